import { type Cell, combinations, fineness, type Tables, wholesOf } from "./cells.ts";

/**
 * Another office that could be behind the same tables: the numbers of the cells whose count would differ in it.
 *
 * While none of them is published, nobody can tell that office from the real one.
 */
export type OtherWorld = readonly number[];

/** People taken from some of the finest cells, and put into others. */
interface Shift {
  readonly from: readonly Cell[];
  readonly to: readonly Cell[];
}

const pairs = <One>(list: readonly One[]): [One, One][] =>
  list.flatMap((one, i) => list.slice(i + 1).map((other): [One, One] => [one, other]));

/** One person counted in one finest cell rather than in another. */
const moves = (finest: readonly Cell[]): Shift[] => pairs(finest).map(([from, to]) => ({ from: [from], to: [to] }));

/** Two people with one value exchanged between them: tables that do not divide by it and by another stay the same. */
const exchanges = (peopled: readonly Cell[]): Shift[] =>
  pairs(peopled).flatMap(([one, other]) =>
    [...one.keys()].map((exchanged) => ({
      from: [one, other],
      to: [
        one.map((place, i) => (i === exchanged ? (other[i] ?? place) : place)),
        other.map((place, i) => (i === exchanged ? (one[i] ?? place) : place)),
      ],
    })),
  );

/** The corners of a box, every second one taken from and the others put into: only the finest table differs. */
function boxes({ dimensions }: Tables): Shift[] {
  const sides = combinations(dimensions.map(({ values }) => pairs([...values.keys()])));
  const corners = combinations(dimensions.map(() => [0, 1] as const));
  return sides.map((side) => {
    const cornersWhere = (parity: number): Cell[] =>
      corners
        .filter((corner) => corner.reduce<number>((sum, end) => sum + end, 0) % 2 === parity)
        .map((corner) => corner.map((end, i) => side[i]?.[end] ?? 0));
    return { from: cornersWhere(0), to: cornersWhere(1) };
  });
}

/** Every cell whose count a shift alters. */
function alteredBy({ from, to }: Shift, { numberOf }: Tables): OtherWorld {
  const altered = new Map<number, number>();
  const count = (cells: readonly Cell[], by: number): void => {
    for (const number of cells.flatMap(wholesOf).map(numberOf)) altered.set(number, (altered.get(number) ?? 0) + by);
  };
  count(from, -1);
  count(to, 1);
  return [...altered].filter(([, by]) => by !== 0).map(([number]) => number);
}

/**
 * The other offices that are worth looking at: one person is elsewhere, two have exchanged a value, or a few have moved
 * around a box. Nobody can be taken from where nobody is, but each shift is also looked at the other way round.
 */
export function otherWorlds(tables: Tables): OtherWorld[] {
  const finest = tables.cells.filter((cell) => fineness(cell) === tables.dimensions.length);
  const isPeopled = (cell: Cell): boolean => tables.countOf(cell) > 0;
  return [...moves(finest), ...exchanges(finest.filter(isPeopled)), ...boxes(tables)]
    .filter(({ from, to }) => from.every(isPeopled) || to.every(isPeopled))
    .map((shift) => alteredBy(shift, tables))
    .filter((world) => world.length > 0);
}
