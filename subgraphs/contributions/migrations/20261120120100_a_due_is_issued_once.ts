import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";
import { ownersOf } from "./file-readers.ts";

/**
 * Accounts, each with its structured communication for good, and what was claimed on them.
 *
 * A due is never edited: it keeps the inputs, the name of the rules and the working from which its amount came. What is
 * claimed anew takes the next revision. An account does not change either, but its row may be locked.
 */
export class Migration20261120120100_a_due_is_issued_once extends Migration {
  override up(): void {
    this.addSql(`create function contributions.communication(kind text, number bigint) returns text
      language sql immutable parallel safe as $$
        select lpad(ten::text, 10, '0') || lpad((case ten % 97 when 0 then 97 else ten % 97 end)::text, 2, '0')
        from (select (case kind when 'PERSON' then 1 else 2 end) * 1000000000 + number as ten) t
      $$`);
    this.addSql(`create table contributions.account (
      number bigint generated always as identity (start with 100001) primary key check (number <= 999999999),
      contributor_id text not null,
      kind text not null check (kind in ('PERSON', 'COMPANY')),
      fund text not null,
      opened_on date not null,
      structured_communication text not null unique
        generated always as (contributions.communication(kind, number)) stored,
      unique (contributor_id, fund)
    )`);
    this.addSql(`create trigger account_never_changes before update or delete or truncate on contributions.account
      for each statement execute function contributions.never_changes()`);
    this.addSql(`create table contributions.due (
      id text primary key,
      contributor_id text not null,
      fund text not null,
      account_number bigint not null references contributions.account,
      nature text not null check (nature in ('PROVISIONAL', 'REGULARISATION', 'COMPANY_ANNUAL', 'SURCHARGE')),
      quarter text not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
      revision int not null check (revision >= 0),
      category text not null,
      amount bigint not null check (amount >= 0),
      contribution bigint not null,
      fee bigint not null,
      opens_on date not null,
      due_on date not null check (due_on >= opens_on),
      issued_on date not null,
      inputs jsonb not null,
      engine_version text not null,
      calculation jsonb not null,
      unique (contributor_id, quarter, nature, revision),
      check (amount = contribution + fee),
      check ((calculation ->> 'result')::bigint = amount),
      check (calculation ->> 'engineVersion' = engine_version)
    )`);
    this.addSql(`create index due_of_account on contributions.due (account_number, due_on, id)`);
    this.addSql(`create index due_of_fund on contributions.due (fund, due_on, id)`);
    this.addSql(`create table contributions.due_cancellation (
      due_id text primary key references contributions.due,
      contributor_id text not null,
      fund text not null,
      cancelled_on date not null,
      reason text not null
    )`);
    for (const statement of [
      ...protect("contributions", "account", { fund: "fund", also: ownersOf("account") }),
      ...protect("contributions", "due", { fund: "fund", contributor: "contributor_id" }),
      ...protect("contributions", "due_cancellation", { fund: "fund", contributor: "contributor_id" }),
      ...appendOnly("contributions", "due"),
      ...appendOnly("contributions", "due_cancellation"),
    ]) {
      this.addSql(statement);
    }
  }
}
