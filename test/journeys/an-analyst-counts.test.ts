import { datasets } from "../../subgraphs/reporting/rules/statistics/datasets/index.ts";
import { category } from "../../subgraphs/reporting/rules/statistics/dimensions.ts";
import { publications } from "../../subgraphs/reporting/rules/statistics/publications.ts";
import { countPeriods } from "../../subgraphs/reporting/services/statistics/count-periods.ts";
import { keepDues } from "../../subgraphs/reporting/services/statistics/keep-dues.ts";
import { keepEvents } from "../../subgraphs/reporting/services/statistics/keep-events.ts";
import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import { type House, openHouse } from "../harness/whole-house.ts";
import { analystIn, codeOf, granted, linesOf, type Row, type Table } from "./analyst.ts";

const INSTITUTE = "inasti-analyst";

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

const { tables, table } = analystIn(() => house);

const COUNTS = "counts { period countedOn knownAt schemaHash rulesVersion }";
const FIRST = `dues(groupBy: [FUND], from: 2025, to: 2025, orderBy: [{ by: AMOUNT_SUM, descending: true }]) {
  rows { fund { code } count amountSum amountAverage amountMedian complete }
  notToldApart { fund { code } count amountSum amountAverage amountMedian complete } ${COUNTS} csv chart }`;

describe("an analyst, from the first question to what is taken away", () => {
  let first: Table;

  it("asks what was claimed of whom, and is told from what it was counted", async () => {
    first = await table(INSTITUTE, FIRST);
    expect(first.rows.map((row) => [codeOf(row), row.count, row.amountSum])).toEqual([
      ["SECUREX", 42, "93734.79"],
      ["UCM", 36, "55537.92"],
    ]);
    expect(first.notToldApart).toMatchObject({ count: 64, amountSum: "57107.72" });
    expect(first.counts).toMatchObject([{ period: "2025", countedOn: "2026-11-20", rulesVersion: "reporting-3" }]);
  });

  it("takes the table away as CSV: the same figures, and the same snapshot, schema and rules", async () => {
    const lines = linesOf(first.csv);
    const [count] = first.counts;
    expect(lines[1]).toBe(
      `# 2025: ${count?.countedOn}, ${count?.knownAt}, ${count?.rulesVersion}, sha256 ${count?.schemaHash}`,
    );
    const cells = (row: Row, told: string): string =>
      [codeOf(row), row.count, row.amountSum, row.amountAverage, row.amountMedian, told].join();
    expect(lines.filter((line) => !line.startsWith("#"))).toEqual([
      "fund,count,amountSum,amountAverage,amountMedian,complete",
      ...first.rows.map((row) => cells(row, String(row.complete))),
      ...(first.notToldApart ? [cells(first.notToldApart, "not told apart")] : []),
    ]);
  });

  it("and as a chart, whose foot names the same count", () => {
    const [count] = first.counts;
    expect(first.chart).toContain(`2025 · ${count?.countedOn} · ${count?.rulesVersion}`);
    expect(first.chart).toContain(count?.schemaHash.slice(0, 12));
    expect(first.chart.indexOf(">SECUREX<")).toBeLessThan(first.chart.indexOf(">UCM<"));
  });

  it("has no list of persons to export: rows are for those who care for files", async () => {
    const query = `mutation ($input: StartExportInput!) { startExport(input: $input) { bulkExport { id } } }`;
    const input = { meta: { idempotencyKey: "analyst" }, query: "{ affiliates { nodes { id } } }", format: "CSV" };
    for (const who of [INSTITUTE, "samir"])
      for (const asked of [query, "{ affiliates { nodes { id } } }"]) {
        const { errors } = await house.ask(who, asked, asked === query ? { input } : {});
        expect(errors[0]?.extensions.code).toBe("FORBIDDEN");
      }
  });

  it("finds the same figures in what is published every year", async () => {
    const careers = `careers(groupBy: [FUND, CATEGORY], from: "2025Q4", to: "2025Q4",
      orderBy: [{ by: COUNT, descending: true }])`;
    const { asked, published } = await tables(INSTITUTE, {
      asked: `${careers} { csv ${COUNTS} }`,
      published: `publication(code: SELF_EMPLOYED_BY_FUND, year: 2025) { title csv ${COUNTS} }`,
    });
    expect(published?.title).toBe("Self-employed on 31 December 2025, by fund and category");
    expect(published?.counts).toEqual(asked?.counts);
    expect(linesOf(published?.csv ?? "").slice(1)).toEqual(linesOf(asked?.csv ?? "").slice(1));
  });

  it("who counts for one fund is told the same of it, and nothing of another", async () => {
    const { rows, notToldApart } = await table("samir", FIRST);
    expect(rows.map((row) => [codeOf(row), row.count, row.amountSum])).toEqual([["UCM", 36, "55537.92"]]);
    expect(notToldApart).toBeNull();
  });

  it("is told the same months later, whatever was heard since", async () => {
    const fact = { id: "fct_x", sequence: 1, source: "contributions", toldAt: "2026-12-01", type: "DueIssued" };
    const content = { contributorId: "aff_x", fund: "UCM", nature: "SURCHARGE", category: "MAIN", amount: "7.05" };
    const late: HeardFact = { ...fact, subject: "due_late", subjectVersion: 1, day: "2025-03-31", content };
    await house.inside("reporting", async (context) => {
      await keepDues(context, [late]);
      await countPeriods({ day: "2026-12-31", log: context.log, inTransaction: (work) => work(context) });
    });
    expect(await table(INSTITUTE, FIRST, "2026-12-31")).toEqual(first);
  });
});

describe("every publication answers for every year that was counted whole", () => {
  const since = (dataset: string): number => Number(datasets.find(({ name }) => name === dataset)?.since.slice(0, 4));

  it.each(Object.entries(publications).map(([code, { dataset }]) => [code, since(dataset)] as const))(
    "%s, since %i",
    async (code, year) => {
      const years = Array.from({ length: 2025 - year + 1 }, (_, i) => year + i);
      const asked = (of: number): string => `publication(code: ${code}, year: ${of}) { csv ${COUNTS} }`;
      const found = await tables(INSTITUTE, Object.fromEntries(years.map((of) => [`y${of}`, asked(of)])));
      for (const of of years) expect(found[`y${of}`]?.counts.at(-1)?.period.slice(0, 4)).toBe(String(of));
      for (const of of [year - 1, 2026]) {
        const { errors } = await house.ask(INSTITUTE, `{ statistics { ${asked(of)} } }`);
        expect(errors).toMatchObject([{ message: expect.stringContaining(`it must be from ${year} to 2025`) }]);
      }
    },
  );
});

describe("an analyst who wants to know more finds nobody", () => {
  const told = ({ rows, notToldApart }: Table): number[] =>
    [...rows, ...(notToldApart ? [notToldApart] : [])].map(({ count }) => count);
  const FIGURES = "{ rows { count } notToldApart { count } }";

  it("by a rare value: one that somebody has is answered as one that nobody has", async () => {
    const values = Object.keys(category.values).filter((value) => value !== "MAIN");
    const by = (value: string): string =>
      `careers(groupBy: [], where: { category: [${value}], fund: ["UCM"] }) ${FIGURES}`;
    const found = await tables("samir", Object.fromEntries(values.map((value) => [value.toLowerCase(), by(value)])));
    // Five are in other categories than the main one; of none of them is it told in which.
    expect(Object.values(found).map(told)).toEqual(values.map(() => [5]));
  });

  it("by what is left out, or by order: small groups have no row to list", async () => {
    const small = "having: { count: { to: 4 } }, orderBy: [{ by: COUNT }]";
    const asked = datasets.map(({ name, dimensions }) => {
      const groupBy = Object.keys(dimensions).join();
      return [name.toLowerCase(), `${name.toLowerCase()}(groupBy: [${groupBy}], ${small}) { rows { count } }`] as const;
    });
    const found = await tables(INSTITUTE, Object.fromEntries(asked));
    expect(Object.values(found).flatMap(({ rows }) => rows)).toEqual([]);
  });

  it.each([
    ['careers(groupBy: [], where: { fund: ["NOBODYS"] })', "fund"],
    ["careers(groupBy: [], where: { category: [NOBODYS] })", "does not exist"],
    ['careers(groupBy: [], from: "1999Q4")', "it must be from 2018Q1 to 2026Q3"],
    ["dues(groupBy: [], from: 2020, to: 2030)", "it must be from 2018 to 2025"],
  ])("by an error: %s says what is wrong with the question alone", async (asked, why) => {
    const { errors } = await house.ask(INSTITUTE, `{ statistics { ${asked} ${FIGURES} } }`);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(why);
  });

  it("by asking much: sixteen tables at once are refused", async () => {
    const many = Array.from({ length: 16 }, (_, i) => `t${i}: careers(groupBy: []) ${FIGURES}`);
    const { status, errors } = await house.ask(INSTITUTE, `{ statistics { ${many.join(" ")} } }`);
    expect([status, errors.length]).toEqual([400, 1]);
  });

  it("by time: a fund tells that it grew by one, and not as what the one who came contributes", async () => {
    const rows = "{ rows { period fund { code } category count } notToldApart { count } }";
    const { funds, categories } = await tables("samir", {
      funds: `careers(groupBy: [PERIOD, FUND], from: "2025Q4", to: "2026Q1") ${rows}`,
      categories: `careers(groupBy: [PERIOD, CATEGORY], from: "2025Q4", to: "2026Q1") ${rows}`,
    });
    expect(funds?.rows.map(({ period, count }) => [period, count])).toEqual([
      ["2025Q4", 9],
      ["2026Q1", 10],
    ]);
    expect([categories?.rows, categories?.notToldApart]).toEqual([[], { count: 19 }]);
  });

  it("by an amount that one makes nearly all of: it is withheld, in the table, the CSV and the chart", async () => {
    const day = "2027-03-01";
    await house.inside("reporting", async (context) => {
      await keepEvents(
        context,
        "BENEFIT",
        Array.from({ length: 14 }, (_, place) => granted(day, place)),
      );
      await countPeriods({ day, log: context.log, inTransaction: (work) => work(context) });
    });
    const asked = `benefits(groupBy: [FUND], from: 2026, orderBy: [{ by: AMOUNT_SUM }]) {
      rows { count amountSum } notToldApart { count amountSum amountAverage amountMedian } csv chart }`;
    const { rows, notToldApart, csv, chart } = await table(INSTITUTE, asked, day);
    const withheld = { count: expect.any(Number), amountSum: null, amountAverage: null, amountMedian: null };
    expect([rows, notToldApart]).toEqual([[], withheld]);
    expect(linesOf(csv).at(-1)).toMatch(/^,\d+,,,,not told apart$/);
    expect(chart).not.toContain("…");
  });
});
