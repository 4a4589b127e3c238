import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { Category } from "../../rules/category.ts";

type Db = Kysely<unknown>;

/** A billing run: what was asked, how far it came, and the seal that it ended with. */
export interface RunRow {
  readonly id: string;
  readonly fund: string;
  readonly quarter: Quarter;
  readonly rehearsal: boolean;
  readonly state: "WAITING" | "RUNNING" | "SEALED";
  readonly askedBy: string;
  readonly askedOn: Day;
  readonly engineVersion: string;
  readonly expected: number;
  readonly seen: number;
  readonly standing: number;
  /** The contributor up to whom it came. */
  readonly reached: string;
  readonly sealedCount: number | null;
  readonly sealedSum: Cents | null;
  readonly merkleRoot: string | null;
}

/** Runs for which a condition holds, in an order, at most so many. */
export async function runsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`r.asked_on, r.id`,
  limit = 1_000,
): Promise<RunRow[]> {
  const { rows } = await sql<RunRow>`
    select r.id, r.fund, r.quarter, r.rehearsal, r.state, r.asked_by as "askedBy", r.asked_on as "askedOn",
      r.engine_version as "engineVersion", r.expected, r.seen, r.standing, r.reached,
      r.sealed_count as "sealedCount", r.sealed_sum as "sealedSum", r.merkle_root as "merkleRoot"
    from billing_run r where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many runs there are for which a condition holds. */
export async function countRuns(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from billing_run r where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const runById = (db: Db) =>
  oneBy<string, RunRow>(
    ({ id }) => id,
    (ids) => runsWhere(db, sql`r.id = any (${ids})`),
  );

/** What a run came to in one category, beside the quarter before. */
export interface TallyRow {
  readonly runId: string;
  readonly category: Category;
  readonly count: number;
  readonly amount: Cents;
  readonly previousCount: number;
  readonly previousAmount: Cents;
}

export const talliesOfRun = (db: Db) =>
  manyBy<string, TallyRow>(
    ({ runId }) => runId,
    async (ids) => {
      const { rows } = await sql<TallyRow>`
        select run_id as "runId", category, count, amount, previous_count as "previousCount",
          previous_amount as "previousAmount"
        from billing_tally where run_id = any (${ids}) order by run_id, category`.execute(db);
      return rows;
    },
  );

type RefusalReason =
  | "NOT_ACTIVE"
  | "REFERENCE_INCOME_UNKNOWN"
  | "NO_REDUCTION_STEP"
  | "LAW_UNKNOWN"
  | "OTHER_FUND"
  | "FREED";

/** Somebody for whom a run could name no due, and why. */
export interface RunRefusalRow {
  readonly runId: string;
  readonly contributorId: string;
  readonly reason: RefusalReason;
  readonly year: number | null;
  readonly lawTable: string | null;
  readonly lawDay: Day | null;
  readonly legalBasis: readonly Source[];
}

/** Whom a run refused, by id, after one of them, at most so many. */
export async function refusalsOf(db: Db, condition: RawBuilder<unknown>, limit: number): Promise<RunRefusalRow[]> {
  const { rows } = await sql<RunRefusalRow>`
    select f.run_id as "runId", f.contributor_id as "contributorId", f.reason, f.year, f.law_table as "lawTable",
      f.law_day as "lawDay", f.legal_basis as "legalBasis"
    from billing_refusal f where ${condition} order by f.contributor_id limit ${limit}`.execute(db);
  return rows;
}

/** How many a run refused, for each reason. */
export interface RefusalCountRow {
  readonly runId: string;
  readonly reason: RunRefusalRow["reason"];
  readonly count: number;
}

export const refusalCountsOfRun = (db: Db) =>
  manyBy<string, RefusalCountRow>(
    ({ runId }) => runId,
    async (ids) => {
      const { rows } = await sql<RefusalCountRow>`
        select run_id as "runId", reason, count(*)::int as count from billing_refusal
        where run_id = any (${ids}) group by run_id, reason order by run_id, reason`.execute(db);
      return rows;
    },
  );
