import { type Cell, fineness, isPartOf, sameTable, type Tables } from "./cells.ts";
import { otherWorlds } from "./other-worlds.ts";

/**
 * A group of fewer people than this is not shown, and an empty one looks the same. A smaller number shows more of
 * people.
 */
export const SMALLEST_GROUP = 5;

/**
 * Which cells of all tables together may be shown, by number.
 *
 * A small cell is hidden, and so are as many others as it takes that nobody can reckon it from what is shown in any of
 * the tables: for each cell of a few people there is always another possible office, which differs in that very cell
 * and in nothing that is shown. Where a part of a shown whole is shown, what is left over is not a small group either.
 * Coarse tables go first, and the greatest cells of each, so that what is asked for most is seen most.
 */
export function publishable(tables: Tables, smallest: number = SMALLEST_GROUP): ReadonlySet<number> {
  const { cells, countOf, numberOf } = tables;
  const shown = new Set<number>();
  const total = cells.find((cell) => fineness(cell) === 0);
  if (!total || countOf(total) < smallest) return shown;
  const show = doubtAbout(tables, smallest);
  const order = (a: Cell, b: Cell): number => fineness(a) - fineness(b) || countOf(b) - countOf(a);
  for (const cell of cells.filter((one) => countOf(one) >= smallest).sort(order)) {
    if (leavesEnough(cell, tables, shown, smallest) && show(cell)) shown.add(numberOf(cell));
  }
  return shown;
}

/** Whether, beside this cell, every shown whole that it is a part of keeps a hidden rest that is no small group. */
function leavesEnough(cell: Cell, tables: Tables, shown: ReadonlySet<number>, smallest: number): boolean {
  const { cells, countOf, numberOf } = tables;
  const hidden = cells.filter((part) => part !== cell && sameTable(part, cell) && !shown.has(numberOf(part)));
  const wholes = cells.filter((whole) => whole !== cell && isPartOf(cell, whole) && shown.has(numberOf(whole)));
  return wholes.every((whole) => {
    const rest = hidden.filter((part) => isPartOf(part, whole));
    return rest.length === 0 || rest.reduce((sum, part) => sum + countOf(part), 0) >= smallest;
  });
}

/**
 * Keeps at least one other possible office for each small cell while cells are shown one after the other.
 *
 * Answers a function that shows a cell, unless some small cell would then be certain, and says whether it did.
 */
function doubtAbout(tables: Tables, smallest: number): (cell: Cell) => boolean {
  const worlds = otherWorlds(tables);
  const ruledOut = new Uint8Array(worlds.length);
  const isSmall = (count: number): boolean => count > 0 && count < smallest;
  const small = new Set(tables.cells.filter((cell) => isSmall(tables.countOf(cell))).map(tables.numberOf));
  const differing = tables.cells.map((): number[] => []);
  worlds.forEach((numbers, world) => {
    for (const number of numbers) differing[number]?.push(world);
  });
  const left = differing.map(({ length }) => length);

  return (cell) => {
    const going = (differing[tables.numberOf(cell)] ?? []).filter((world) => !ruledOut[world]);
    const after = new Map<number, number>();
    for (const world of going) {
      for (const number of worlds[world] ?? []) after.set(number, (after.get(number) ?? left[number] ?? 0) - 1);
    }
    if ([...after].some(([number, worldsLeft]) => worldsLeft === 0 && small.has(number))) return false;
    for (const world of going) ruledOut[world] = 1;
    for (const [number, worldsLeft] of after) left[number] = worldsLeft;
    return true;
  };
}
