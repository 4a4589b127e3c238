import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const KINDS = `'REMINDER','STATEMENT','RECOVERY_LETTER','CONTACT','CONTACT_ATTEMPT','LAST_REMINDER','CONTEST',
  'CONSTRAINT_PROPOSED','CONSTRAINT_ISSUED','CONSTRAINT_SERVED','OPPOSITION','SUMMONS','JUDGMENT','ENFORCEMENT',
  'HELD_BACK','RELEASED','INSOLVENCY','INSOLVENCY_ENDED','CLAIM_DECLARED','WRITE_OFF_PROPOSED','WRITTEN_OFF','CLOSED'`;
const GROUNDS = "'PRESCRIBED','SMALL_CLAIM','TOO_UNCERTAIN','DISCHARGED'";

/**
 * What recovery costs, line by line with its proof, beside the contributions and never among them; and claims that are
 * given up on a legal ground, which stay unpaid and are claimed no longer.
 */
export class Migration20261128085936_a_claim_costs_and_may_be_given_up extends Migration {
  override up(): void {
    this.addSql(`alter table contributions.claim_file drop constraint claim_file_next_kind_check,
      add check (next_kind in (${KINDS}))`);
    this.addSql(`alter table contributions.claim_step drop constraint claim_step_kind_check,
      add check (kind in (${KINDS})), add column ground text check (ground in (${GROUNDS})),
      add check ((ground is not null) = (kind in ('WRITE_OFF_PROPOSED', 'WRITTEN_OFF')))`);
    this.addSql(`create index claim_step_sum_of_due on contributions.claim_step_sum (due_id)`);
    this.addSql(`create table contributions.claim_cost (
      id text primary key,
      file_id text not null references contributions.claim_file,
      contributor_id text not null,
      fund text not null,
      kind text not null check (kind in ('REGISTERED_POST','BAILIFF','COURT','PROCEDURE_INDEMNITY')),
      amount bigint not null check (amount > 0),
      made_on date not null,
      evidence text not null,
      noted_on date not null,
      noted_by text not null,
      check (made_on <= noted_on)
    )`);
    this.addSql(`create index claim_cost_of_file on contributions.claim_cost (file_id)`);
    this.addSql(`create table contributions.claim_cost_withdrawal (
      cost_id text primary key references contributions.claim_cost,
      contributor_id text not null,
      fund text not null,
      reason text not null,
      noted_on date not null,
      noted_by text not null
    )`);
    for (const table of ["claim_cost", "claim_cost_withdrawal"]) {
      const ownership = { fund: "fund", contributor: "contributor_id", readers: ["INSURED", "COMPANY"] } as const;
      for (const statement of protect("contributions", table, ownership)) this.addSql(statement);
      for (const statement of appendOnly("contributions", table)) this.addSql(statement);
    }
  }
}
