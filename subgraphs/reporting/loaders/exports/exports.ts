import { type Kysely, type RawBuilder, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Claim } from "../../rules/claim.ts";
import {
  type ExportFailure,
  type ExportFormat,
  type ExportPlan,
  type ExportState,
  LONGEST_PICTURE,
} from "../../rules/exports/export-plan.ts";

type Db = Kysely<unknown>;

/** An export as it is kept; its rows stand apart, in parts. */
export interface ExportRow {
  readonly id: string;
  readonly claim: Claim;
  readonly question: string;
  readonly plan: ExportPlan;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly format: ExportFormat;
  readonly state: ExportState;
  readonly failedBecause: ExportFailure | null;
  readonly pageSize: number;
  readonly nestedSize: number;
  readonly cursor: string | null;
  readonly rows: number;
  readonly bytes: string;
  readonly parts: number;
  readonly withheld: readonly string[];
  readonly sha256: string | null;
  readonly sequence: string;
  readonly lease: string | null;
  /** The picture of the tables in which it is read, and the business day on which that was taken. */
  readonly picture: string | null;
  readonly readOn: Day | null;
  /** Whether that is older than a picture may be. */
  readonly isOld: boolean;
  /** How often it was begun: again where its picture was lost. */
  readonly beginnings: number;
  readonly askedOn: Day;
  readonly askedAt: string;
  readonly knownAt: string | null;
  readonly endedAt: string | null;
  readonly expiresOn: Day;
}

/** Exports for which a condition holds, the newest first. */
export async function exportsWhere(db: Db, condition: RawBuilder<unknown>): Promise<ExportRow[]> {
  const { rows } = await sql<ExportRow>`
    select e.id, e.claim, e.question, e.plan, e.variables, e.format, e.state, e.failed_because as "failedBecause",
      e.page_size as "pageSize", e.nested_size as "nestedSize", e.cursor, e.rows, e.bytes::text as bytes, e.parts,
      e.withheld, e.sha256, e.sequence::text as sequence, e.lease, e.picture, e.read_on as "readOn", e.beginnings,
      coalesce(e.known_at < clock_timestamp() - make_interval(mins => ${LONGEST_PICTURE}), false) as "isOld",
      e.asked_on as "askedOn", e.asked_at as "askedAt",
      e.known_at as "knownAt", e.ended_at as "endedAt", e.expires_on as "expiresOn"
    from bulk_export e where ${condition} order by e.id desc limit 100`.execute(db);
  return rows;
}

export const exportById = (db: Db) =>
  oneBy<string, ExportRow>(
    ({ id }) => id,
    (ids) => exportsWhere(db, sql`e.id = any (${ids})`),
  );

/** A part of an export: some of its rows, as they stand in the file. */
export interface PartRow {
  readonly place: number;
  readonly content: string;
  readonly rows: number;
  readonly startsAt: number;
}

/** Parts for which a condition holds, in an order, at most so many. */
export async function partsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<PartRow[]> {
  const { rows } = await sql<PartRow>`
    select p.place, p.content, p.rows, p.starts_at::int as "startsAt" from bulk_export_part p
    where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}
