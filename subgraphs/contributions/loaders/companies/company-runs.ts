import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { RunRow } from "../billing/runs.ts";

type Db = Kysely<unknown>;

/** A run that bills a year to the companies of a fund: the same as that of a quarter, but for the year. */
export type CompanyRunRow = Omit<RunRow, "quarter"> & { readonly year: number };

/** Runs for which a condition holds, in an order, at most so many. */
export async function companyRunsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`r.asked_on, r.id`,
  limit = 1_000,
): Promise<CompanyRunRow[]> {
  const { rows } = await sql<CompanyRunRow>`
    select r.id, r.fund, r.year, r.rehearsal, r.state, r.asked_by as "askedBy", r.asked_on as "askedOn",
      r.engine_version as "engineVersion", r.expected, r.seen, r.standing, r.reached,
      r.sealed_count as "sealedCount", r.sealed_sum as "sealedSum", r.merkle_root as "merkleRoot"
    from company_run r where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many runs there are for which a condition holds. */
export async function countCompanyRuns(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from company_run r where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const companyRunById = (db: Db) =>
  oneBy<string, CompanyRunRow>(
    ({ id }) => id,
    (ids) => companyRunsWhere(db, sql`r.id = any (${ids})`),
  );

/** What a run came to, by tier and by exemption. */
export interface CompanyTallyRow {
  readonly runId: string;
  readonly outcome: string;
  readonly count: number;
  readonly amount: Cents;
}

export const talliesOfCompanyRun = (db: Db) =>
  manyBy<string, CompanyTallyRow>(
    ({ runId }) => runId,
    async (ids) => {
      const { rows } = await sql<CompanyTallyRow>`
        select run_id as "runId", outcome, count, amount from company_run_tally
        where run_id = any (${ids}) order by run_id, outcome`.execute(db);
      return rows;
    },
  );

/** For how many companies a run could name no amount, by reason. */
export interface CompanyRefusalCountRow {
  readonly runId: string;
  readonly reason: string;
  readonly lawTable: string | null;
  readonly lawDay: Day | null;
  readonly count: number;
}

export const refusalsOfCompanyRun = (db: Db) =>
  manyBy<string, CompanyRefusalCountRow>(
    ({ runId }) => runId,
    async (ids) => {
      const { rows } = await sql<CompanyRefusalCountRow>`
        select run_id as "runId", reason, law_table as "lawTable", law_day as "lawDay", count(*)::int as count
        from company_run_refusal where run_id = any (${ids})
        group by run_id, reason, law_table, law_day order by run_id, reason, law_table`.execute(db);
      return rows;
    },
  );
