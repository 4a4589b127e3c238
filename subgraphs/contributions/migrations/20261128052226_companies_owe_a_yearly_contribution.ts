import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";
import { admit } from "./admit.ts";

/** The house alone keeps these; staff of a fund that the company was ever with see them, and the company itself. */
const OF_COMPANY = { contributor: "company_id", readers: ["COMPANY"], writers: {} } as const;
const OF_FUND = { fund: "fund", contributor: "contributor_id", readers: ["COMPANY"] } as const;
const supervised = { SUPERVISOR: "fund = (select viewer.fund())" };

/**
 * What companies are, as they are told of, and the yearly dues that follow: which due stands for which year, which
 * starters' years were granted, and the runs that bill a year to all companies of a fund.
 */
export class Migration20261128052226_companies_owe_a_yearly_contribution extends Migration {
  override up(): void {
    this.known();
    this.claimed();
    this.runs();
    this.addSql(admit("surcharge", "kind", "MONTHLY"));
  }

  private known(): void {
    this.addSql(`create table contributions.company_standing (
      company_id text primary key,
      liable boolean not null,
      legal_personality_on date not null,
      dissolved_on date,
      affiliations jsonb not null,
      balance_sheets jsonb not null,
      dormant_years int[] not null,
      insolvencies jsonb not null,
      starter jsonb not null,
      subject_version int not null
    )`);
    this.addSql(`create table contributions.company_mandate (
      company_id text not null,
      id text not null,
      affiliate_id text,
      role text not null,
      starts_on date not null,
      ends_on date,
      subject_version int not null,
      primary key (company_id, id)
    )`);
    this.addSql(`grant delete on contributions.company_mandate to statut_contributions`);
    for (const statement of [
      ...protect("contributions", "company_standing", OF_COMPANY),
      ...protect("contributions", "company_mandate", OF_COMPANY),
      `create policy company_mandate_replaced on contributions.company_mandate for delete
        using ((select viewer.role()) = 'SYSTEM')`,
    ])
      this.addSql(statement);
  }

  private claimed(): void {
    this.addSql(`create table contributions.company_due (
      due_id text primary key references contributions.due,
      contributor_id text not null,
      fund text not null,
      year int not null check (year between 1993 and 2999),
      tier text not null check (tier in ('BASE', 'HIGH')),
      exemption text
        check (exemption in ('STARTER', 'DORMANT', 'BANKRUPTCY', 'JUDICIAL_REORGANISATION', 'LIQUIDATION')),
      run_id text
    )`);
    this.addSql(`create index company_due_of_year on contributions.company_due (contributor_id, year)`);
    this.addSql(`create index company_due_of_run on contributions.company_due (run_id) where run_id is not null`);
    this.addSql(`create table contributions.company_exemption (
      contributor_id text not null,
      year int not null check (year between 1993 and 2999),
      fund text not null,
      evidence text not null,
      granted_on date not null,
      granted_by text not null,
      primary key (contributor_id, year)
    )`);
    for (const table of ["company_due", "company_exemption"])
      for (const statement of [...protect("contributions", table, OF_FUND), ...appendOnly("contributions", table)])
        this.addSql(statement);
    this.addSql(`create view contributions.company_due_standing with (security_invoker = true) as
      select s.* from contributions.company_due s
      where not exists (select from contributions.due_cancellation c where c.due_id = s.due_id)`);
  }

  private runs(): void {
    this.addSql(`create table contributions.company_run (
      id text primary key,
      fund text not null,
      year int not null check (year between 1993 and 2999),
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
    this.addSql(`create unique index one_company_run_at_a_time on contributions.company_run (fund, year)
      where state <> 'SEALED' and not rehearsal`);
    this.addSql(`create trigger sealed_never_changes before update or delete on contributions.company_run
      for each row when (old.state = 'SEALED') execute function contributions.never_changes()`);
    this.addSql(`create table contributions.company_run_tally (
      run_id text not null references contributions.company_run,
      fund text not null,
      outcome text not null,
      count int not null,
      amount bigint not null,
      primary key (run_id, outcome)
    )`);
    this.addSql(`create table contributions.company_run_refusal (
      run_id text not null references contributions.company_run,
      contributor_id text not null,
      fund text not null,
      reason text not null check (reason in ('FORM_NOT_LIABLE', 'LAW_UNKNOWN', 'NO_MORE', 'NOT_YET')),
      law_table text,
      law_day date,
      primary key (run_id, contributor_id)
    )`);
    this.addSql(`create table contributions.company_notice_round (
      run_id text primary key references contributions.company_run,
      fund text not null,
      reached text not null,
      made int not null,
      done boolean not null
    )`);
    for (const statement of [
      ...protect("contributions", "company_run", { fund: "fund", writers: supervised }),
      ...protect("contributions", "company_run_tally", { fund: "fund", writers: {} }),
      ...protect("contributions", "company_run_refusal", { fund: "fund", writers: {} }),
      ...protect("contributions", "company_notice_round", { fund: "fund", writers: {} }),
      ...appendOnly("contributions", "company_run_refusal"),
    ])
      this.addSql(statement);
  }
}
