import { type Kysely, type RawBuilder, sql } from "kysely";
import type { RawBand } from "../../rules/statistics/bands.ts";
import { type Block, type FinestGroup, SMALLEST_GROUP } from "../../rules/statistics/blocks.ts";
import { asColumn, type Dataset } from "../../rules/statistics/dataset.ts";

/** What one contributor comes to in each finest group: a row each, with how many things and the sum of each measure. */
function sumsOfContributors({ source, dimensions, measures }: Dataset, period: string) {
  const columns = sql.join(Object.keys(dimensions).map((name) => sql.ref(asColumn(name))));
  const sums = Object.keys(measures)
    .map(asColumn)
    .map((name) => sql`, sum(${sql.ref(name)})::bigint as ${sql.ref(name)}`);
  return sql`select contributor, ${columns}, count(*)::int as things ${sql.join(sums, sql``)}
    from ${sql.table(source)}(${period}) group by contributor, ${columns}`;
}

const amountsOf = ({ measures }: Dataset): string[] =>
  Object.keys(measures)
    .filter((name) => measures[name]?.kind === "AMOUNT")
    .map(asColumn);

interface GroupRow {
  readonly values: readonly string[];
  readonly members: readonly string[];
  readonly largest: readonly (readonly { readonly member: string; readonly amount: string }[])[];
  readonly totals: readonly string[];
}

/** The finest groups of a period, with as many of their members as it takes to see that they are enough. */
export async function finestGroups(db: Kysely<unknown>, dataset: Dataset, period: string): Promise<FinestGroup[]> {
  const columns = sql.join(Object.keys(dataset.dimensions).map((name) => sql.ref(asColumn(name))));
  const amounts = amountsOf(dataset).map((name) => sql.ref(name));
  const most = (name: RawBuilder<unknown>) => sql`to_json((array_agg(
    json_build_object('member', contributor, 'amount', ${name}::text) order by ${name} desc))[1:2])`;
  const largest = sql.join(amounts.map(most));
  const totals = sql.join(amounts.map((name) => sql`sum(${name})::bigint`));
  const { rows } = await sql<GroupRow>`
    select array[${columns}]::text[] as "values",
      (array_agg(contributor order by contributor))[1:${sql.lit(SMALLEST_GROUP)}] as members,
      json_build_array(${largest}) as largest, array[${totals}]::text[] as totals
    from (${sumsOfContributors(dataset, period)}) each group by ${columns} order by 1`.execute(db);
  return rows.map((row) => ({
    ...row,
    largest: row.largest.map((some) => some.map(({ member, amount }) => ({ member, amount: BigInt(amount) }))),
    totals: row.totals.map(BigInt),
  }));
}

/** How many things are in a block, and its bands of each measure, least first. */
export interface BlockSums {
  readonly things: number;
  readonly bands: Readonly<Record<string, readonly RawBand[]>>;
}

interface BandRow {
  readonly block: number;
  readonly measure: string;
  readonly persons: number;
  readonly things: number;
  readonly total: string;
  readonly largest: readonly string[];
}

const MOST_BANDS = 20;

/** Sums up each block of a period, in bands of five contributors and more, next to one another by a measure. */
export async function sumsOfBlocks(db: Kysely<unknown>, dataset: Dataset, period: string, blocks: readonly Block[]) {
  const names = Object.keys(dataset.dimensions);
  const places = blocks.flatMap(({ groups }, block) => groups.map(({ values }) => ({ block, values })));
  const same = names.map((name, i) => sql`each.${sql.ref(asColumn(name))} = p."values"[${sql.lit(i + 1)}]`);
  const measures = ["", ...Object.keys(dataset.measures)];
  const sums = measures.map((name) => sql`(${name}, ${name === "" ? sql`0` : sql.ref(`each.${asColumn(name)}`)})`);
  const { rows } = await sql<BandRow>`
    with placed as (
      select p.block, m.measure, each.contributor, sum(each.things) as things, sum(m.total) as total
      from (${sumsOfContributors(dataset, period)}) each
      join jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as p (block int, "values" text[])
        on ${sql.join(same, sql` and `)}
      cross join lateral (values ${sql.join(sums)}) as m (measure, total)
      group by 1, 2, 3),
    ranked as (
      select *, count(*) over (partition by block, measure) as persons,
        row_number() over (partition by block, measure order by total / things, contributor) - 1 as place
      from placed),
    banded as (
      select *, place * case measure when '' then 1
        else greatest(1, least(${sql.lit(MOST_BANDS)}, persons / ${sql.lit(SMALLEST_GROUP)})) end / persons as band
      from ranked)
    select block, measure, count(*)::int as persons, sum(things)::int as things, sum(total)::bigint::text as total,
      (array_agg(total::bigint::text order by total desc))[1:2] as largest
    from banded group by block, measure, band order by block, measure, band`.execute(db);
  const rowsOf = new Map<number, BandRow[]>(blocks.map((_, block) => [block, []]));
  for (const row of rows) rowsOf.get(row.block)?.push(row);
  return [...rowsOf.values()].map((own): BlockSums => {
    const bandsOf = (name: string): RawBand[] =>
      own
        .filter(({ measure }) => measure === name)
        .map(({ persons, things, total, largest }) => ({
          persons,
          things,
          total: BigInt(total),
          largest: largest.map(BigInt),
        }));
    const bands = Object.fromEntries(Object.keys(dataset.measures).map((name) => [name, bandsOf(name)]));
    return { things: own.find(({ measure }) => measure === "")?.things ?? 0, bands };
  });
}
