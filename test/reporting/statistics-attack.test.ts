import { blocksOfPeriods } from "../../subgraphs/reporting/loaders/statistics/blocks.ts";
import { asColumn, type Dataset } from "../../subgraphs/reporting/rules/statistics/dataset.ts";
import { datasets } from "../../subgraphs/reporting/rules/statistics/datasets/index.ts";
import {
  type CountedBlock,
  type Question,
  type Row,
  tabulate,
} from "../../subgraphs/reporting/rules/statistics/tabulate.ts";
import { keepClocks } from "../../subgraphs/reporting/services/commitments/keep-clocks.ts";
import { countPeriods } from "../../subgraphs/reporting/services/statistics/count-periods.ts";
import { keepEvents } from "../../subgraphs/reporting/services/statistics/keep-events.ts";
import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { openRooms, viewerAs } from "../harness/house.ts";
import { foundByDifference } from "./differencing.ts";
import { type Grouping, groupedAlone, rawRows, toldBy } from "./told-datasets.ts";

/** When 2026 is over, so that all that happens in the demo office is counted. */
const DAY = "2027-03-01";
/** What is counted then; what was received in a year is told only when it may be certified. */
const lastOf = ({ name, period }: Dataset): string =>
  name === "LEDGER" ? "2025" : period === "YEAR" ? "2026" : "2026Q4";

const funds = ["SECUREX", "UCM", "GROUPS", "CNA"];
const one = <Value>(values: readonly Value[], place: number): Value => values[place % values.length] as Value;

/** What happened to forty people of four funds, unevenly, as the others tell it. */
const happened = (type: string, content: (place: number) => object): HeardFact[] =>
  Array.from({ length: 40 }, (_, i) => {
    const whose = { contributorId: `aff_${i % 31}`, fund: one(funds, i % 7) };
    const fact = { id: `fct_${type}${i}`, sequence: i, source: "test", toldAt: DAY, type, day: "2026-11-03" };
    return { ...fact, subject: `${type}_${i}`, subjectVersion: 1, content: { ...whose, ...content(i) } };
  });

const recoveryStep = (i: number) => ({ step: one(["REMINDER", "REMINDER", "CONTACT", "SUMMONS", "HELD_BACK"], i) });
const benefitDecided = (i: number) => ({
  benefit: one(["MATERNITY_ALLOWANCE", "BIRTH_LEAVE", "BIRTH_AID"], i % 8),
  verdict: one(["GRANTED", "GRANTED", "REFUSED"], i),
  amount: i === 5 ? "30000.00" : `${i}00.00`,
});
const clockMet = (i: number) => ({
  ...{ clock: one(["REQUEST_DECISION", "REQUEST_INFORMATION"], i % 5), startedOn: "2026-10-01", dueOn: "2026-11-01" },
  ...{ metOn: i % 4 === 0 ? null : "2026-10-20", droppedOn: "2026-11-05", waitingSince: null, basis: {} },
});

const institute = viewerAs({ role: "ANALYST", institution: "INASTI", day: DAY });

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
  await house.inside("reporting", async (context) => {
    await keepEvents(context, "RECOVERY", happened("RecoveryStepTaken", recoveryStep));
    await keepEvents(context, "BENEFIT", happened("BenefitDecided", benefitDecided));
    await keepClocks(context, happened("ClockChanged", clockMet));
    await countPeriods({ day: DAY, log: context.log, inTransaction: (work) => work(context) });
  });
});
afterAll(() => house.close());

/** The blocks of a dataset's period, its last if none is named, as the institute's analyst may read them. */
const blocksOf = (dataset: Dataset, period = lastOf(dataset)): Promise<CountedBlock[]> =>
  inTransaction(house.room("reporting"), institute, ({ db }) => blocksOfPeriods(db, dataset.name, [period]));

/** Every way of choosing some of these. */
const subsets = <One>(all: readonly One[]): One[][] =>
  all.reduce<One[][]>((some, one) => some.concat(some.map((chosen) => chosen.concat([one]))), [[]]);

type Filter = Question["where"];

/** Filters by one value of a dimension, by all but one, and by such of two dimensions at once. */
function filtersOf({ dimensions }: Dataset): Filter[] {
  const single = Object.entries(dimensions).map(([name, { values }]) =>
    Object.keys(values).flatMap((value, _, all): Filter[] => [
      { [name]: [value] },
      { [name]: all.filter((other) => other !== value) },
    ]),
  );
  const pairs = single.flatMap((some, i) =>
    single.slice(i + 1).flatMap((others) => some.flatMap((one) => others.map((other) => ({ ...one, ...other })))),
  );
  return [{}, ...single.flat(), ...pairs];
}

/** What a table tells of a row: how many, and each sum that is not withheld. */
const told = ({ figures }: Row): string =>
  Object.entries(figures)
    .filter(([name]) => name === "COUNT" || name.endsWith("_SUM"))
    .map(([, figure]) => String(figure))
    .join();

/** What can be told where all is made of whole blocks: of every set of them, the same figures. */
function wholesOf(dataset: Dataset, blocks: readonly CountedBlock[]): Set<string> {
  const all = { groupBy: [], where: {}, having: {}, orderBy: [] };
  const wholes = new Map<string, CountedBlock[]>();
  for (const block of blocks) {
    for (const some of [[], ...wholes.values()]) {
      const [row] = tabulate(dataset, [...some, block], all).rows;
      if (row) wholes.set(told(row), [...some, block]);
    }
  }
  return new Set(wholes.keys());
}

/** What each contributor makes of a measure. */
function sharesOf(rows: readonly Record<string, string>[], measure: string): bigint[] {
  const each = new Map<string, bigint>();
  for (const { contributor = "", [asColumn(measure)]: value = "0" } of rows)
    each.set(contributor, (each.get(contributor) ?? 0n) + BigInt(value));
  return [...each.values()];
}

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))("nobody is found in %s", (_, dataset) => {
  it("as every block tells of five contributors at least, of whom none makes more than half", async () => {
    const [blocks, raw] = [await blocksOf(dataset), await rawRows(house, dataset, lastOf(dataset))];
    const placed = blocks.map(({ values }) =>
      raw.filter((row) => Object.entries(values).every(([name, some]) => some?.includes(row[asColumn(name)] ?? ""))),
    );
    expect(blocks.length).toBeGreaterThan(0);
    expect(placed.flat()).toHaveLength(raw.length);
    expect(placed.map((rows) => rows.length)).toEqual(blocks.map(({ things }) => things));
    for (const [i, { bands }] of blocks.entries()) {
      const rows = placed[i] ?? [];
      expect(new Set(rows.map(({ contributor }) => contributor)).size).toBeGreaterThanOrEqual(5);
      for (const [measure, some] of Object.entries(bands)) {
        const shares = sharesOf(rows, measure);
        const total = shares.reduce((sum, one) => sum + one, 0n);
        if (dataset.measures[measure]?.kind === "AMOUNT")
          expect(some === null).toBe(shares.some((one) => one * 2n > total));
        expect(some?.filter(({ persons }) => persons < 5) ?? []).toEqual([]);
      }
    }
  });

  it("as whatever is asked, filtered, divided and left out is answered in whole blocks", async () => {
    const blocks = await blocksOf(dataset);
    const wholes = wholesOf(dataset, blocks);
    const groups = subsets(Object.keys(dataset.dimensions));
    const having = { COUNT: { from: 6n } };
    const found = filtersOf(dataset).flatMap((where) =>
      groups.flatMap((groupBy) =>
        [{}, having].flatMap((some) => {
          const { rows, notToldApart } = tabulate(dataset, blocks, { groupBy, where, having: some, orderBy: [] });
          return [...rows, ...(notToldApart ? [notToldApart] : [])].map(told);
        }),
      ),
    );
    expect(found.length).toBeGreaterThan(groups.length);
    expect([...new Set(found)].filter((one) => !wholes.has(one))).toEqual([]);
  });
});

const asTold: Grouping = async (dataset, period) =>
  (await blocksOf(dataset, period)).map(({ values }) =>
    Object.keys(dataset.dimensions).map((name) => values[name] ?? null),
  );

describe("no two tables of the same people tell of fewer than five by their difference", () => {
  it("as they are all divided down one ladder", async () => {
    expect(foundByDifference(await toldBy(house, DAY, asTold))).toEqual([]);
  });

  it("and the attack is one: it finds people where each dataset and period was grouped by itself", async () => {
    const found = foundByDifference(await toldBy(house, DAY, groupedAlone(house)));
    expect(found).not.toEqual([]);
    expect(found.filter((one) => /CAREERS .* and DUES/.test(one))).not.toEqual([]);
  });
});
