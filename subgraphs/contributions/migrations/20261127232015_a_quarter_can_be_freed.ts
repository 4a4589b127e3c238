import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";
import { ownWriters } from "./file-readers.ts";

const STEPS = "'FORWARDED','PROPOSED','HEARING_ASKED','HEARD','APPEALED'";
const byStaff = (condition: string) => ({ CASE_HANDLER: condition, SUPERVISOR: condition });
const OF_FUND = "fund = (select viewer.fund())";

/**
 * Quarters for which nothing is owed, by whichever ground; and requests for exemption, of which INASTI decides.
 *
 * A request keeps the dues that it is about and what was done with it, step by step, because its legal clocks run from
 * those. What was decided of a due is a row more, so that an appeal changes nothing of what was decided first.
 */
export class Migration20261127232015_a_quarter_can_be_freed extends Migration {
  override up(): void {
    this.addSql(`create table contributions.freed_quarter (
      contributor_id text not null,
      fund text not null,
      quarter text not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
      ground text not null check (ground in ('EXEMPTION','MATERNITY','CARER','SICKNESS','BRIDGING_RIGHT')),
      covers text not null check (covers in ('QUARTER','SUPPLEMENT')),
      origin text not null,
      known_on date not null,
      ended_on date,
      primary key (contributor_id, quarter, ground, origin)
    )`);
    this.addSql(`create table contributions.exemption_request (
      id text primary key,
      version int not null default 1,
      contributor_id text not null,
      fund text not null,
      state text not null check (state in ('ASKED','FORWARDED','PROPOSED','HEARING_ASKED','DECIDED','APPEALED')),
      ground text not null,
      asked_on date not null,
      asked_by text not null,
      reference text,
      reason text
    )`);
    this.addSql(`create index exemption_of_fund on contributions.exemption_request (fund, state, asked_on, id)`);
    this.addSql(`create index exemption_of_contributor on contributions.exemption_request (contributor_id)`);
    this.addSql(`create table contributions.exemption_due (
      request_id text not null references contributions.exemption_request,
      due_id text not null references contributions.due,
      contributor_id text not null,
      fund text not null,
      quarter text not null,
      nature text not null,
      primary key (request_id, due_id)
    )`);
    this.addSql(`create index exemption_due_of_due on contributions.exemption_due (due_id)`);
    this.addSql(`create table contributions.exemption_step (
      request_id text not null references contributions.exemption_request,
      step text not null check (step in (${STEPS})),
      done_on date not null,
      contributor_id text not null,
      fund text not null,
      noted_on date not null,
      noted_by text not null,
      primary key (request_id, step)
    )`);
    this.addSql(`create table contributions.exemption_decision (
      request_id text not null,
      due_id text not null,
      round int not null check (round >= 0),
      contributor_id text not null,
      fund text not null,
      granted boolean not null,
      decided_on date not null,
      decided_by text not null,
      primary key (request_id, due_id, round),
      foreign key (request_id, due_id) references contributions.exemption_due
    )`);
    for (const table of ["exemption_request", "exemption_due", "exemption_step", "exemption_decision"]) {
      const all = { ...ownWriters(table), INASTI: "true" };
      const writers = table === "exemption_due" ? ownWriters(table) : all;
      const ownership = { fund: "fund", contributor: "contributor_id", readers: ["INSURED", "COMPANY"] } as const;
      for (const statement of protect("contributions", table, { ...ownership, writers })) this.addSql(statement);
    }
    for (const statement of protect("contributions", "freed_quarter", {
      contributor: "contributor_id",
      writers: byStaff(OF_FUND),
    }))
      this.addSql(statement);
    for (const table of ["exemption_due", "exemption_step", "exemption_decision"])
      for (const statement of appendOnly("contributions", table)) this.addSql(statement);
  }
}
