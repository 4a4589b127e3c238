import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const ofFund = "fund = (select viewer.fund())";

/** What is paid after its last day bears interest: noted once for each span of days, and paid on a line of its own. */
export class Migration20261128145901_what_is_paid_late_bears_interest extends Migration {
  override up(): void {
    this.addSql(`create table benefits.late_interest (
      payment_id text primary key references benefits.payment_line,
      claim_id text not null references benefits.claim,
      affiliate_id text not null,
      fund text not null,
      due_on date not null,
      paid_on date not null check (paid_on > due_on),
      amount bigint not null check (amount >= 0),
      calculation jsonb not null,
      noted_on date not null,
      noted_by text not null
    )`);
    this.addSql("create index late_interest_of_fund on benefits.late_interest (fund) where amount > 0");
    for (const statement of protect("benefits", "late_interest", {
      ...{ contributor: "affiliate_id", fund: "fund", readers: ["INSURED"] },
      writers: { CASE_HANDLER: ofFund, SUPERVISOR: ofFund },
    }))
      this.addSql(statement);
    for (const statement of appendOnly("benefits", "late_interest")) this.addSql(statement);
    this.lines();
  }

  /** A line of interest is no part of what the decision grants, and pays what was noted, once. */
  private lines(): void {
    this.addSql(`alter table benefits.payment_line add column interest_of text references benefits.late_interest,
      drop column given`);
    this.addSql(`alter table benefits.payment_line add column given bigint not null generated always as (
      case when cancelled or interest_of is not null then 0
        when outcome in ('REJECTED','RETURNED') then withheld else amount + withheld end) stored`);
    this.addSql(`alter table benefits.payment_line add constraint payment_line_of_interest_stands_alone
      check (interest_of is null or (withheld = 0 and repeats is null))`);
    this.addSql("drop index benefits.payment_line_once");
    this.addSql(`create unique index payment_line_once on benefits.payment_line
      (decision_id, part, coalesce(repeats, ''), coalesce(interest_of, ''))
      where not cancelled and coalesce(outcome, 'PAID') = 'PAID'`);
    this.addSql(`create unique index payment_line_interest_once on benefits.payment_line (interest_of)
      where not cancelled and coalesce(outcome, 'PAID') = 'PAID'`);
    this.addSql(`create function benefits.pays_interest_as_noted() returns trigger language plpgsql as $$
      begin
        if not exists (select from benefits.late_interest i where i.payment_id = new.interest_of
          and i.claim_id = new.claim_id and i.amount = new.amount)
        then raise exception 'interest is paid as it was noted'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger pays_interest_as_noted before insert on benefits.payment_line
      for each row when (new.interest_of is not null) execute function benefits.pays_interest_as_noted()`);
    this.addSql("drop trigger pays_no_more_than_granted on benefits.payment_line");
    this.addSql(`create trigger pays_no_more_than_granted before insert on benefits.payment_line
      for each row when (new.interest_of is null) execute function benefits.pays_no_more_than_granted()`);
  }
}
