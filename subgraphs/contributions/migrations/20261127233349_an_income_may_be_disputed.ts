import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";
import { ownWriters } from "./file-readers.ts";

/**
 * Disputes over assessed incomes: while one runs that the fund has accepted, contributions are owed on what the person
 * admits, and the rest once it has ended. At most one at a time stands over an assessment.
 */
export class Migration20261127233349_an_income_may_be_disputed extends Migration {
  override up(): void {
    this.addSql(`create table contributions.income_dispute (
      id text primary key,
      version int not null default 1,
      contributor_id text not null,
      fund text not null,
      year int not null,
      assessment_id text not null,
      admitted bigint not null check (admitted >= 0),
      reference text not null,
      asked_on date not null,
      asked_by text not null,
      state text not null check (state in ('ASKED', 'ACCEPTED', 'REFUSED', 'ENDED')),
      decided_on date,
      decided_by text,
      ended_on date,
      reason text,
      foreign key (contributor_id, year, assessment_id)
        references contributions.reference_income (affiliate_id, year, assessment_id),
      check ((state = 'ASKED') = (decided_on is null)),
      check ((state = 'ENDED') = (ended_on is not null))
    )`);
    this.addSql(`create unique index one_dispute_at_a_time
      on contributions.income_dispute (contributor_id, year, assessment_id) where state in ('ASKED', 'ACCEPTED')`);
    this.addSql(`create index dispute_of_fund on contributions.income_dispute (fund, state, asked_on, id)`);
    for (const statement of protect("contributions", "income_dispute", {
      fund: "fund",
      contributor: "contributor_id",
      readers: ["INSURED"],
      writers: ownWriters("income_dispute"),
    }))
      this.addSql(statement);
  }
}
