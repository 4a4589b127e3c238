import { sql } from "kysely";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, openGraph, viewerAs } from "./graph.ts";

const COUNTS = `query ($groupBy: [AffiliationDimension!]!, $quarter: Quarter) {
  affiliationCounts(groupBy: $groupBy, quarter: $quarter) {
    rows { category fund { code } capacity count suppressed }
    snapshot { day knownAt engineVersion }
    suppression { smallestGroup statement }
  }
}`;

interface Row {
  readonly category: string | null;
  readonly fund: { readonly code: string } | null;
  readonly capacity: string | null;
  readonly count: number | null;
  readonly suppressed: boolean;
}

let graph: Awaited<ReturnType<typeof openGraph>>;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const institute = viewerAs({ role: "ANALYST", institution: "INASTI" });
const analystOf = (fund: string): Viewer => viewerAs({ role: "ANALYST", fund });
const system = viewerAs({ role: "SYSTEM" });

async function count(viewer: Viewer, groupBy: readonly string[], quarter?: string) {
  const { data, errors } = await graph.ask(viewer, COUNTS, { groupBy, quarter });
  if (errors) throw new Error(errors[0]?.message);
  return (data as never as { affiliationCounts: { rows: Row[]; snapshot: object; suppression: object } })
    .affiliationCounts;
}

/** The rows that show a number: "MAIN SECUREX 7". */
const shown = ({ rows }: { rows: readonly Row[] }): string[] =>
  rows
    .filter(({ suppressed }) => !suppressed)
    .map(({ category, fund, capacity, count: number }) =>
      [category, fund?.code, capacity, number].filter((part) => part !== null && part !== undefined).join(" "),
    );

describe("the counts of the demo office, counted by hand from its people", () => {
  it.each<[groupBy: string[], rows: number, expected: string[]]>([
    [[], 1, ["38"]],
    [["CATEGORY"], 10, ["MAIN 24"]],
    [["FUND"], 5, ["GROUPS 7", "SECUREX 12", "UCM 11"]],
    [["CAPACITY"], 4, ["SELF_EMPLOYED 30"]],
    [["CATEGORY", "FUND"], 50, ["MAIN UCM 6"]],
    [["CATEGORY", "CAPACITY"], 40, ["MAIN SELF_EMPLOYED 18"]],
  ])("by %j: %i rows, and these are shown", async (groupBy, rows, expected) => {
    const table = await count(institute, groupBy);
    expect(table.rows).toHaveLength(rows);
    expect(shown(table)).toEqual(expected);
    expect(table.rows.every((row) => row.suppressed === (row.count === null))).toBe(true);
  });

  it("are those of the first of the month, and say what they were counted from", async () => {
    expect(await count(institute, [])).toMatchObject({
      snapshot: {
        day: "2026-11-01",
        knownAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        engineVersion: "reporting-1",
      },
      suppression: {
        smallestGroup: 5,
        statement: expect.stringContaining("fewer than 5 people"),
      },
    });
  });

  it.each([
    ["GROUPS", "2021Q4", ["5"], "before Tom came"],
    ["GROUPS", "2022Q1", ["6"], "with Tom, who moved on the first of January"],
    ["SECUREX", "2021Q4", ["9"], "with Tom, and before Stijn"],
    ["SECUREX", "2022Q1", ["9"], "without Tom, and with Stijn"],
    ["CNA", "2026Q4", [], "four people are too few to be counted"],
  ])("with %s in %s: %j, %s", async (fund, quarter, expected, _why) => {
    expect(shown(await count(analystOf(fund), [], quarter))).toEqual(expected);
  });
});

describe("who has whom counted", () => {
  it("an analyst of a fund has that fund's people counted, and no others", async () => {
    expect(shown(await count(analystOf("UCM"), ["FUND"]))).toEqual(["UCM 11"]);
    expect(shown(await count(analystOf("UCM"), ["CATEGORY"]))).toEqual(["MAIN 6"]);
  });

  it.each<[Partial<Viewer> & Pick<Viewer, "role">, string[]]>([
    [{ role: "SUPERVISOR", fund: "SECUREX" }, ["12"]],
    [{ role: "INASTI", institution: "INASTI" }, ["38"]],
    [{ role: "FPS_SOCIAL_SECURITY" }, ["38"]],
    [{ role: "ANALYST" }, []],
    [{ role: "ANALYST", institution: "300" }, []],
  ])("%j is told %j", async (viewer, expected) => {
    expect(shown(await count(viewerAs(viewer), []))).toEqual(expected);
  });

  it.each(["PUBLIC", "INSURED", "COMPANY", "CASE_HANDLER", "HEALTH_FUND", "FPS_FINANCE"] as const)(
    "not %s",
    async (role) => {
      const { errors } = await graph.ask(viewerAs({ role, fund: "UCM", institution: "300" }), COUNTS, { groupBy: [] });
      expect(errors?.[0]?.extensions?.code).toBe(role === "PUBLIC" ? "UNAUTHENTICATED" : "FORBIDDEN");
    },
  );

  it.each(["CASE_HANDLER", "HEALTH_FUND", "INSURED", "COMPANY"] as const)(
    "nor would the database count for %s",
    async (role) => {
      const viewer = viewerAs({ role, fund: "UCM", institution: "INASTI" });
      const { rows } = await graph.inside(viewer, ({ db }) =>
        sql`select * from affiliation_counts(${OFFICE_DAY})`.execute(db),
      );
      expect(rows).toEqual([]);
    },
  );
});

describe("an analyst never reads a person", () => {
  it.each(["contributor", "known_career", "heard_career"])("not in the table %s", async (table) => {
    const read = (viewer: Viewer) =>
      graph.inside(viewer, async ({ db }) => (await sql`select * from ${sql.table(table)}`.execute(db)).rows.length);
    expect(await read(system)).toBeGreaterThan(38);
    expect(await read(institute)).toBe(0);
    expect(await read(analystOf("UCM"))).toBe(0);
  });

  it.each([
    ["affiliates", "{ affiliates(first: 1) { totalCount nodes { id } } }"],
    ["affiliates", `{ affiliate(ssin: "88041212480") { id } }`],
    [
      "reporting",
      `{ _entities(representations: [{ __typename: "CareerYear", id: "cy_x_2025" }]) { ... on CareerYear { id } } }`,
    ],
    [
      "affiliates",
      `{ _entities(representations: [{ __typename: "Affiliate", ssin: "88041212480" }]) { ... on Affiliate { id } } }`,
    ],
  ])("not by asking %s: %s", async (room, query) => {
    const { data } = await graph.askDirectly(room, institute, query);
    expect(JSON.stringify(data ?? null)).not.toMatch(/aff_|cy_0/);
  });

  it("not in the schema: a count has no field by which one would come to a person", async () => {
    const { data } = await graph.ask(
      institute,
      `{ affiliationCounts(groupBy: [FUND]) { rows { fund { code name } } } }`,
    );
    expect(JSON.stringify(data)).not.toMatch(/\d{11}|aff_/);
  });
});

describe("what is refused", () => {
  it.each([
    [{ groupBy: ["FUND", "FUND"] }, "groupBy"],
    [{ groupBy: [], quarter: "2027Q1" }, "quarter"],
  ])("%j", async (asked, field) => {
    const { errors } = await graph.ask(institute, COUNTS, asked);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT", field });
  });
});

describe("the institutions", () => {
  it("are known to anybody, each in the reader's language", async () => {
    const ask = (language: Viewer["language"]) =>
      graph.ask(viewerAs({ role: "PUBLIC", language }), "{ institutions { code kind name } }");
    const { data } = await ask("nl");
    const { institutions } = data as never as { institutions: { code: string; name: string }[] };
    expect(institutions.map(({ code }) => code)).toEqual([
      "100",
      "200",
      "300",
      "400",
      "500",
      "600",
      "900",
      "INASTI",
      "FPS_FINANCE",
      "FPS_SOCIAL_SECURITY",
    ]);
    expect(institutions[0]?.name).toBe("Landsbond der christelijke mutualiteiten");
    expect(JSON.stringify((await ask("de")).data)).toContain("Alliance nationale des mutualités chrétiennes");
  });
});
