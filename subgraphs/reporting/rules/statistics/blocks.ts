import type { Cents } from "../../../shared/values/money.ts";

/** The fewest contributors of whom a number may tell. Smaller shows more of people. */
export const SMALLEST_GROUP = 5;

/** Those who have the same value of every dimension: the finest group there is. */
export interface FinestGroup {
  /** A value for each dimension. */
  readonly values: readonly string[];
  /** Who is in it, as far as it takes to tell that they are enough; never shown. */
  readonly members: readonly string[];
  /** Of each amount, what the contributor with most makes of it, and the whole. */
  readonly tops: readonly Cents[];
  readonly totals: readonly Cents[];
}

/** Finest groups that are told as one: those with one of these values of each dimension. */
export interface Block {
  /** `null` where it is not told which: then it may be any. */
  readonly values: readonly (readonly string[] | null)[];
  readonly groups: readonly FinestGroup[];
}

/**
 * Divides what was counted into blocks of enough contributors, none of whom makes more than half of an amount.
 *
 * All that is ever told is made of whole blocks, and everybody is told of the same ones. So whatever is added to and
 * subtracted from whatever else, filtered, ordered or held against another table, the smallest thing that comes of it
 * is a block. A block is divided by a dimension only into two parts or more, so that nobody learns that all of a group
 * have the same value; and which values are put together follows from their public order, not from their sizes, so
 * that the choice gives nothing away. Nothing comes of too few.
 */
export function blocksOf(
  order: readonly (readonly string[])[],
  groups: readonly FinestGroup[],
  smallest: number = SMALLEST_GROUP,
): Block[] {
  if (!isEnough(groups, smallest)) return [];
  const divide = (block: Block, at: number): Block[] =>
    at === order.length
      ? [block]
      : partsOf(block, at, order[at] ?? [], smallest).flatMap((part) => divide(part, at + 1));
  return divide({ values: order.map(() => null), groups }, 0);
}

/** The parts of a block by one dimension; the block itself where there would be one only. */
function partsOf(block: Block, at: number, order: readonly string[], smallest: number): Block[] {
  const parts: FinestGroup[][] = [];
  let open: FinestGroup[] = [];
  for (const { groups } of byValue(block.groups, at, order)) {
    open.push(...groups);
    if (!isEnough(open, smallest)) continue;
    parts.push(open);
    open = [];
  }
  if (parts.length < 2) return [block];
  parts.at(-1)?.push(...open);
  return parts.map((groups) => {
    const values = [...new Set(groups.map((group) => group.values[at] ?? ""))];
    return { values: block.values.map((before, i) => (i === at ? values : before)), groups };
  });
}

/** The groups under each value, in the dimension's order; a value that it does not know comes last. */
function byValue(groups: readonly FinestGroup[], at: number, order: readonly string[]) {
  const valueIn = ({ values }: FinestGroup): string => values[at] ?? "";
  const unknown = [...new Set(groups.map(valueIn))].filter((value) => !order.includes(value)).sort();
  return [...order, ...unknown]
    .map((value) => ({ value, groups: groups.filter((group) => valueIn(group) === value) }))
    .filter((some) => some.groups.length > 0);
}

function isEnough(groups: readonly FinestGroup[], smallest: number): boolean {
  const members = new Set<string>();
  for (const group of groups) for (const member of group.members) members.add(member);
  return members.size >= smallest && !isDominated(groups);
}

/** Whether one contributor makes more than half of an amount: whoever knows the rest could tell how much. */
function isDominated(groups: readonly FinestGroup[]): boolean {
  const amounts = groups[0]?.totals ?? [];
  return amounts.some((_, i) => {
    const total = groups.reduce((sum, { totals }) => sum + (totals[i] ?? 0n), 0n);
    const top = groups.reduce((most, { tops }) => ((tops[i] ?? 0n) > most ? (tops[i] ?? 0n) : most), 0n);
    return top * 2n > total;
  });
}
