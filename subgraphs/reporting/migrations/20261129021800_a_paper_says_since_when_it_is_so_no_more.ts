import { Migration } from "@mikro-orm/migrations";
import { roleOf, seeingAll } from "../../shared/plumbing/row-security.ts";

const ofTheHouse = "(select viewer.role()) = 'SYSTEM'";

/** Which papers tell what is so no more, and since when; whoever holds the code of one is told that day. */
export class Migration20261129021800_a_paper_says_since_when_it_is_so_no_more extends Migration {
  override up(): void {
    this.addSql(`create table reporting.outdated_attestation (
      attestation_id text primary key references reporting.attestation,
      outdated_on date not null
    )`);
    this.addSql(`grant delete on reporting.outdated_attestation to ${roleOf("reporting")}`);
    this.addSql("alter table reporting.outdated_attestation enable row level security");
    this.addSql("alter table reporting.outdated_attestation force row level security");
    this.addSql(`create policy outdated_attestation_of_the_house on reporting.outdated_attestation
      using (${ofTheHouse}) with check (${ofTheHouse})`);
    this.addSql("select set_config('app.role', 'SYSTEM', true)");
    this.addSql(`insert into reporting.outdated_attestation (attestation_id, outdated_on)
      select a.id, min(n.issued_on) from reporting.attestation a join reporting.attestation n
        on n.affiliate_id = a.affiliate_id and n.fund = a.fund and n.kind = a.kind and n.year = a.year
        and n.place > a.place and n.content <> a.content
      where a.kind = 'TAX_CERTIFICATE' group by a.id`);
    this.addSql("select set_config('app.role', '', true)");
    this.addSql("drop function reporting.attestation_by_code(text)");
    this.addSql(
      seeingAll({
        schema: "reporting",
        signature: "attestation_by_code(asked text)",
        returns: `table (kind text, fund text, year int, content jsonb, sha256 text, issued_on date, initials text,
          outdated_on date)`,
        query: `
          select a.kind, a.fund, a.year, a.content, a.sha256, a.issued_on, a.initials, o.outdated_on
          from attestation a left join outdated_attestation o on o.attestation_id = a.id where a.code = asked`,
      }),
    );
  }
}
