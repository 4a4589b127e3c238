import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const byMandate = "exists (select from companies.mandate m where m.id = mandate_rebuttal.mandate_id)";
const ofCompany = `exists (select from companies.mandate m join companies.company c on c.id = m.company_id
  where m.id = mandate_rebuttal.mandate_id)`;

/** A mandate makes one self-employed, unless it is proven in law and in fact that it is unpaid. */
export class Migration20261121090300_an_unpaid_mandate_is_proven extends Migration {
  override up(): void {
    this.addSql(`create table companies.mandate_rebuttal (
      id text primary key,
      mandate_id text not null references companies.mandate,
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      notified_on date not null,
      proof_in_law text not null,
      proof_in_fact text not null,
      years_with_pay int[] not null default '{}',
      recorded_on date not null
    )`);
    this.addSql(`create index mandate_rebuttal_of on companies.mandate_rebuttal (mandate_id, recorded_on)`);
    for (const statement of [
      ...protect("companies", "mandate_rebuttal", {
        also: { CASE_HANDLER: ofCompany, SUPERVISOR: ofCompany, INSURED: byMandate, COMPANY: byMandate },
      }),
      ...appendOnly("companies", "mandate_rebuttal"),
    ])
      this.addSql(statement);
  }
}
