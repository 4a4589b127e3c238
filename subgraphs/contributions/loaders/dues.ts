import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { Calculation } from "../../shared/values/calculation.ts";
import type { DueRow } from "./rows.ts";

type Db = Kysely<unknown>;

const columns = sql`
  d.id, d.contributor_id as "contributorId", d.fund, d.account_number as "accountNumber", d.nature, d.quarter,
  d.revision, d.category, d.amount, d.contribution, d.fee, d.opens_on as "opensOn", d.due_on as "dueOn",
  d.issued_on as "issuedOn", d.paid, d.outstanding, d.status, d.lowered, d.lowers as "lowersId",
  d.written_off as "writtenOff"`;

/** Dues for which a condition holds, in an order, at most so many. */
export async function duesWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`d.due_on, d.id`,
  limit = 100_000,
): Promise<DueRow[]> {
  const found = await sql<DueRow>`
    select ${columns} from due_standing d where ${condition} order by ${order} limit ${limit}`.execute(db);
  return found.rows;
}

/** How many dues there are for which a condition holds. */
export async function countDues(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from due_standing d where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const dueById = (db: Db) =>
  oneBy<string, DueRow>(
    ({ id }) => id,
    (ids) => duesWhere(db, sql`d.id = any (${ids})`),
  );

/** Oldest first. */
export const duesOfContributor = (db: Db) =>
  manyBy<string, DueRow>(
    ({ contributorId }) => contributorId,
    (ids) => duesWhere(db, sql`d.contributor_id = any (${ids})`),
  );

type Kept = Omit<Calculation, "result"> & { readonly result: string };

/** A calculation as a due keeps it: its result as whole cents in text, for JSON has no such number. */
export const keptCalculation = (calculation: Calculation): Kept => ({
  ...calculation,
  result: String(calculation.result),
});

/** A calculation as it was kept. */
export const fromKept = (kept: Kept): Calculation => ({ ...kept, result: BigInt(kept.result) });

/** What explains a due: its working where it is kept, and else the inputs that give it, and its hash. */
interface KeptWorking {
  readonly id: string;
  readonly calculation: Calculation | null;
  readonly inputs: object;
  readonly hash: string | null;
}

export const calculationOfDue = (db: Db) =>
  oneBy<string, KeptWorking>(
    ({ id }) => id,
    async (ids) => {
      const found = await sql<Omit<KeptWorking, "calculation"> & { calculation: Kept | null }>`
        select id, calculation, inputs, working_sha256 as hash from due where id = any (${ids})`.execute(db);
      return found.rows.map((row) => ({ ...row, calculation: row.calculation && fromKept(row.calculation) }));
    },
  );

export type KeptCalculation = Kept;
