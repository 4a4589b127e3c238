/** What somebody did, as a dataset lists it: a value of each dimension, and whose it is. */
export type Doing = Readonly<Record<string, string>> & { readonly contributor: string };

/** Values of some dimensions: those that a block may have, or that a filter lets through. */
export type BlockValues = Readonly<Record<string, readonly string[]>>;

/** A dataset of a period, as the house knows it and as it is told. */
export interface Told {
  readonly name: string;
  /** What lasts: fund, category, capacity. */
  readonly lasting: readonly string[];
  /** What stands in no other dataset, with its values. */
  readonly own: Readonly<Record<string, readonly string[]>>;
  readonly doings: readonly Doing[];
  /** Of each block, the values that it may have of every dimension. */
  readonly blocks: readonly BlockValues[];
}

/** Some of what a dataset counts, chosen by a filter: who is in each cell, and of which groups a table tells. */
interface Slice {
  readonly name: string;
  readonly people: ReadonlySet<string>;
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
  readonly groups: readonly BlockValues[];
}

const FEW = 5;

const isIn = (doing: Doing, values: BlockValues): boolean =>
  Object.entries(values).every(([name, some]) => some.includes(doing[name] ?? ""));

/** Every filter by one own value, by none, and each of them in one fund or in all. */
function filtersOf({ own, doings }: Told): BlockValues[] {
  const funds = [...new Set(doings.map(({ fund = "" }) => fund))];
  const chosen = Object.entries(own).flatMap(([name, values]) => values.map((value) => ({ [name]: [value] })));
  return [{}, ...chosen]
    .flatMap((filter): BlockValues[] => [filter, ...funds.map((fund) => ({ ...filter, fund: [fund] }))])
    .filter((filter) => doings.some((doing) => isIn(doing, filter)));
}

/** The shared values of a block alone. */
const only = (shared: readonly string[], values: BlockValues): BlockValues =>
  Object.fromEntries(shared.map((name) => [name, values[name] ?? []]));

/** Whether it is told that all of a block are let through by a filter. */
const isCertain = (block: BlockValues, filter: BlockValues): boolean =>
  Object.entries(filter).every(([name, some]) => block[name]?.every((value) => some.includes(value)));

/** A filtered dataset by the dimensions that are shared; a group is told of where whole blocks make it up. */
function sliceOf(told: Told, filter: BlockValues, shared: readonly string[]): Slice {
  const doings = told.doings.filter((doing) => isIn(doing, filter));
  const cells = new Map<string, Set<string>>();
  for (const doing of doings) {
    const cell = JSON.stringify(Object.fromEntries(shared.map((name) => [name, doing[name]])));
    cells.set(cell, (cells.get(cell) ?? new Set()).add(doing.contributor));
  }
  const certain = told.blocks
    .filter((block) => isCertain(block, filter))
    .map((block) => ({ group: only(shared, block), those: told.doings.filter((doing) => isIn(doing, block)) }));
  const isWhole = (group: BlockValues): boolean => {
    const within = certain.filter(({ those }) => those.every((doing) => isIn(doing, group)));
    const all = doings.filter((doing) => isIn(doing, group));
    return within.reduce((sum, { those }) => sum + those.length, 0) === all.length;
  };
  const candidates = [...new Set(certain.map(({ group }) => JSON.stringify(group)))];
  const groups = candidates.map((group) => JSON.parse(group) as BlockValues).filter(isWhole);
  const people = new Set(doings.map(({ contributor }) => contributor));
  return { name: `${told.name} ${JSON.stringify(filter)}`, people, cells, groups };
}

/** Whether two slices are of the same people, but for fewer than five. */
function areTheSame(a: Slice, b: Slice): boolean {
  if (Math.abs(a.people.size - b.people.size) >= FEW) return false;
  const differing = (one: Slice, other: Slice): number =>
    [...one.people].filter((person) => !other.people.has(person)).length;
  return differing(a, b) + differing(b, a) < FEW;
}

/** The echelon form of some rows, a row a pivot. The numbers are small, so that a float will do. */
function reduced(rows: readonly (readonly number[])[]): Map<number, number[]> {
  const pivots = new Map<number, number[]>();
  for (const row of rows) {
    const left = remainder(row, pivots);
    const at = left.findIndex((value) => Math.abs(value) > 1e-9);
    if (at < 0) continue;
    const scaled = left.map((value) => value / (left[at] ?? 1));
    for (const [pivot, other] of pivots)
      pivots.set(
        pivot,
        other.map((value, i) => value - (other[at] ?? 0) * (scaled[i] ?? 0)),
      );
    pivots.set(at, scaled);
  }
  return pivots;
}

/** What is left of a row when all that others explain is taken off. */
function remainder(row: readonly number[], pivots: ReadonlyMap<number, readonly number[]>): number[] {
  const left = [...row];
  for (const [at, pivot] of pivots) {
    const times = left[at] ?? 0;
    if (times !== 0) for (const [i, value] of pivot.entries()) left[i] = (left[i] ?? 0) - times * value;
  }
  return left;
}

/** Groups of one to four people whose number follows from sums and differences of what both slices tell. */
function foundIn(a: Slice, b: Slice): string[] {
  const columns = [...new Set([...a.cells.keys(), ...b.cells.keys()])];
  const valuesOf = new Map(columns.map((cell) => [cell, { contributor: "", ...JSON.parse(cell) } as Doing]));
  const rowOf = (isOne: (cell: string) => boolean): number[] => columns.map((cell) => (isOne(cell) ? 1 : 0));
  const told = [...a.groups, ...b.groups].map((group) =>
    rowOf((cell) => isIn(valuesOf.get(cell) ?? { contributor: "" }, group)),
  );
  const pivots = reduced(told);
  const inCell = (cell: string): string[] => [...(a.cells.get(cell) ?? []), ...(b.cells.get(cell) ?? [])];
  const isSmall = (group: readonly string[]): boolean => new Set(group.flatMap(inCell)).size < FEW;
  const small = columns.reduce<string[][]>(
    (some, cell) => some.concat(some.map((group) => [...group, cell]).filter(isSmall)),
    [[]],
  );
  return small
    .slice(1)
    .filter((group) =>
      remainder(
        rowOf((cell) => group.includes(cell)),
        pivots,
      ).every((left) => Math.abs(left) < 1e-9),
    )
    .map((group) => `${group.join(" + ")}: ${a.name} and ${b.name}`);
}

/**
 * Holds every table of every dataset against every other that counts the same people, of the same period or another,
 * and names each group of one to four people that comes of adding and subtracting them.
 */
export function foundByDifference(all: readonly Told[]): string[] {
  const known = new Map<string, Slice[]>();
  const slicesOf = (told: Told, shared: readonly string[]): Slice[] => {
    const key = `${told.name} ${shared}`;
    const slices = known.get(key) ?? filtersOf(told).map((filter) => sliceOf(told, filter, shared));
    known.set(key, slices);
    return slices;
  };
  return all.flatMap((one, i) =>
    all.slice(i).flatMap((other) => {
      const shared = one.lasting.filter((name) => other.lasting.includes(name));
      return slicesOf(one, shared).flatMap((a) =>
        slicesOf(other, shared).flatMap((b) => (areTheSame(a, b) ? foundIn(a, b) : [])),
      );
    }),
  );
}
