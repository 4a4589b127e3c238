import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const REASONS = "'NOT_ACTIVE', 'REFERENCE_INCOME_UNKNOWN', 'NO_REDUCTION_STEP', 'LAW_UNKNOWN', 'OTHER_FUND', 'FREED'";

/**
 * Billing runs (facturatierun / facturation): the dues of a quarter for everybody of a fund, part by part. A run keeps
 * how far it came, so that it goes on there; once sealed, nothing of it changes.
 *
 * A due may keep, instead of its working, the hash of its inputs and working: it is then reckoned again from the
 * inputs.
 */
export class Migration20261127232058_a_quarter_is_billed_for_a_whole_fund extends Migration {
  override up(): void {
    this.addSql(`create table contributions.billing_run (
      id text primary key,
      fund text not null,
      quarter text not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
      rehearsal boolean not null,
      state text not null check (state in ('WAITING', 'RUNNING', 'SEALED')),
      asked_by text not null,
      asked_on date not null,
      engine_version text not null,
      expected int not null default 0,
      seen int not null default 0,
      standing int not null default 0,
      reached text not null default '',
      sealed_count int,
      sealed_sum bigint,
      merkle_root text check (merkle_root ~ '^[0-9a-f]{64}$'),
      check ((state = 'SEALED') = (sealed_count is not null and sealed_sum is not null)),
      check (merkle_root is null or not rehearsal)
    )`);
    this.addSql(`create unique index one_run_at_a_time on contributions.billing_run (fund, quarter)
      where state <> 'SEALED' and not rehearsal`);
    this.addSql(`create trigger sealed_never_changes before update or delete on contributions.billing_run
      for each row when (old.state = 'SEALED') execute function contributions.never_changes()`);
    this.addSql(`create table contributions.billing_tally (
      run_id text not null references contributions.billing_run,
      fund text not null,
      category text not null,
      count int not null,
      amount bigint not null,
      previous_count int not null,
      previous_amount bigint not null,
      primary key (run_id, category)
    )`);
    this.addSql(`create table contributions.billing_refusal (
      run_id text not null references contributions.billing_run,
      contributor_id text not null,
      fund text not null,
      reason text not null check (reason in (${REASONS})),
      year int,
      law_table text,
      law_day date,
      legal_basis jsonb not null,
      primary key (run_id, contributor_id)
    )`);
    this.addSql(`create index career_of_fund on contributions.career_period (fund, affiliate_id)`);
    this.addSql(`alter table contributions.due
      add column run_id text references contributions.billing_run,
      add column working_sha256 text check (working_sha256 ~ '^[0-9a-f]{64}$'),
      alter column calculation drop not null,
      add constraint working_is_known check (calculation is not null or working_sha256 is not null)`);
    this.addSql(`create index due_of_run on contributions.due (run_id, contributor_id) where run_id is not null`);
    const supervised = { SUPERVISOR: "fund = (select viewer.fund())" };
    for (const statement of [
      ...protect("contributions", "billing_run", { fund: "fund", writers: supervised }),
      ...protect("contributions", "billing_tally", { fund: "fund", writers: {} }),
      ...protect("contributions", "billing_refusal", { fund: "fund", writers: {} }),
      ...appendOnly("contributions", "billing_refusal"),
    ]) {
      this.addSql(statement);
    }
  }
}
