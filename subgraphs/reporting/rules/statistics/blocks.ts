import type { Cents } from "../../../shared/values/money.ts";
import { isDominated, largestTwo, type Share } from "./dominance.ts";

/** The fewest contributors of whom a number may tell. Smaller shows more of people. */
export const SMALLEST_GROUP = 5;

/** Those who have the same value of every dimension: the finest group there is. */
export interface FinestGroup {
  /** A value for each dimension. */
  readonly values: readonly string[];
  /** Who is in it, as far as it takes to tell that they are enough; never shown. */
  readonly members: readonly string[];
  /** Of each amount, the two who make most of it, and the whole. */
  readonly largest: readonly (readonly Share[])[];
  readonly totals: readonly Cents[];
}

/** How blocks are divided by a dimension. */
export interface Division {
  /** Its values in their public order, the commonest first. */
  readonly values: readonly string[];
  /** Whether it stays with somebody, so that the same people are counted by it again, in another period or dataset. */
  readonly lasting: boolean;
}

/** Finest groups that are told as one: those with one of these values of each dimension. */
export interface Block {
  /** `null` where it is not told which: then it may be any. */
  readonly values: readonly (readonly string[] | null)[];
  readonly groups: readonly FinestGroup[];
}

/**
 * Divides what was counted into blocks of enough contributors, none of whom makes nearly all of an amount.
 *
 * All that is ever told is made of whole blocks, and everybody is told of the same ones. So whatever is added to and
 * subtracted from whatever else, filtered, ordered or held against another table, the smallest thing that comes of it
 * is a block. A block is divided by a dimension only into two parts or more, so that nobody learns that all of a group
 * have the same value; and which values are put together follows from their public order, not from their sizes, so
 * that the choice gives nothing away. Nothing comes of too few.
 *
 * The same people are counted in other periods and datasets. So what lasts is divided down one ladder that all of them
 * share: a value is told apart from all that come after it, or nothing more is told. Two groups of two tables are then
 * either one within the other or apart, and what is left of the greater was told by itself.
 */
export function blocksOf(
  divisions: readonly Division[],
  groups: readonly FinestGroup[],
  smallest: number = SMALLEST_GROUP,
  within: Block["values"] = divisions.map(() => null),
): Block[] {
  if (!areEnough(groups, smallest)) return [];
  const divide = (block: Block, at: number): Block[] =>
    at === divisions.length ? [block] : partsOf(block, at, divisions, smallest).flatMap((part) => divide(part, at + 1));
  return divide({ values: within, groups }, 0);
}

/** The parts of a block by one dimension; the block itself where there would be one only. */
function partsOf(block: Block, at: number, divisions: readonly Division[], smallest: number): Block[] {
  const division = divisions[at];
  const isSettled = divisions.every(({ lasting }, i) => i >= at || !lasting || block.values[i]?.length === 1);
  if (!division || !isSettled) return [block];
  const divided = division.lasting ? rungsOf : neighboursOf;
  const parts = divided(block.groups, at, block.values[at] ?? division.values, smallest);
  if (parts.length < 2) return [block];
  return parts.map(({ values, groups }) => ({
    values: block.values.map((before, i) => (i === at ? values : before)),
    groups,
  }));
}

interface Part {
  readonly values: readonly string[];
  readonly groups: readonly FinestGroup[];
}

const valueIn = ({ values }: FinestGroup, at: number): string => values[at] ?? "";

/** One value after the other is told apart from all that follow, as long as both sides are enough. */
function rungsOf(groups: readonly FinestGroup[], at: number, order: readonly string[], smallest: number): Part[] {
  const rungs: Part[] = [];
  let rest = groups;
  for (const value of order) {
    const those = rest.filter((group) => valueIn(group, at) === value);
    const others = rest.filter((group) => valueIn(group, at) !== value);
    if (!isEnough(those, smallest) || !isEnough(others, smallest)) break;
    rungs.push({ values: [value], groups: those });
    rest = others;
  }
  const unknown = new Set(rest.map((group) => valueIn(group, at)).filter((value) => !order.includes(value)));
  return [...rungs, { values: [...order.slice(rungs.length), ...unknown], groups: rest }];
}

/** Values that are too small alone are put together with those that stand next to them. */
function neighboursOf(groups: readonly FinestGroup[], at: number, order: readonly string[], smallest: number): Part[] {
  const parts: FinestGroup[][] = [];
  let open: FinestGroup[] = [];
  for (const some of byValue(groups, at, order)) {
    open.push(...some);
    if (!isEnough(open, smallest)) continue;
    parts.push(open);
    open = [];
  }
  parts.at(-1)?.push(...open);
  return parts.map((some) => ({ values: [...new Set(some.map((group) => valueIn(group, at)))], groups: some }));
}

/** The groups under each value, in the dimension's order; a value that it does not know comes last. */
function byValue(groups: readonly FinestGroup[], at: number, order: readonly string[]): FinestGroup[][] {
  const unknown = [...new Set(groups.map((group) => valueIn(group, at)))].filter((value) => !order.includes(value));
  return [...order, ...unknown.sort()]
    .map((value) => groups.filter((group) => valueIn(group, at) === value))
    .filter((some) => some.length > 0);
}

function areEnough(groups: readonly FinestGroup[], smallest: number): boolean {
  const members = new Set<string>();
  for (const group of groups) for (const member of group.members) members.add(member);
  return members.size >= smallest;
}

/** Whether a part may be told by itself. Where the whole is dominated, it is counted all the same, without amounts. */
function isEnough(groups: readonly FinestGroup[], smallest: number): boolean {
  if (!areEnough(groups, smallest)) return false;
  const amounts = groups[0]?.totals ?? [];
  return !amounts.some((_, i) => {
    const total = groups.reduce((sum, { totals }) => sum + (totals[i] ?? 0n), 0n);
    return isDominated(largestTwo(groups.flatMap(({ largest }) => largest[i] ?? [])), total);
  });
}
