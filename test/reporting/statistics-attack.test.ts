import { sql } from "kysely";
import { asColumn, asField, type Dataset } from "../../subgraphs/reporting/rules/statistics/dataset.ts";
import { datasets } from "../../subgraphs/reporting/rules/statistics/datasets/index.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const institute = viewerAs({ role: "ANALYST", institution: "INASTI" });

type Row = { readonly count: number; readonly amountSum?: string };
interface Table {
  readonly rows: readonly Row[];
  readonly notToldApart: Row | null;
}

/** Every way of choosing some of these. */
const subsets = <One>(all: readonly One[]): One[][] =>
  all.reduce<One[][]>((some, one) => some.concat(some.map((chosen) => chosen.concat([one]))), [[]]);

/** An amount of the graph in cents; none is nothing. */
const cents = (amount: unknown): bigint => BigInt(String(amount ?? "0.00").replace(".", ""));

/**
 * Every question of a dataset's last period that an analyst may ask: by all dimensions and by none, of one value and of
 * all but one.
 */
function questionsOf({ dimensions }: Dataset): string[] {
  const names = Object.keys(dimensions);
  const literal = (name: string, value: string): string => (name === "FUND" ? `"${value}"` : value);
  const filters = names.flatMap((name) =>
    Object.keys(dimensions[name]?.values ?? {}).flatMap((value, _, all) => {
      const others = all.filter((other) => other !== value).map((other) => literal(name, other));
      return [`${asField(name)}: [${literal(name, value)}]`, `${asField(name)}: [${others.join(", ")}]`];
    }),
  );
  return subsets(names).flatMap((groupBy) =>
    ["", ...filters].map((filter) => `groupBy: [${groupBy.join(", ")}], where: { ${filter} }`),
  );
}

/** What a contributor did, read by the house itself. */
async function rawRows({ source, dimensions, measures }: Dataset, period: string) {
  const columns = [...Object.keys(dimensions), ...Object.keys(measures)].map(asColumn);
  const { rows } = await house.inside("reporting", ({ db }) =>
    sql<Record<string, string>>`
      select contributor, ${sql.join(columns.map((c) => sql`${sql.ref(c)}::text as ${sql.ref(c)}`))}
      from ${sql.table(source)}(${period})`.execute(db),
  );
  return rows;
}

/** A block as it is kept. */
interface KeptBlock {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly things: number;
  readonly bands: Readonly<Record<string, readonly (readonly [number, number, string])[] | null>>;
}

/** The blocks of a period. */
async function keptBlocks({ name }: Dataset, period: string): Promise<KeptBlock[]> {
  const { rows } = await house.inside("reporting", ({ db }) =>
    sql<KeptBlock>`select "values", things, bands from statistics_block
      where dataset = ${name} and period = ${period}`.execute(db),
  );
  return rows;
}
const lastOf = ({ period }: Dataset): string => (period === "YEAR" ? "2025" : "2026Q3");

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  "nobody is found in %s",
  (_name, dataset) => {
    const period = lastOf(dataset);

    it("as every block tells of five contributors at least, of whom none makes more than half", async () => {
      const [blocks, raw] = [await keptBlocks(dataset, period), await rawRows(dataset, period)];
      expect(raw.length).toBeGreaterThan(0);
      const placed = blocks.map(({ values }) =>
        raw.filter((row) => Object.entries(values).every(([name, some]) => some.includes(row[asColumn(name)] ?? ""))),
      );
      expect(placed.reduce((sum, rows) => sum + rows.length, 0)).toBe(blocks.length > 0 ? raw.length : 0);
      blocks.forEach(({ things, bands }, i) => {
        const rows = placed[i] ?? [];
        expect(rows).toHaveLength(things);
        expect(new Set(rows.map(({ contributor }) => contributor)).size).toBeGreaterThanOrEqual(5);
        for (const [measure, some] of Object.entries(bands)) {
          const each = new Map<string, bigint>();
          for (const row of rows) {
            const who = row.contributor ?? "";
            each.set(who, (each.get(who) ?? 0n) + BigInt(row[asColumn(measure)] ?? "0"));
          }
          const total = [...each.values()].reduce((sum, one) => sum + one, 0n);
          const isDominated = [...each.values()].some((one) => one * 2n > total);
          if (dataset.measures[measure]?.kind === "AMOUNT") expect(some === null).toBe(isDominated);
          expect(some?.every(([persons]) => persons >= 5) ?? true).toBe(true);
        }
      });
    });

    it("as whatever is asked, filtered and divided, is answered in whole blocks", async () => {
      const blocks = await keptBlocks(dataset, period);
      const amountOf = ({ bands }: KeptBlock): bigint =>
        (bands.AMOUNT ?? []).reduce((sum, [, , total]) => sum + BigInt(total), 0n);
      const wholes = new Set(
        subsets(blocks).map((some) =>
          [
            some.reduce((sum, { things }) => sum + things, 0),
            some.reduce((sum, one) => sum + amountOf(one), 0n),
          ].join(),
        ),
      );
      const amount = "AMOUNT" in dataset.measures ? "amountSum" : "";
      const columns = `rows { count ${amount} } notToldApart { count ${amount} }`;
      const questions = questionsOf(dataset);
      for (let i = 0; i < questions.length; i += 100) {
        const some = questions
          .slice(i, i + 100)
          .map((one, j) => `q${j}: ${asField(dataset.name)}(${one}) { ${columns} }`);
        const { data, errors } = await house.ask("reporting", institute, `{ statistics { ${some.join("\n")} } }`);
        expect(errors).toBeUndefined();
        const tables = Object.values((data as never as { statistics: Record<string, Table> }).statistics);
        const told = tables.flatMap(({ rows, notToldApart }) => [...rows, ...(notToldApart ? [notToldApart] : [])]);
        expect(told.filter((row) => !wholes.has([row.count, cents(row.amountSum)].join()))).toEqual([]);
      }
    });
  },
);
