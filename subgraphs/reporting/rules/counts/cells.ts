/** One way of dividing people: its name, and every value that it can have. */
export interface Dimension<Name extends string = string> {
  readonly name: Name;
  readonly values: readonly string[];
}

/**
 * How many people have these values, one of each dimension: the finest cell there is. Nobody has one that is absent.
 */
export interface FinestCount {
  readonly values: readonly string[];
  readonly persons: number;
}

/** A cell of a table: for each dimension a value's place in it, or `ALL` where the table does not divide by it. */
export type Cell = readonly number[];

/** Stands for a dimension by which a table does not divide. */
export const ALL = -1;

/** Every cell of every table that can be asked for, with its count. */
export interface Tables {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly Cell[];
  /** A number for each cell, to look things up by. */
  readonly numberOf: (cell: Cell) => number;
  readonly countOf: (cell: Cell) => number;
}

/** All ways of choosing one of each. */
export const combinations = <Choice>(choices: readonly (readonly Choice[])[]): Choice[][] =>
  choices.reduce<Choice[][]>((begun, next) => begun.flatMap((some) => next.map((one) => [...some, one])), [[]]);

/** The cell itself, and every coarser one that it is a part of. */
export const wholesOf = (cell: Cell): Cell[] =>
  combinations(cell.map((place) => (place === ALL ? [ALL] : [place, ALL])));

/** Counts every cell of every table from the finest counts. */
export function tablesOf(dimensions: readonly Dimension[], finest: readonly FinestCount[]): Tables {
  const numberOf = (cell: Cell): number =>
    cell.reduce((number, place, i) => number * ((dimensions[i]?.values.length ?? 0) + 1) + place + 1, 0);
  const cells = combinations(dimensions.map(({ values }) => [ALL, ...values.keys()]));
  const counts = cells.map(() => 0);
  for (const { values, persons } of finest) {
    const places = values.map((value, i) => dimensions[i]?.values.indexOf(value) ?? ALL);
    if (places.includes(ALL)) throw new Error("a value that its dimension does not know");
    for (const cell of wholesOf(places)) counts[numberOf(cell)] = (counts[numberOf(cell)] ?? 0) + persons;
  }
  return { dimensions, cells, numberOf, countOf: (cell) => counts[numberOf(cell)] ?? 0 };
}

/** By how many dimensions a cell divides. */
export const fineness = (cell: Cell): number => cell.filter((place) => place !== ALL).length;

/** Whether one cell is a part of another: it has the same value wherever that one has a value. */
export const isPartOf = (part: Cell, whole: Cell): boolean =>
  whole.every((place, i) => place === ALL || part[i] === place);

/** Whether two cells stand in the same table. */
export const sameTable = (a: Cell, b: Cell): boolean => a.every((place, i) => (place === ALL) === (b[i] === ALL));
