import { type Kysely, sql } from "kysely";
import type { CountedBlock } from "../../rules/statistics/tabulate.ts";

/** When a period was counted, and how. */
export interface CountRow {
  readonly period: string;
  /** An instant, written as the graph and a printed table have it. */
  readonly knownAt: string | null;
  readonly countedOn: string;
  readonly schemaHash: string;
  readonly rulesVersion: string;
}

/** The periods of a dataset that were counted, from one to another. */
export async function countsOf(db: Kysely<unknown>, dataset: string, from: string, to: string): Promise<CountRow[]> {
  const { rows } = await sql<CountRow>`
    select period, counted_on as "countedOn", schema_hash as "schemaHash",
      rules_version as "rulesVersion",
      to_char(known_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownAt"
    from statistics_count where dataset = ${dataset} and period between ${from} and ${to} order by period`.execute(db);
  return rows;
}

interface BlockRow extends Omit<CountedBlock, "bands"> {
  readonly bands: Readonly<Record<string, readonly (readonly [number, number, string])[] | null>>;
}

/** The blocks of these periods that the viewer may see. */
export async function blocksOfPeriods(db: Kysely<unknown>, dataset: string, periods: readonly string[]) {
  const { rows } = await sql<BlockRow>`
    select period, "values", things, bands from statistics_block
    where dataset = ${dataset} and period = any (${periods}) order by period, place`.execute(db);
  return rows.map((row): CountedBlock => {
    const bands = Object.entries(row.bands).map(([measure, some]) => [
      measure,
      some?.map(([persons, things, total]) => ({ persons, things, total: BigInt(total) })) ?? null,
    ]);
    return { ...row, bands: Object.fromEntries(bands) };
  });
}

/** When the newest fact was told that this subgraph has heard; `null` before the first. */
export async function knownAt(db: Kysely<unknown>): Promise<string | null> {
  const found = await sql<{ toldAt: string | null }>`
    select facts.heard_until('reporting') as "toldAt"`.execute(db);
  return found.rows[0]?.toldAt ?? null;
}
