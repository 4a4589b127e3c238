import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/**
 * How each fund recovers where no text says how, from which day on, and how sure that is. Whoever changes it adds a
 * line with a later day. No line can leave to the day's work what a person must weigh, prove or sign, let fewer than
 * two attempts stand for a contact, or write of the ways out before a debt is a quarter late.
 *
 * Who owes reads it too: it says what comes next in the own file.
 */
export class Migration20261128150032_each_fund_recovers_by_its_own_policy extends Migration {
  override up(): void {
    this.addSql(`create table contributions.recovery_policy (
      fund text not null,
      from_day date not null,
      grace_days int not null check (grace_days between 0 and 90),
      least_claim bigint not null check (least_claim >= 0),
      attempts int not null check (attempts >= 2),
      months_before_letter int not null check (months_before_letter >= 3),
      by_itself text[] not null check (by_itself <@ array['REMINDER', 'STATEMENT', 'RECOVERY_LETTER', 'CLOSED']),
      days_between int not null check (days_between >= 0),
      days_to_act int not null check (days_to_act >= 0),
      months_at_risk int not null check (months_at_risk between 0 and 60),
      article text not null,
      confidence text not null default 'UNCONFIRMED' check (confidence in ('SEEN', 'DERIVED', 'UNCONFIRMED')),
      primary key (fund, from_day)
    )`);
    const read = { fund: "fund", also: { INSURED: "true", COMPANY: "true" }, writers: {} } as const;
    for (const statement of protect("contributions", "recovery_policy", read)) this.addSql(statement);
    for (const statement of appendOnly("contributions", "recovery_policy")) this.addSql(statement);
  }
}
