import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const ofFund = "fund = (select viewer.fund())";
/** What a person tells of the own decision, whichever fund decided. */
const own = `exists (select from benefits.contributor c
  where c.id = decision_appeal.affiliate_id and c.ssin = (select viewer.ssin()))`;

/** A decision is appealed against once; each ruling of a court is noted after the one before. */
export class Migration20261128124942_a_decision_is_appealed_against extends Migration {
  override up(): void {
    this.addSql(`create table benefits.decision_appeal (
      decision_id text primary key references benefits.decision,
      affiliate_id text not null,
      fund text not null,
      filed_on date not null,
      court text not null check (length(court) between 5 and 200),
      number text check (length(number) between 3 and 40),
      told_by text not null check (told_by in ('PERSON','COURT')),
      recorded_on date not null,
      actor text not null,
      check (filed_on <= recorded_on)
    )`);
    this.addSql(`create table benefits.appeal_ruling (
      decision_id text not null references benefits.decision_appeal,
      place int not null,
      affiliate_id text not null,
      fund text not null,
      ruling text not null check (ruling in ('CONFIRMED','CHANGED','SET_ASIDE','INADMISSIBLE','WITHDRAWN')),
      ruled_on date not null,
      court text not null check (length(court) between 5 and 200),
      reference text not null check (length(reference) between 3 and 40),
      noted_on date not null,
      actor text not null,
      primary key (decision_id, place),
      check (ruled_on <= noted_on)
    )`);
    const staff = { CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
    const shared = { contributor: "affiliate_id", fund: "fund", readers: ["INSURED"] } as const;
    for (const statement of [
      ...protect("benefits", "decision_appeal", { ...shared, writers: { ...staff, INSURED: own } }),
      ...protect("benefits", "appeal_ruling", { ...shared, writers: staff }),
      ...appendOnly("benefits", "decision_appeal"),
      ...appendOnly("benefits", "appeal_ruling"),
    ])
      this.addSql(statement);
  }
}
