import { Migration } from "@mikro-orm/migrations";

const role = "(select viewer.role())";
/** The health fund of the member today, which says that it asks for this. */
const ofMember = `${role} = 'HEALTH_FUND' and (select viewer.purpose()) = 'INSURABILITY'
  and health_fund = (select viewer.institution()) and exists (select from benefits.contributor c
    where c.id = insurability_question.affiliate_id and c.health_fund = (select viewer.institution()))`;
const theHouse = `${role} = 'SYSTEM'`;

/**
 * A health fund asks whether a member is insured, and the house answers, and answers anew where quarters change.
 *
 * What was answered last is kept here to know whether anything changed; what is said goes out as a message.
 */
export class Migration20261128145142_a_health_fund_asks_who_is_insured extends Migration {
  override up(): void {
    this.addSql(`create table benefits.insurability_question (
      id text primary key,
      affiliate_id text not null,
      health_fund text not null,
      kind text not null check (kind in ('INCAPACITY','MATERNITY')),
      starts_on date not null,
      reference text not null check (length(reference) between 3 and 100),
      asked_on date not null,
      actor text not null,
      answer jsonb,
      answered_on date,
      check ((answer is null) = (answered_on is null)),
      unique (health_fund, reference)
    )`);
    this.addSql(`create index insurability_question_of on benefits.insurability_question (affiliate_id)`);
    this.addSql(`create index insurability_question_waits on benefits.insurability_question (id)
      where answer is null`);
    for (const way of ["enable", "force"])
      this.addSql(`alter table benefits.insurability_question ${way} row level security`);
    this.addSql(`create policy insurability_question_seen on benefits.insurability_question for select
      using ((${theHouse}) or (${ofMember}))`);
    this.addSql(`create policy insurability_question_written on benefits.insurability_question for insert
      with check ((${theHouse}) or (${ofMember} and answer is null))`);
    this.addSql(`create policy insurability_question_changed on benefits.insurability_question for update
      using (${theHouse})`);
  }
}
