import { sql } from "kysely";
import { finestGroups } from "../../subgraphs/reporting/loaders/statistics/groups.ts";
import { blocksOf } from "../../subgraphs/reporting/rules/statistics/blocks.ts";
import { asColumn, type Dataset } from "../../subgraphs/reporting/rules/statistics/dataset.ts";
import { datasets } from "../../subgraphs/reporting/rules/statistics/datasets/index.ts";
import { countedPeriods } from "../../subgraphs/reporting/rules/statistics/when-counted.ts";
import type { openRooms } from "../harness/house.ts";
import type { Doing, Told } from "./differencing.ts";

type Rooms = Awaited<ReturnType<typeof openRooms>>;

/** What contributors did, read by the house itself. */
export async function rawRows(house: Rooms, { source, dimensions, measures }: Dataset, period: string) {
  const columns = [...Object.keys(dimensions), ...Object.keys(measures)].map(asColumn);
  const { rows } = await house.inside("reporting", ({ db }) =>
    sql<Record<string, string>>`
      select contributor, ${sql.join(columns.map((c) => sql`${sql.ref(c)}::text as ${sql.ref(c)}`))}
      from ${sql.table(source)}(${period})`.execute(db),
  );
  return rows;
}

/** What two datasets may share: what stays with somebody. */
const LASTING = ["fund", "category", "capacity"];

/** A way of grouping: the values that it tells of each block, in the order of the dimensions; `null` is any. */
export type Grouping = (dataset: Dataset, period: string) => Promise<(readonly string[] | null)[][]>;

/** How the house grouped once: each dataset and period by itself, a small group with whichever stands next to it. */
export const groupedAlone =
  (house: Rooms): Grouping =>
  async (dataset, period) => {
    const divisions = Object.values(dataset.dimensions).map(({ values }) => ({
      values: Object.keys(values),
      lasting: false,
    }));
    const groups = await house.inside("reporting", ({ db }) => finestGroups(db, dataset, period));
    return blocksOf(divisions, groups).map(({ values }) => [...values]);
  };

/** The datasets of two years, each as it is told by a way of grouping. */
export async function toldBy(house: Rooms, day: string, grouping: Grouping): Promise<Told[]> {
  const told: Told[] = [];
  for (const dataset of datasets)
    for (const period of countedPeriods(dataset, day).filter((one) => one >= "2025")) {
      const columns = Object.entries(dataset.dimensions).map(
        ([name, { values }]) => [asColumn(name), Object.keys(values)] as const,
      );
      const blocks = await grouping(dataset, period);
      told.push({
        name: `${dataset.name} ${period}`,
        lasting: LASTING.filter((name) => columns.some(([column]) => column === name)),
        own: Object.fromEntries(columns.filter(([name]) => !LASTING.includes(name))),
        doings: (await rawRows(house, dataset, period)) as unknown as Doing[],
        blocks: blocks.map((values) => Object.fromEntries(columns.map(([name, all], i) => [name, values[i] ?? all]))),
      });
    }
  return told;
}
