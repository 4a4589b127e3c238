import { type Block, blocksOf, type Division, type FinestGroup } from "./blocks.ts";

const letters = ["a", "b", "c", "d"];

/** A group of so many contributors, each with as much as the others. */
function groupOf(values: readonly string[], persons: number): FinestGroup {
  const members = Array.from({ length: persons }, (_, i) => `${values.join("")}${i}`);
  const largest = [members.slice(0, 2).map((member) => ({ member, amount: 10n }))];
  return { values, members, largest, totals: [10n * BigInt(persons)] };
}

/** A dimension of these values: of what happened, or of what stays with somebody. */
const once = (values: readonly string[]): Division => ({ values, lasting: false });
const lasting = (values: readonly string[]): Division => ({ values, lasting: true });

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
    expect(seen(blocksOf([once(letters)], groups))).toEqual(expected);
  });

  it("stand together with others where one contributor makes more than half of an amount", () => {
    const rich = { ...groupOf(["a"], 6), largest: [[{ member: "a0", amount: 60n }]], totals: [100n] };
    expect(seen(blocksOf([once(letters)], [rich, groupOf(["b"], 6), groupOf(["c"], 6)]))).toEqual(["ab 12", "c 6"]);
  });

  it("a value that the register does not know comes last", () => {
    const groups = [groupOf(["new"], 3), groupOf(["a"], 6), groupOf(["b"], 6)];
    expect(seen(blocksOf([once(letters)], groups))).toEqual(["a 6", "bnew 9"]);
  });

  it("somebody with two values is one person", () => {
    const twice = (value: string): FinestGroup => ({ ...groupOf(["x"], 4), values: [value] });
    expect(blocksOf([once(letters)], [twice("a"), twice("b")])).toEqual([]);
  });
});

describe("the blocks of what lasts, a value told apart from all that follow or not at all", () => {
  it.each<[why: string, sizes: number[], expected: string[]]>([
    ["two groups of five", [5, 5], ["a 5", "bcd 5"]],
    ["each in turn", [9, 8, 7, 6], ["a 9", "b 8", "c 7", "d 6"]],
    ["as long as enough follow", [9, 8, 3, 1], ["a 9", "bcd 12"]],
    ["a small one ends it, whoever comes after", [9, 3, 8, 7], ["a 9", "bcd 18"]],
    ["so does one that nobody has", [9, 0, 8, 7], ["a 9", "bcd 15"]],
    ["a small first one leaves all together", [3, 9, 6], ["* 18"]],
  ])("%s", (_why, sizes, expected) => {
    const groups = sizes
      .map((size, i) => groupOf([letters[i] ?? ""], size))
      .filter(({ members }) => members.length > 0);
    expect(seen(blocksOf([lasting(letters)], groups))).toEqual(expected);
  });

  it("by the next only where it is told which of the first", () => {
    const groups = ["aa", "ab", "ba", "bb", "ca", "cb"].map((values) => groupOf(values.split(""), 6));
    const some = groups.filter(({ values }) => values[0] !== "c");
    const order = [lasting(letters.slice(0, 3)), lasting(letters.slice(0, 2))];
    expect(seen(blocksOf(order, groups))).toEqual(["a a 6", "a b 6", "b a 6", "b b 6", "c a 6", "c b 6"]);
    expect(seen(blocksOf(order, some))).toEqual(["a a 6", "a b 6", "bc * 12"]);
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
function foundOut(division: typeof once, lengths: readonly number[], people: number, smallest: number): string[] {
  const cells = combinations(lengths);
  const divisions = lengths.map((length) => division(letters.slice(0, length)));
  const alike = new Map<string, Set<number>[]>();
  for (const office of spreads(people, cells.length)) {
    const groups = cells
      .map((values, i) => groupOf(values, office[i] ?? 0))
      .filter(({ members }) => members.length > 0);
    const shown = seen(blocksOf(divisions, groups, smallest)).join();
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
    for (let some = smallest; some <= people; some += 1)
      for (const division of [once, lasting]) expect(foundOut(division, lengths, some, smallest)).toEqual([]);
  });
});
