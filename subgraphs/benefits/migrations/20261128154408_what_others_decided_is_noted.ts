import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const ofFund = "fund = (select viewer.fund())";

/** What became of a claim that was passed on: the institution decided, and the fund carries out what follows for it. */
export class Migration20261128154408_what_others_decided_is_noted extends Migration {
  override up(): void {
    this.addSql(`create table benefits.redirected_outcome (
      claim_id text not null references benefits.claim,
      place int not null,
      affiliate_id text not null,
      fund text not null,
      granted boolean not null,
      quarters text[] not null,
      decided_on date not null,
      reference text not null check (length(reference) between 3 and 100),
      noted_on date not null,
      actor text not null,
      primary key (claim_id, place),
      check (decided_on <= noted_on),
      check (granted or quarters = '{}')
    )`);
    this.addSql("create index redirected_outcome_of on benefits.redirected_outcome (affiliate_id)");
    for (const statement of [
      ...protect("benefits", "redirected_outcome", {
        ...{ contributor: "affiliate_id", fund: "fund", readers: ["INSURED"] },
        writers: { CASE_HANDLER: ofFund, SUPERVISOR: ofFund },
      }),
      ...appendOnly("benefits", "redirected_outcome"),
    ])
      this.addSql(statement);
  }
}
