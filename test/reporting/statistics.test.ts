import { sql } from "kysely";
import { countPeriods } from "../../subgraphs/reporting/services/statistics/count-periods.ts";
import { keepDues } from "../../subgraphs/reporting/services/statistics/keep-dues.ts";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

type Row = Readonly<Record<string, unknown>> & { readonly count: number; readonly amountSum?: string | null };
interface Table {
  readonly rows: readonly Row[];
  readonly notToldApart: Row | null;
  readonly counts: readonly object[];
}

const institute = viewerAs({ role: "ANALYST", institution: "INASTI", language: "en" });

async function ask(viewer: Viewer, table: string): Promise<Table> {
  const { data, errors } = await house.ask("reporting", viewer, `{ statistics { table: ${table} } }`);
  if (errors) throw new Error(errors[0]?.message);
  return (data as never as { statistics: { table: Table } }).statistics.table;
}

/** The rows in short: "UCM MAIN 6"; what may have more is marked. */
const short = ({ rows }: Table): string[] =>
  rows.map(({ complete, ...row }) => {
    const parts = Object.values(row).map((value) => (value as { code?: string } | null)?.code ?? value);
    return `${parts.join(" ")}${complete === false ? " and more" : ""}`;
  });

describe("the tables of the demo office, counted by hand from its people", () => {
  it.each<[asked: string, expected: string[], rest: number | null]>([
    ["careers(groupBy: []) { rows { count complete } notToldApart { count } }", ["38"], null],
    [
      "careers(groupBy: [FUND]) { rows { fund { code } count complete } notToldApart { count } }",
      ["SECUREX 12", "UCM 11", "GROUPS 7"],
      8,
    ],
    [
      `careers(groupBy: [FUND, CATEGORY], where: { fund: ["UCM"] }) {
        rows { fund { code } category count complete } notToldApart { count } }`,
      ["UCM MAIN 6"],
      5,
    ],
    [
      `dues(groupBy: [FUND], where: { fund: ["UCM"] }, from: 2025, to: 2025) {
        rows { fund { code } count amountSum amountAverage complete } notToldApart { count } }`,
      ["UCM 36 55537.92 1542.72 and more"],
      22,
    ],
  ])("%s", async (asked, expected, rest) => {
    const table = await ask(institute, asked);
    expect([short(table), table.notToldApart?.count ?? null]).toEqual([expected, rest]);
  });

  it("say when they were counted, from what, and by which rules", async () => {
    const asked = "counts { period countedOn knownAt schemaHash rulesVersion } suppression { smallestGroup statement }";
    expect(await ask(institute, `careers(groupBy: [], from: "2026Q2") { ${asked} }`)).toMatchObject({
      counts: ["2026Q2", "2026Q3"].map((period) => ({
        period,
        countedOn: OFFICE_DAY,
        knownAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        schemaHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        rulesVersion: "reporting-3",
      })),
      suppression: { smallestGroup: 5, statement: expect.stringContaining("fewer than 5 contributors") },
    });
  });

  it("are put in order and left out by what is told of them", async () => {
    const rows = "{ rows { fund { code } count } }";
    const all = await ask(institute, `careers(groupBy: [FUND], orderBy: [{ by: COUNT }]) ${rows}`);
    expect(short(all)).toEqual(["GROUPS 7", "UCM 11", "SECUREX 12"]);
    const some = await ask(institute, `careers(groupBy: [FUND], having: { count: { from: 8, to: 11 } }) ${rows}`);
    expect(short(some)).toEqual(["UCM 11"]);
  });

  it.each([
    ['careers(groupBy: [], to: "2026Q4") { rows { count } }', "it must be from 2018Q1 to 2026Q3"],
    ["dues(groupBy: [], from: 2025, to: 2024) { rows { count } }", "before the first day"],
  ])("of a period that is not over, or none, there is no table: %s", async (asked, why) => {
    await expect(ask(institute, asked)).rejects.toThrow(why);
  });
});

describe("a table is also written out", () => {
  const BY_FUND = "dues(groupBy: [FUND], orderBy: [{ by: AMOUNT_SUM }])";

  it("as CSV, after what it was counted from", async () => {
    const { csv } = (await ask(institute, `${BY_FUND} { csv }`)) as never as { csv: string };
    const lines = csv.split("\r\n");
    expect(lines.slice(0, 2)).toEqual([
      "# DUES / FUND",
      expect.stringMatching(/^# 2025: 2026-11-20, .*Z?, reporting-3, sha256 [0-9a-f]{64}$/),
    ]);
    expect(lines.filter((line) => !line.startsWith("#"))).toEqual([
      "fund,count,amountSum,amountAverage,amountMedian,complete",
      "UCM,36,55537.92,1542.72,1542.72,false",
      "SECUREX,42,93734.79,2231.78,1068.91,false",
      ",64,57107.72,892.31,570.78,not told apart",
      "",
    ]);
  });

  it("as a chart of the same rows", async () => {
    const { chart } = (await ask(institute, `${BY_FUND} { chart }`)) as never as { chart: string };
    expect(chart).toMatch(/^<svg /);
    expect(chart).toContain(">UCM<");
    expect(chart).toContain("amountSum");
    expect(chart).not.toMatch(/aff_|<script|NaN/);
  });

  it.each<[code: string, language: Viewer["language"], title: string]>([
    ["SELF_EMPLOYED_BY_CATEGORY", "en", "Self-employed on 31 December 2025, by category"],
    ["STARTERS_AND_STOPPERS", "nl", "Starters, stopzettingen, wijzigingen en overgangen in 2025, per categorie"],
    ["CONTRIBUTIONS_CLAIMED", "fr", "Montants réclamés en 2025, par nature et catégorie"],
    ["REQUESTS_IN_TIME", "de", "Erledigte Anliegen im Jahr 2025, und der Anteil in der Frist"],
  ])("and every year as %s, in %s: %s", async (code, language, title) => {
    const asked = `{ statistics { publication(code: ${code}, year: 2025) { title csv chart counts { period } } } }`;
    const { data, errors } = await house.ask("reporting", { ...institute, language }, asked);
    expect(errors).toBeUndefined();
    const { publication } = (data as never as { statistics: { publication: Record<string, string> } }).statistics;
    expect(publication).toMatchObject({ title, chart: expect.stringMatching(/^<svg /) });
    expect(publication.csv?.split("\r\n")[0]).toBe(`# ${title}`);
  });
});

describe("who has counted", () => {
  const asked = "careers(groupBy: [FUND]) { rows { fund { code } count } }";

  it.each<[Partial<Viewer> & Pick<Viewer, "role">, string[]]>([
    [{ role: "ANALYST", fund: "UCM" }, ["UCM 11"]],
    [{ role: "SUPERVISOR", fund: "SECUREX" }, ["SECUREX 12"]],
    [{ role: "ANALYST", fund: "PARTENA" }, []],
    [{ role: "INASTI", institution: "INASTI" }, ["SECUREX 12", "UCM 11", "GROUPS 7"]],
    [{ role: "FPS_SOCIAL_SECURITY" }, ["SECUREX 12", "UCM 11", "GROUPS 7"]],
    [{ role: "ANALYST" }, []],
    [{ role: "ANALYST", institution: "300" }, []],
  ])("%j is told %j", async (viewer, expected) => {
    expect(short(await ask(viewerAs(viewer), asked))).toEqual(expected);
  });

  it.each(["PUBLIC", "INSURED", "COMPANY", "CASE_HANDLER", "HEALTH_FUND", "FPS_FINANCE"] as const)(
    "not %s",
    async (role) => {
      const viewer = viewerAs({ role, fund: "UCM", institution: "300" });
      const { errors } = await house.ask("reporting", viewer, `{ statistics { ${asked} } }`);
      expect(errors?.[0]?.extensions?.code).toBe(role === "PUBLIC" ? "UNAUTHENTICATED" : "FORBIDDEN");
    },
  );
});

describe("what was counted stands", () => {
  it("though more is heard of that year: it counts in the next, and the same news again not at all", async () => {
    const before = await ask(institute, "dues(groupBy: []) { rows { count } }");
    const content = { contributorId: "aff_x", fund: "UCM", nature: "SURCHARGE", category: "MAIN", amount: "7.05" };
    const fact = { id: "fct_x", sequence: 1, source: "contributions", toldAt: OFFICE_DAY, type: "DueIssued", content };
    const late = { ...fact, subject: "due_late", subjectVersion: 1, day: "2025-03-31" };
    await house.inside("reporting", (context) => keepDues(context, [late]));
    await house.inside("reporting", (context) =>
      keepDues(context, [{ ...late, content: { ...content, amount: "8.00" } }]),
    );
    const { rows } = await house.inside("reporting", ({ db }) =>
      sql`select amount::int as amount, counted_in as year from known_due where due_id = 'due_late'`.execute(db),
    );
    expect(rows).toEqual([{ amount: 705, year: 2026 }]);
    await house.inside("reporting", (context) =>
      countPeriods({ day: OFFICE_DAY, log: context.log, inTransaction: (work) => work(context) }),
    );
    expect(await ask(institute, "dues(groupBy: []) { rows { count } }")).toEqual(before);
  });

  it.each(["update statistics_block set things = 1", "delete from statistics_count"])(
    "and the database itself refuses: %s",
    async (statement) => {
      await expect(house.inside("reporting", ({ db }) => sql.raw(statement).execute(db))).rejects.toThrow(
        /never change|denied/,
      );
    },
  );
});

describe("an analyst never reads a person", () => {
  it.each(["contributor", "known_career", "heard_career", "known_due", "known_settlement"])(
    "not in the table %s",
    async (table) => {
      for (const viewer of [institute, viewerAs({ role: "ANALYST", fund: "UCM" })]) {
        const read = inTransaction(house.room("reporting"), viewer, ({ db }) =>
          sql`select from ${sql.table(table)}`.execute(db),
        );
        expect((await read).rows).toEqual([]);
      }
    },
  );
});
