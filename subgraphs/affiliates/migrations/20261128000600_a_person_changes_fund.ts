import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

const STATES = "'ASKED','ACCEPTED','REFUSED','BLOCKED','WITHDRAWN','DONE'";
const GROUNDS = "'UNDER_FOUR_YEARS','NOTICE_TOO_LATE','CLAIMED_DEBT','NEAR_PENSION','NOT_ASKED_BY_PERSON'";
const own = "exists (select from affiliates.contributor c where c.id = fund_change.affiliate_id)";
const fromUs = "from_fund = (select viewer.fund())";
const toUs = "to_fund = (select viewer.fund())";

/** Who goes to another fund on which 1 January: both funds see it, and no third one. */
export class Migration20261128000600_a_person_changes_fund extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.fund_change (
      id text primary key,
      version int not null default 1,
      affiliate_id text not null references affiliates.affiliate,
      from_fund text not null references affiliates.fund,
      to_fund text not null references affiliates.fund check (to_fund <> from_fund),
      ssin text not null,
      display_name text not null,
      asked_on date not null,
      notice_by date not null check (notice_by >= asked_on),
      effect_on date not null check (extract(month from effect_on) = 1 and extract(day from effect_on) = 1),
      state text not null check (state in (${STATES})),
      answered_on date,
      answered_by text,
      ground text check (ground in (${GROUNDS})),
      reason text,
      ended_on date,
      check ((state = 'REFUSED') = (ground is not null)),
      check (state <> 'REFUSED' or reason is not null),
      check ((state in ('ASKED','ACCEPTED')) = (ended_on is null))
    )`);
    this.addSql(`create unique index one_fund_change_at_a_time on affiliates.fund_change (affiliate_id)
      where state in ('ASKED','ACCEPTED')`);
    this.addSql(`create index fund_change_by_day on affiliates.fund_change (effect_on, id)`);
    const ownership = {
      contributor: "affiliate_id",
      fund: "from_fund",
      readers: ["INSURED"],
      also: { CASE_HANDLER: toUs, SUPERVISOR: toUs },
      writers: {
        INSURED: `${own} and state in ('ASKED','ACCEPTED','WITHDRAWN')`,
        CASE_HANDLER: fromUs,
        SUPERVISOR: fromUs,
      },
    } as const;
    for (const statement of protect("affiliates", "fund_change", ownership)) this.addSql(statement);
  }
}
