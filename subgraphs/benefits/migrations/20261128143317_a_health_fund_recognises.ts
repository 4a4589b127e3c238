import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/** The health fund of the person today, asking as such. */
const ofMember = `told_by_institution = (select viewer.institution()) and exists (select from benefits.contributor c
  where c.id = health_recognition.affiliate_id and c.health_fund = (select viewer.institution()))`;
/** Staff of the person's fund of today, who note what came on paper. */
const ofFund = `exists (select from benefits.contributor c
  where c.id = health_recognition.affiliate_id and c.fund = (select viewer.fund()))`;

/** Health funds tell what they recognised: a maternity leave, an incapacity. It never changes, and is replaced. */
export class Migration20261128143317_a_health_fund_recognises extends Migration {
  override up(): void {
    this.addSql(`create table benefits.health_recognition (
      id text primary key,
      affiliate_id text not null,
      kind text not null check (kind in ('MATERNITY','INCAPACITY')),
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      told_by_institution text,
      reference text not null check (length(reference) between 3 and 100),
      replaces text unique references benefits.health_recognition,
      withdrawn boolean not null default false,
      told_on date not null,
      actor text not null,
      check (kind <> 'MATERNITY' or ends_on is not null),
      check (not withdrawn or replaces is not null)
    )`);
    this.addSql("create index health_recognition_of on benefits.health_recognition (affiliate_id, starts_on)");
    const writers = { HEALTH_FUND: ofMember, CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
    const readers = ["INSURED", "HEALTH_FUND"] as const;
    for (const statement of [
      ...protect("benefits", "health_recognition", { contributor: "affiliate_id", readers, writers }),
      ...appendOnly("benefits", "health_recognition"),
    ])
      this.addSql(statement);
  }
}
