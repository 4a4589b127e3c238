import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

const REASONS =
  "'NEW_FILE','LIFE_EVENT','RIGHT_NOT_AUTOMATIC','RIGHT_MAY_LAPSE','PAYMENT_ARREARS','BEFORE_FIRST_RECOVERY','EVIDENCE_MISSING','DISSATISFIED'";
const own = `exists (select from affiliates.contributor c
  where c.id = contact_task.contributor_id and contact_task.fund = any (c.funds))`;
const ofFund = "fund = (select viewer.fund())";

/** Tasks: whom the fund contacts of its own accord, why, by when, and what came of it. */
export class Migration20261121100200_the_fund_takes_the_first_step extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.contact_task (
      id text primary key,
      version int not null default 1,
      contributor_id text not null,
      fund text not null references affiliates.fund,
      handler_id text references affiliates.case_handler,
      reason text not null check (reason in (${REASONS})),
      about text check (length(about) <= 500),
      due_on date not null,
      origin text not null unique,
      done_on date,
      done_channel text,
      done_note text check (length(done_note) <= 2000),
      done_by text,
      check ((done_on is null) = (done_channel is null))
    )`);
    this.addSql(`create index contact_task_due on affiliates.contact_task (fund, due_on, id) where done_on is null`);
    this.addSql(`create index contact_task_of on affiliates.contact_task (contributor_id, due_on, id)`);
    const writers = { INSURED: own, COMPANY: own, CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
    const ownership = {
      contributor: "contributor_id",
      fund: "fund",
      readers: ["INSURED", "COMPANY"],
      writers,
    } as const;
    for (const statement of protect("affiliates", "contact_task", ownership)) this.addSql(statement);
  }
}
