import { type Kysely, type RawBuilder, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";

/** A file of mutations, and how far it was read. */
export interface RegisterFileRow {
  readonly id: string;
  readonly fundCode: string | null;
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: bigint;
  readonly receivedOn: Day;
  readonly position: bigint;
  readonly line: number;
  readonly kept: number;
  readonly repeated: number;
  readonly notOurs: number;
  readonly rejected: number;
  readonly finished: boolean;
}

/** A line that could not be read or kept. */
export interface RegisterFaultRow {
  readonly line: number;
  readonly reason: string;
  readonly field: string | null;
}

/** Files for which a condition holds, in an order, at most so many. */
export async function registerFilesWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`f.id`,
  limit = 10_000,
): Promise<RegisterFileRow[]> {
  const { rows } = await sql<RegisterFileRow>`
    select f.id, f.fund as "fundCode", f.sha256, f.file_name as "fileName", f.bytes, f.received_on as "receivedOn",
      coalesce(p.position, 0) as position, coalesce(p.line, 1) as line, coalesce(p.kept, 0) as kept,
      coalesce(p.repeated, 0) as repeated, coalesce(p.not_ours, 0) as "notOurs", coalesce(p.rejected, 0) as rejected,
      coalesce(p.finished, false) as finished
    from register_file f left join register_progress p on p.file_id = f.id
    where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many files there are for which a condition holds. */
export async function countRegisterFiles(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from register_file f where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const registerFileById = (db: Kysely<unknown>) =>
  oneBy<string, RegisterFileRow>(
    ({ id }) => id,
    (ids) => registerFilesWhere(db, sql`f.id = any (${ids})`),
  );

/** Lines of a file that could not be kept, for which a condition holds. */
export async function registerFaultsWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<RegisterFaultRow[]> {
  const { rows } = await sql<RegisterFaultRow>`
    select x.line, x.reason, x.field from register_fault x where ${condition} order by ${order} limit ${limit}
  `.execute(db);
  return rows;
}
