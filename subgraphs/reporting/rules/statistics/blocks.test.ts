import { type Block, blocksOf, type FinestGroup } from "./blocks.ts";

const letters = ["a", "b", "c", "d"];

/** A group of so many contributors, each with as much as the others. */
function groupOf(values: readonly string[], persons: number): FinestGroup {
  const members = Array.from({ length: persons }, (_, i) => `${values.join("")}${i}`);
  return { values, members, tops: [10n], totals: [10n * BigInt(persons)] };
}

const sizeOf = ({ groups }: Block): number => groups.reduce((sum, { members }) => sum + members.length, 0);

/** What is seen of blocks: which values, and how many. */
const seen = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => `${block.values.map((values) => values?.join("") ?? "*").join(" ")} ${sizeOf(block)}`);

describe("the blocks of one dimension", () => {
  it.each<[why: string, sizes: number[], expected: string[]]>([
    ["two groups of five stand apart", [5, 5], ["a 5", "b 5"]],
    ["of fewer than five people nothing is told", [3, 1], []],
    ["where all have the same value, it is not told which", [20], ["* 20"]],
    ["nor where all but a few have", [20, 0, 4], ["* 24"]],
    ["a small group goes with the next", [3, 9, 6], ["ab 12", "c 6"]],
    ["the last with the one before", [20, 8, 2], ["a 20", "bc 10"]],
    ["small ones together make a group", [20, 3, 2], ["a 20", "bc 5"]],
    ["what nobody has is told of nobody", [6, 0, 7], ["a 6", "c 7"]],
  ])("%s", (_why, sizes, expected) => {
    const groups = sizes
      .map((size, i) => groupOf([letters[i] ?? ""], size))
      .filter(({ members }) => members.length > 0);
    expect(seen(blocksOf([letters], groups))).toEqual(expected);
  });

  it("stand together with others where one contributor makes more than half of an amount", () => {
    const rich = { ...groupOf(["a"], 6), tops: [60n], totals: [100n] };
    expect(seen(blocksOf([letters], [rich, groupOf(["b"], 6), groupOf(["c"], 6)]))).toEqual(["ab 12", "c 6"]);
  });

  it("a value that the register does not know comes last", () => {
    const groups = [groupOf(["new"], 3), groupOf(["a"], 6), groupOf(["b"], 6)];
    expect(seen(blocksOf([letters], groups))).toEqual(["a 6", "bnew 9"]);
  });

  it("somebody with two values is one person", () => {
    const twice = (value: string): FinestGroup => ({ ...groupOf(["x"], 4), values: [value] });
    expect(blocksOf([letters], [twice("a"), twice("b")])).toEqual([]);
  });
});

/** Every way of putting so many people into so many cells. */
function* spreads(people: number, cells: number): Generator<number[]> {
  if (cells === 1) return yield [people];
  for (let first = 0; first <= people; first += 1)
    for (const rest of spreads(people - first, cells - 1)) yield [first, ...rest];
}

const combinations = (lengths: readonly number[]): string[][] =>
  lengths.reduce<string[][]>(
    (begun, length) => begun.flatMap((some) => letters.slice(0, length).map((one) => [...some, one])),
    [[]],
  );

/**
 * The attacker knows the rules, and looks at every office that there could be. Those that are shown in the same way
 * cannot be told from one another; a cell of a few people is found out where it is the same in all of them.
 */
function foundOut(lengths: readonly number[], people: number, smallest: number): string[] {
  const cells = combinations(lengths);
  const order = lengths.map((length) => letters.slice(0, length));
  const alike = new Map<string, Set<number>[]>();
  for (const office of spreads(people, cells.length)) {
    const groups = cells
      .map((values, i) => groupOf(values, office[i] ?? 0))
      .filter(({ members }) => members.length > 0);
    const shown = seen(blocksOf(order, groups, smallest)).join();
    const counts = alike.get(shown) ?? cells.map(() => new Set<number>());
    for (const [i, count] of office.entries()) counts[i]?.add(count);
    alike.set(shown, counts);
  }
  return [...alike].flatMap(([shown, counts]) =>
    counts.flatMap((some, i) => {
      const [only = 0] = some;
      return some.size === 1 && only > 0 && only < smallest ? [`${shown}: ${cells[i]?.join("")} is ${only}`] : [];
    }),
  );
}

describe("nobody who knows the rules finds a small group out", () => {
  it.each<[lengths: number[], people: number, smallest: number]>([
    [[2], 12, 5],
    [[3], 12, 5],
    [[4], 11, 4],
    [[2, 2], 13, 3],
    [[3, 2], 9, 2],
    [[2, 2, 2], 7, 2],
  ])("of %j values, among %i people, where a group is small below %i", (lengths, people, smallest) => {
    for (let some = smallest; some <= people; some += 1) expect(foundOut(lengths, some, smallest)).toEqual([]);
  });
});
