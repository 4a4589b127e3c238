import { type Cell, type FinestCount, fineness, isPartOf, sameTable, type Tables, tablesOf } from "./cells.ts";
import { publishable, SMALLEST_GROUP } from "./suppression.ts";

/** Numbers that look drawn by lot, the same for the same seed. */
function lots(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const sizes = (...lengths: number[]) =>
  lengths.map((length, i) => ({ name: `d${i}`, values: Array.from({ length }, (_, place) => `v${place}`) }));

const finestOf = ({ dimensions, cells }: Tables): Cell[] =>
  cells.filter((cell) => fineness(cell) === dimensions.length);

/** Puts people into the finest cells by lot, most of them into few. */
function officeByLot(lengths: readonly number[], people: number, seed: number): Tables {
  const draw = lots(seed);
  const dimensions = sizes(...lengths);
  const counts = new Map<string, FinestCount>();
  for (let i = 0; i < people; i += 1) {
    const values = dimensions.map(
      (dimension) => dimension.values[Math.min(draw(dimension.values.length), draw(9))] ?? "v0",
    );
    counts.set(values.join(), { values, persons: (counts.get(values.join())?.persons ?? 0) + 1 });
  }
  return tablesOf(dimensions, [...counts.values()]);
}

/** Every way of putting so many people into so many cells. */
function* spreads(people: number, cells: number): Generator<number[]> {
  if (cells === 1) return yield [people];
  for (let first = 0; first <= people; first += 1) {
    for (const rest of spreads(people - first, cells - 1)) yield [first, ...rest];
  }
}

/**
 * The attacker: looks at every office that there could be, keeps those that agree with everything shown in all tables,
 * and names the small cells that are the same in all of them.
 */
function foundOut(tables: Tables, shown: ReadonlySet<number>, smallest: number): Cell[] {
  const finest = finestOf(tables);
  const total = tables.countOf(tables.cells.find((cell) => fineness(cell) === 0) ?? []);
  const partsOf = (cell: Cell): number[] => finest.flatMap((part, i) => (isPartOf(part, cell) ? [i] : []));
  const known = tables.cells
    .filter((cell) => shown.has(tables.numberOf(cell)))
    .map((cell) => ({ parts: partsOf(cell), count: tables.countOf(cell) }));
  const secrets = tables.cells
    .filter((cell) => tables.countOf(cell) > 0 && tables.countOf(cell) < smallest)
    .map((cell) => ({ cell, parts: partsOf(cell), seen: new Set<number>() }));
  for (const office of spreads(total, finest.length)) {
    const countIn = (parts: readonly number[]): number => parts.reduce((sum, i) => sum + (office[i] ?? 0), 0);
    if (known.some(({ parts, count }) => countIn(parts) !== count)) continue;
    for (const { parts, seen } of secrets) seen.add(countIn(parts));
  }
  return secrets.filter(({ seen }) => seen.size === 1).map(({ cell }) => cell);
}

/** Every rest that subtraction leaves: a shown cell less all shown cells of another table within it. */
function restsOf({ cells, countOf, numberOf }: Tables, shown: ReadonlySet<number>): number[] {
  return cells
    .filter((whole) => shown.has(numberOf(whole)))
    .flatMap((whole) => {
      const parts = cells.filter((part) => part !== whole && isPartOf(part, whole));
      const tables = parts.filter((part, i) => parts.findIndex((other) => sameTable(other, part)) === i);
      return tables.flatMap((table) => {
        const ofTable = parts.filter((part) => sameTable(part, table));
        const hidden = ofTable.filter((part) => !shown.has(numberOf(part)));
        return hidden.length === 0 ? [] : [hidden.reduce((sum, part) => sum + countOf(part), 0)];
      });
    });
}

const seeds = Array.from({ length: 8 }, (_, i) => i + 1);

describe("small groups in tables that may be held against each other", () => {
  it("would be found out if they alone were hidden", () => {
    const tables = officeByLot([2, 2, 2], 12, 3);
    const naive = tables.cells.filter((cell) => tables.countOf(cell) >= 3).map(tables.numberOf);
    expect(foundOut(tables, new Set(naive), 3)).not.toEqual([]);
  });

  it.each(seeds)("stay hidden from whoever looks at every possible office: two by two by two, no. %i", (seed) => {
    const tables = officeByLot([2, 2, 2], 13, seed);
    expect(foundOut(tables, publishable(tables, 3), 3)).toEqual([]);
  });

  it.each(seeds)("stay hidden from whoever looks at every possible office: three by two by two, no. %i", (seed) => {
    const tables = officeByLot([3, 2, 2], 8, seed);
    expect(foundOut(tables, publishable(tables, 2), 2)).toEqual([]);
  });

  it.each(seeds)("stay hidden from whoever looks at every possible office: four by three, no. %i", (seed) => {
    const tables = officeByLot([4, 3], 8, seed);
    expect(foundOut(tables, publishable(tables, 2), 2)).toEqual([]);
  });

  it.each(seeds)("leave no small rest between a whole and its parts: ten by five by four, no. %i", (seed) => {
    const tables = officeByLot([10, 5, 4], 60 * seed, seed);
    const shown = publishable(tables);
    expect(shown.size).toBeGreaterThan(0);
    expect(restsOf(tables, shown).filter((rest) => rest < SMALLEST_GROUP)).toEqual([]);
  });

  it("do not hide everything with them", () => {
    const shown = seeds.map((seed) => publishable(officeByLot([3, 2, 2], 8, seed), 2).size);
    expect(shown.filter((cells) => cells > 1).length).toBeGreaterThan(4);
  });

  it("are themselves never shown", () => {
    const tables = officeByLot([10, 5, 4], 300, 8);
    const shown = publishable(tables);
    expect(tables.cells.filter((cell) => shown.has(tables.numberOf(cell)) && tables.countOf(cell) < 5)).toEqual([]);
  });
});

describe("what is shown", () => {
  const shownOf = (lengths: number[], counts: readonly (readonly [string[], number])[]) => {
    const tables = tablesOf(
      sizes(...lengths),
      counts.map(([values, persons]) => ({ values, persons })),
    );
    const shown = publishable(tables);
    return tables.cells.filter((cell) => shown.has(tables.numberOf(cell))).map((cell) => cell.join(" "));
  };

  it.each<[why: string, counts: [string[], number][], shown: string[]]>([
    [
      "all of two groups of five",
      [
        [["v0"], 5],
        [["v1"], 5],
      ],
      ["-1", "0", "1"],
    ],
    [
      "of one small group, another is hidden with it: the smallest that makes a rest",
      [
        [["v0"], 20],
        [["v1"], 8],
        [["v2"], 2],
      ],
      ["-1", "0"],
    ],
    [
      "a rest of five may be seen as such, and no more",
      [
        [["v0"], 20],
        [["v1"], 3],
        [["v2"], 2],
      ],
      ["-1", "0"],
    ],
    [
      "a rest of four may not: then the whole group is hidden",
      [
        [["v0"], 20],
        [["v1"], 2],
        [["v2"], 2],
      ],
      ["-1"],
    ],
    ["where all have the same value, that is not said", [[["v0"], 20]], ["-1"]],
    ["of fewer than five people, nothing at all", [[["v0"], 4]], []],
    ["of nobody, nothing at all", [], []],
  ])("%s", (_why, counts, shown) => {
    const lengths = [counts.some(([[value]]) => value === "v2") ? 3 : 2];
    expect(shownOf(lengths, counts)).toEqual(shown);
  });

  it("refuses a value that its dimension does not know", () => {
    expect(() => tablesOf(sizes(2), [{ values: ["v7"], persons: 1 }])).toThrow(/does not know/);
  });
});
