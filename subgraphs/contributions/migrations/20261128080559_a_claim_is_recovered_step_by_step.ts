import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const KINDS = `'REMINDER','STATEMENT','RECOVERY_LETTER','CONTACT','CONTACT_ATTEMPT','LAST_REMINDER','CONTEST',
  'CONSTRAINT_PROPOSED','CONSTRAINT_ISSUED','CONSTRAINT_SERVED','OPPOSITION','SUMMONS','JUDGMENT','ENFORCEMENT',
  'HELD_BACK','RELEASED','INSOLVENCY','INSOLVENCY_ENDED','CLAIM_DECLARED','CLOSED'`;

/**
 * Claim files, and what was done in each: steps are added and never changed, and what they claim stands beside them.
 *
 * A file keeps what comes next as it was judged last, so that the fund's work can be listed; nothing is decided by it.
 */
export class Migration20261128080559_a_claim_is_recovered_step_by_step extends Migration {
  override up(): void {
    this.addSql(`create table contributions.claim_file (
      id text primary key,
      version int not null default 1,
      contributor_id text not null,
      fund text not null,
      opened_on date not null,
      closed_on date,
      next_kind text check (next_kind in (${KINDS})),
      next_ready boolean not null default false,
      judged_on date
    )`);
    this.addSql(`create unique index one_claim_file_at_a_time on contributions.claim_file (contributor_id, fund)
      where closed_on is null`);
    this.addSql(`create index claim_file_of_fund on contributions.claim_file (fund, opened_on, id)`);
    this.addSql(`create table contributions.claim_step (
      id text primary key,
      file_id text not null references contributions.claim_file,
      contributor_id text not null,
      fund text not null,
      place int not null check (place > 0),
      kind text not null check (kind in (${KINDS})),
      done_on date not null,
      noted_on date not null,
      noted_by text not null,
      channel text check (channel in ('POST','REGISTERED_POST','E_MAIL','PORTAL','PHONE','VISIT','BAILIFF')),
      proof text,
      note text,
      check (done_on <= noted_on),
      check (kind not in ('LAST_REMINDER','CONTEST') or (channel = 'REGISTERED_POST' and proof is not null)),
      unique (file_id, place)
    )`);
    this.addSql(`create table contributions.claim_step_sum (
      step_id text not null references contributions.claim_step,
      due_id text not null references contributions.due,
      contributor_id text not null,
      fund text not null,
      amount bigint not null check (amount > 0),
      primary key (step_id, due_id)
    )`);
    for (const table of ["claim_file", "claim_step", "claim_step_sum"]) {
      const ownership = { fund: "fund", contributor: "contributor_id", readers: ["INSURED", "COMPANY"] } as const;
      for (const statement of protect("contributions", table, ownership)) this.addSql(statement);
    }
    for (const table of ["claim_step", "claim_step_sum"])
      for (const statement of appendOnly("contributions", table)) this.addSql(statement);
  }
}
