import { divideHalfUp, type Rate } from "../../../shared/values/money.ts";
import type { Band } from "./bands.ts";
import { type Column, columnsOf, type Dataset } from "./dataset.ts";

/** A block as it was counted: of which period, of which values, how many, and the bands of each measure. */
export interface CountedBlock {
  readonly period: string;
  /** The values that it may have of each dimension; absent where it may have any. */
  readonly values: Readonly<Record<string, readonly string[] | undefined>>;
  readonly things: number;
  /** `null` where one contributor makes more than half. */
  readonly bands: Readonly<Record<string, readonly Band[] | null | undefined>>;
}

/** Stands among the dimensions for the period itself. */
export const PERIOD = "PERIOD";

/** From what to what a column's figure lies, both included. */
export interface Between {
  readonly from?: bigint | null;
  readonly to?: bigint | null;
}

/** What is asked: by what to divide, what to leave out before and after, and in what order. */
export interface Question {
  readonly groupBy: readonly string[];
  readonly where: Readonly<Record<string, readonly string[] | undefined>>;
  readonly having: Readonly<Record<string, Between | undefined>>;
  readonly orderBy: readonly { readonly by: string; readonly descending: boolean }[];
}

/** A row: its value of each dimension that was asked for, and its figures; `null` is withheld. */
export interface Row {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly figures: Readonly<Record<string, bigint | Rate | null>>;
  /** Whether nobody else may belong to it. */
  readonly complete: boolean;
}

/** What is told of a question. */
export interface Table {
  readonly rows: readonly Row[];
  /** Those of whom it is not told to which row they belong, as one; absent where there is nobody. */
  readonly notToldApart: Row | null;
}

const valuesOf = (block: CountedBlock, dimension: string): readonly string[] | undefined =>
  dimension === PERIOD ? [block.period] : block.values[dimension];

/** Whether the register has a value: what it does not know has no row. */
const isKnown = ({ dimensions }: Dataset, dimension: string, value = ""): boolean =>
  dimension === PERIOD || value in (dimensions[dimension]?.values ?? {});

const mayBe = (block: CountedBlock, dimension: string, value: string): boolean =>
  valuesOf(block, dimension)?.includes(value) ?? true;

/**
 * Answers a question from whole blocks: one goes into a row where all of it belongs there, else it is not told apart.
 *
 * As filters, groups, `having` and order work on blocks alone, no question tells more than the blocks do.
 */
export function tabulate(dataset: Dataset, blocks: readonly CountedBlock[], question: Question): Table {
  const { groupBy, where } = question;
  const wanted = Object.entries(where).flatMap(([dimension, values]) => (values ? [[dimension, values] as const] : []));
  const possible = blocks.filter((block) => wanted.every(([d, values]) => values.some((v) => mayBe(block, d, v))));
  const isCertain = (block: CountedBlock): boolean =>
    groupBy.every((d) => valuesOf(block, d)?.length === 1 && isKnown(dataset, d, valuesOf(block, d)?.[0])) &&
    wanted.every(([d, values]) => valuesOf(block, d)?.every((value) => values.includes(value)) ?? false);
  const certain = possible.filter(isCertain);
  const uncertain = possible.filter((block) => !isCertain(block));
  const columns = columnsOf(dataset);
  const elsewhere = differing(uncertain, groupBy);
  const rows = grouped(certain, groupBy).map((some): Row => {
    const values = Object.fromEntries(groupBy.map((d) => [d, some[0] && valuesOf(some[0], d)?.[0]]));
    const complete = !elsewhere.some((block) => groupBy.every((d) => mayBe(block, d, values[d] ?? "")));
    return { values, figures: figuresOf(columns, some), complete };
  });
  const notToldApart =
    uncertain.length === 0 ? null : { values: {}, figures: figuresOf(columns, uncertain), complete: true };
  return { rows: rows.filter((row) => isHad(row, question.having)).sort(inOrder(dataset, question)), notToldApart };
}

/** The blocks of each row: those with the same value of everything asked for. */
function grouped(blocks: readonly CountedBlock[], groupBy: readonly string[]): CountedBlock[][] {
  const groups = new Map<string, CountedBlock[]>();
  for (const block of blocks) {
    const key = JSON.stringify(groupBy.map((dimension) => valuesOf(block, dimension)?.[0]));
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  }
  return [...groups.values()];
}

/** One block of each sort: of those that may have the same values of what is asked for. */
function differing(blocks: readonly CountedBlock[], groupBy: readonly string[]): CountedBlock[] {
  const sorts = new Map(blocks.map((block) => [JSON.stringify(groupBy.map((d) => valuesOf(block, d) ?? null)), block]));
  return [...sorts.values()];
}

const isHad = ({ figures }: Row, having: Question["having"]): boolean =>
  Object.entries(having).every(([column, between]) => {
    const figure = figures[column] ?? null;
    if (!between) return true;
    return figure !== null && figure >= (between.from ?? figure) && figure <= (between.to ?? figure);
  });

/** As asked; then by the dimensions, each in its own order. What is withheld comes last. */
function inOrder(dataset: Dataset, { groupBy, orderBy }: Question): (a: Row, b: Row) => number {
  const keys = [...orderBy, ...groupBy.map((by) => ({ by, descending: false }))];
  const places = new Map(
    Object.entries(dataset.dimensions).map(([name, { values }]) => [name, Object.keys(values)] as const),
  );
  const compare = (a: Row, b: Row, by: string): number | null => {
    const [one, other] = [a.figures[by] ?? null, b.figures[by] ?? null];
    if (one !== null && other !== null) return one < other ? -1 : one > other ? 1 : 0;
    if (one !== other) return null;
    const placeOf = (row: Row): string | number =>
      places.get(by)?.indexOf(row.values[by] ?? "") ?? row.values[by] ?? "";
    return placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0;
  };
  return (a, b) => {
    for (const { by, descending } of keys) {
      const found = compare(a, b, by);
      if (found === null) return (a.figures[by] ?? null) === null ? 1 : -1;
      if (found !== 0) return descending ? -found : found;
    }
    return 0;
  };
}

const figuresOf = (columns: readonly Column[], blocks: readonly CountedBlock[]): Row["figures"] =>
  Object.fromEntries(columns.map((column) => [column.name, figureOf(column, blocks)]));

function figureOf({ measure, reading, unit }: Column, blocks: readonly CountedBlock[]): bigint | null {
  const things = BigInt(blocks.reduce((sum, block) => sum + block.things, 0));
  if (measure === null) return things;
  const bands = blocks.map((block) => block.bands[measure]);
  if (bands.some((some) => !some) || things === 0n) return null;
  const all = bands.flatMap((some) => some ?? []);
  const total = all.reduce((sum, band) => sum + band.total, 0n);
  if (reading === "SUM") return total;
  if (reading === "MEDIAN") return medianOf(all);
  return divideHalfUp(unit === "RATE" ? total * 10_000n : total, things);
}

/** The average of the band in the middle. */
function medianOf(bands: readonly Band[]): bigint | null {
  const perThing = ({ total, things }: Band): bigint => divideHalfUp(total, BigInt(things));
  const sorted = bands.toSorted((a, b) => (perThing(a) < perThing(b) ? -1 : 1));
  const half = sorted.reduce((sum, { things }) => sum + things, 0) / 2;
  let passed = 0;
  for (const band of sorted) {
    passed += band.things;
    if (passed >= half) return perThing(band);
  }
  return null;
}
