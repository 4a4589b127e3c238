import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import { countsOf, knownAt } from "../../loaders/statistics/blocks.ts";
import { finestGroups, sumsOfBlocks } from "../../loaders/statistics/groups.ts";
import { ENGINE_VERSION } from "../../rules/engine-version.ts";
import { type Band, type RawBand, tellableBands } from "../../rules/statistics/bands.ts";
import type { Block } from "../../rules/statistics/blocks.ts";
import type { Dataset } from "../../rules/statistics/dataset.ts";
import { datasets } from "../../rules/statistics/datasets/index.ts";
import { divide } from "../../rules/statistics/divide.ts";
import { countedPeriods } from "../../rules/statistics/when-counted.ts";

/** Counts every period that is over and was not counted yet, each in a transaction of its own. Safe to run twice. */
export async function countPeriods({ day, inTransaction }: Desk): Promise<void> {
  for (const dataset of datasets) {
    const periods = countedPeriods(dataset, day);
    const counted = await inTransaction(({ db }) => countsOf(db, dataset.name, periods[0] ?? "", periods.at(-1) ?? ""));
    const known = new Set(counted.map(({ period }) => period));
    for (const period of periods.filter((one) => !known.has(one)))
      await inTransaction((context) => countPeriod(context, dataset, period));
  }
}

/** What a dataset was when a period of it was counted: its hash changes with any dimension, value or measure. */
const hashOf = (dataset: Dataset): string => createHash("sha256").update(JSON.stringify(dataset)).digest("hex");

/** Counts one period of a dataset into blocks, once for all. */
async function countPeriod({ db, viewer }: Pick<Context, "db" | "viewer">, dataset: Dataset, period: string) {
  const { rows } = await sql`
    insert into statistics_count (dataset, period, known_at, counted_on, schema_hash, rules_version)
    values (${dataset.name}, ${period}, ${await knownAt(db)}, ${viewer.day}, ${hashOf(dataset)}, ${ENGINE_VERSION})
    on conflict do nothing returning period`.execute(db);
  if (rows.length === 0) return;
  const names = Object.keys(dataset.dimensions);
  const blocks = divide(dataset, await finestGroups(db, dataset, period));
  const sums = await sumsOfBlocks(db, dataset, period, blocks);
  const kept = blocks.map((block, place) => ({
    place,
    values: valuesOf(block, names),
    things: sums[place]?.things,
    bands: Object.fromEntries(
      Object.entries(sums[place]?.bands ?? {}).map(([name, bands]) => [name, keptBands(dataset, name, bands)]),
    ),
  }));
  await sql`
    insert into statistics_block (dataset, period, place, "values", things, bands)
    select ${dataset.name}, ${period}, place, "values", things, bands
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as b (place int, "values" jsonb, things int, bands jsonb)
  `.execute(db);
}

const valuesOf = ({ values }: Block, names: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(names.flatMap((name, i) => (values[i] ? [[name, values[i]]] : [])));

/** Only what somebody is paid or owes is hidden where one makes nearly all of it. */
function keptBands({ measures }: Dataset, name: string, bands: readonly RawBand[]) {
  const told: readonly Band[] | null = measures[name]?.kind === "AMOUNT" ? tellableBands(bands) : bands;
  return told?.map(({ persons, things, total }) => [persons, things, String(total)]) ?? null;
}
