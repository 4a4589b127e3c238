import type { Source } from "./law.ts";

/** The module once more, with a list of its own: these tables are not the house's. */
const apart: typeof import("./law.ts") = await import(new URL("law.js?apart", import.meta.url).href);
const { dated, datedTables, LawUnknown } = apart;

const source: Source = { article: "RD no. 38, art. 12 § 1", confidence: "SEEN" };
const row = <Value>(from: string, value: Value) => ({ from, value, source });

describe("a table that stands until it is amended", () => {
  const rate = dated("rate", { rows: [row("2015-01-01", 2200n), row("2017-01-01", 2100n), row("2018-01-01", 2050n)] });

  it.each([
    ["2015-01-01", 2200n, "the first day of the first row"],
    ["2016-12-31", 2200n, "the last day of the first row"],
    ["2017-01-01", 2100n, "the first day of the next"],
    ["2018-01-01", 2050n, "the first day of the last"],
    ["2099-12-31", 2050n, "long after"],
  ])("says on %s %s: %s", (day, value) => expect(rate.on(day).value).toBe(value));

  it("says since when, and by which article", () => {
    expect(rate.on("2017-06-30")).toEqual({ from: "2017-01-01", value: 2100n, source });
  });

  it("knows nothing of the days before its first row", () => {
    expect(() => rate.on("2014-12-31")).toThrow(new LawUnknown("rate", "2014-12-31"));
  });
});

describe("a table of yearly figures", () => {
  const floor = dated("floor", { knownUntil: "2026-12-31", rows: [row("2025-01-01", 1n), row("2026-01-01", 2n)] });

  it("reaches to the last day that is known", () => expect(floor.on("2026-12-31").value).toBe(2n));

  it("never carries a figure into a year that nobody looked up", () => {
    expect(() => floor.on("2027-01-01")).toThrow("floor: no figure is known for 2027-01-01");
  });
});

describe("a table with a gap", () => {
  const amount = dated<bigint>("amount", {
    rows: [row("2024-01-01", 1n), row("2025-01-01", null), row("2026-01-01", 0n)],
  });

  it("throws where it is known to be unknown", () => {
    expect(() => amount.on("2025-06-30")).toThrow(LawUnknown);
    expect(amount.on("2024-12-31").value).toBe(1n);
  });

  it("takes nought for a figure", () => expect(amount.on("2026-01-01").value).toBe(0n));
});

it("what is thrown says which table and which day", () => {
  const empty = dated("empty", { rows: [] });
  const facts = { name: "LawUnknown", table: "empty", day: "2026-01-01" };
  expect(() => empty.on("2026-01-01")).toThrow(expect.objectContaining(facts));
});

it.each([
  [["2026-01-01", "2025-01-01"], "backwards"],
  [["2025-01-01", "2025-01-01"], "two rows of one day"],
])("rows of %p are refused: %s", ([first = "", second = ""]) => {
  const rows = [row(first, 1n), row(second, 2n)];
  expect(() => dated("muddled", { rows })).toThrow("muddled: rows are not in order of date");
});

it("every table is on the list, and none that was refused", () => {
  const names = datedTables().map(({ name }) => name);
  expect(names).toEqual(["rate", "floor", "amount", "empty"]);
});
