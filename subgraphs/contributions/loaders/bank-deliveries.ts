import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Refused } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";

type Db = Kysely<unknown>;

/** A file that lay in the folder of a fund's bank, and what came of it. */
export interface BankDeliveryRow {
  readonly id: string;
  readonly fund: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly laidAt: string;
  readonly state: "WAITING" | "TAKEN_IN" | "REFUSED" | "GONE";
  readonly lookedAtOn: Day | null;
  readonly statementIds: readonly string[];
  readonly matched: number;
  readonly suspended: number;
  readonly ignored: number;
  readonly errors: readonly Omit<Refused, "path">[];
}

/** Files for which a condition holds, in an order, at most so many. */
export async function deliveriesWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`b.laid_at, b.name, b.id`,
  limit = 1_000,
): Promise<BankDeliveryRow[]> {
  const { rows } = await sql<BankDeliveryRow>`
    select b.id, b.fund, b.name as "fileName", b.bytes::float8 as bytes, b.laid_at as "laidAt", b.state,
      b.looked_at_on as "lookedAtOn", b.statement_ids as "statementIds", b.matched, b.suspended, b.ignored,
      b.errors
    from bank_delivery b where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many files there are for which a condition holds. */
export async function countDeliveries(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bank_delivery b where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}
