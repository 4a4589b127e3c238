import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";
import { ownWriters } from "./file-readers.ts";

const ACTS = `'SUMMONS','JUDGMENT','SEIZURE','ACKNOWLEDGEMENT','PLAN_REQUEST','PARTIAL_PAYMENT','REGISTERED_LETTER',
  'INASTI_NOTICE','CONSTRAINT_SERVED','PLAIN_LETTER','E_MAIL','SMS','PHONE_CALL'`;

/**
 * Payment plans, and what was done about each debt: from that list alone it follows until when a debt can be claimed.
 *
 * A plan keeps the sum that it spreads and over how many months; its instalments follow from those, and whether it is
 * kept from what its dues still leave open.
 */
export class Migration20261126164000_a_debt_can_be_paid_in_parts extends Migration {
  override up(): void {
    this.addSql(`create table contributions.debt_act (
      id bigint generated always as identity primary key,
      due_id text not null references contributions.due,
      contributor_id text not null,
      fund text not null,
      act text not null check (act in (${ACTS})),
      done_on date not null,
      origin text not null default '',
      noted_on date not null,
      noted_by text not null,
      unique (due_id, act, done_on, origin)
    )`);
    this.addSql(`create table contributions.payment_plan (
      id text primary key,
      version int not null default 1,
      contributor_id text not null,
      fund text not null,
      total bigint not null check (total > 0),
      instalments int not null check (instalments between 2 and 60),
      first_on date not null,
      asked_on date not null,
      asked_by text not null,
      state text not null check (state in ('ASKED','RUNNING','REFUSED','BROKEN','FULFILLED')),
      decided_on date,
      decided_by text,
      ended_on date,
      reason text,
      check ((state = 'ASKED') = (decided_on is null)),
      check ((state in ('BROKEN','FULFILLED')) = (ended_on is not null))
    )`);
    this.addSql(`create unique index one_plan_at_a_time on contributions.payment_plan (contributor_id, fund)
      where state in ('ASKED','RUNNING')`);
    this.addSql(`create index plan_of_fund on contributions.payment_plan (fund, state, asked_on, id)`);
    this.addSql(`create table contributions.payment_plan_due (
      plan_id text not null references contributions.payment_plan,
      due_id text not null references contributions.due,
      contributor_id text not null,
      fund text not null,
      primary key (plan_id, due_id)
    )`);
    for (const table of ["debt_act", "payment_plan", "payment_plan_due"]) {
      const ownership = {
        fund: "fund",
        contributor: "contributor_id",
        readers: ["INSURED", "COMPANY"],
        writers: ownWriters(table),
      } as const;
      for (const statement of protect("contributions", table, ownership)) this.addSql(statement);
    }
    for (const table of ["debt_act", "payment_plan_due"])
      for (const statement of appendOnly("contributions", table)) this.addSql(statement);
  }
}
