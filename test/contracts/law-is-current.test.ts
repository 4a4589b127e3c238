import { join } from "node:path";
import { businessDay } from "../../subgraphs/shared/plumbing/business-day.ts";
import { yearOf } from "../../subgraphs/shared/values/calendar.ts";
import { type Dated, datedTables } from "../../subgraphs/shared/values/law.ts";
import { isTest, sourcesIn, subgraphFolders } from "./house-files.ts";

/**
 * Tables that are known not to know today, with the reason: no figure was found in any source. Whoever finds one adds
 * the row, and takes the table's line out here.
 */
const UNKNOWN_TODAY: Readonly<Record<string, string>> = {
  "company contribution, higher amount":
    "that of 2026 was not found published, and the ratio of the others only nears it",
  "management fee of Partena": "the fund publishes no amount from which its fee follows",
  "rates of the continued insurance, pension and sickness": "the rates of the decree were not found published",
  "income permitted beside a pension": "the limits of 2026 were found in no source",
  "revaluation of the income for the supplementary pension": "no coefficient was found from 2025 on",
  "Flemish supplements of children born before 2019": "what they became in September 2025 was not found",
  "Flemish social supplement": "how it stands since it was raised in December 2022 was not found",
  "Flemish school bonus": "only that of 2024 was found",
};

/** Tables that are asked about a day in the past, as the law counts from there: how many years ago, and why. */
const ASKED_LATE: Readonly<Record<string, { readonly years: number; readonly because: string }>> = {
  "average index of the income year": { years: 3, because: "it divides an income of three years ago, or older" },
};

const today = businessDay(new Date());
let tables: readonly Dated<unknown>[] = [];

beforeAll(async () => {
  const law = subgraphFolders().flatMap((name) => sourcesIn(join("subgraphs", name, "rules")));
  for (const { path } of [...law, ...sourcesIn("subgraphs/shared/values")].filter((source) => !isTest(source)))
    await import(join(process.cwd(), ".build", path.replace(/\.ts$/, ".js")));
  tables = datedTables();
});

/** The newest day about which a table can be asked today. */
function dayAsked(name: string): string {
  const { years } = ASKED_LATE[name] ?? { years: 0 };
  return years === 0 ? today : `${yearOf(today) - years}-12-31`;
}

const knowsToday = (table: Dated<unknown>): boolean => {
  try {
    table.on(dayAsked(table.name));
    return true;
  } catch {
    return false;
  }
};

test("there are tables, and no two have one name", () => {
  expect(tables.length).toBeGreaterThan(10);
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
});

test(`every dated table knows today (${today}), but those that are known not to`, () => {
  const silent = tables.filter((table) => !knowsToday(table)).map(({ name }) => name);
  expect(silent.sort()).toEqual(Object.keys(UNKNOWN_TODAY).sort());
});

test("every exception is about a table that there is", () => {
  const names = new Set(tables.map(({ name }) => name));
  const exceptions = [...Object.keys(UNKNOWN_TODAY), ...Object.keys(ASKED_LATE)];
  expect(exceptions.filter((name) => !names.has(name))).toEqual([]);
});

test("what is not known today says so in a row of its own, and is not merely out of date", () => {
  const rows = tables.filter(({ name }) => name in UNKNOWN_TODAY).map(({ rows }) => rows.at(-1)?.value);
  expect(rows.filter((value) => value !== null)).toEqual([]);
});

test("every row names the article that it rests on", () => {
  const silent = tables.flatMap(({ name, rows }) =>
    rows.filter(({ source }) => source.article.trim().length < 4).map(({ from }) => `${name} ${from}`),
  );
  expect(silent).toEqual([]);
});
