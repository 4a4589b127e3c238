import { sql } from "kysely";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const idOf = async (lastName: string): Promise<string> => {
  const { rows } = await house.inside("affiliates", ({ db }) =>
    sql<{ id: string }>`select id from affiliate where last_name = ${lastName}`.execute(db),
  );
  return rows[0]!.id;
};

const names = "{ affiliates(first: 100) { totalCount nodes { lastName } } }";

it.each([
  ["SECUREX", 14],
  ["UCM", 12],
  ["GROUPS", 7],
  ["PARTENA", 4],
  ["CNA", 4],
])("staff of %s see the people who are, or were, with that fund, and count no others", async (fund, count) => {
  const found = await house.ask("affiliates", viewerAs({ role: "CASE_HANDLER", fund }), names);
  expect(found.errors).toBeUndefined();
  expect(found.data).toMatchObject({ affiliates: { totalCount: expect.any(Number) } });
  const { totalCount, nodes } = (found.data as { affiliates: { totalCount: number; nodes: unknown[] } }).affiliates;
  expect([totalCount, nodes.length]).toEqual([count, count]);
});

it("answers the same of a person of another fund as of nobody", async () => {
  const ask = (id: string) =>
    house.ask(
      "affiliates",
      viewerAs({ role: "CASE_HANDLER", fund: "UCM" }),
      "query ($id: ID!) { affiliate(id: $id) { lastName } }",
      { id },
    );
  expect(await ask(await idOf("Linde"))).toEqual(await ask("aff_00000000000000000000000000"));
});

it("finds nobody of another fund by reference either", async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Affiliate { lastName } } }`;
  const of = [
    { __typename: "Affiliate", id: await idOf("Linde") },
    { __typename: "Affiliate", id: await idOf("Tilleul") },
  ];
  const found = await house.ask("affiliates", viewerAs({ role: "CASE_HANDLER", fund: "UCM" }), query, { of });
  expect(found.data).toEqual({ _entities: [null, { lastName: "Tilleul" }] });
});

it("shows a fund that was left its own period only, and the fund of today the whole career", async () => {
  const query = `query ($id: ID!) { affiliate(id: $id) { affiliations { nodes { fund { code } period { startsOn endsOn } } } } }`;
  const periodsFor = async (fund: string) => {
    const found = await house.ask("affiliates", viewerAs({ role: "CASE_HANDLER", fund }), query, {
      id: await idOf("Plataan"),
    });
    return found.data;
  };
  expect(await periodsFor("SECUREX")).toMatchObject({
    affiliate: { affiliations: { nodes: [{ fund: { code: "SECUREX" }, period: { endsOn: "2021-12-31" } }] } },
  });
  expect(await periodsFor("GROUPS")).toMatchObject({
    affiliate: {
      affiliations: {
        nodes: [
          { fund: { code: "SECUREX" }, period: { endsOn: "2021-12-31" } },
          { fund: { code: "GROUPS" }, period: { startsOn: "2022-01-01", endsOn: null } },
        ],
      },
    },
  });
});

it("shows an insured person the own file, and a health fund nothing of its members but their number", async () => {
  const mine = await house.ask(
    "affiliates",
    viewerAs({ role: "INSURED", ssin: "88041212434" }),
    "{ viewer { affiliate { firstName healthFund { healthFund } } } }",
  );
  expect(mine.data).toEqual({ viewer: { affiliate: { firstName: "Lotte", healthFund: { healthFund: "300" } } } });
  const member = await house.ask(
    "affiliates",
    viewerAs({ role: "HEALTH_FUND", institution: "300" }),
    '{ affiliate(ssin: "88041212434") { ssin } }',
  );
  expect(member.data).toEqual({ affiliate: { ssin: "88041212434" } });
  const other = await house.ask(
    "affiliates",
    viewerAs({ role: "HEALTH_FUND", institution: "100" }),
    '{ affiliate(ssin: "88041212434") { ssin } }',
  );
  expect(other).toEqual({ data: { affiliate: null } });
  const named = await house.ask(
    "affiliates",
    viewerAs({ role: "HEALTH_FUND", institution: "300" }),
    '{ affiliate(ssin: "88041212434") { lastName } }',
  );
  expect(named.errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN", field: "Affiliate.lastName" });
});

it("derives a career from its periods: secondary from the quarter after the job began", async () => {
  const query = `query ($id: ID!) { affiliate(id: $id) { careerYear(year: 2026) { quarters { quarter category } } } }`;
  const found = await house.ask("affiliates", viewerAs({ role: "INASTI" }), query, { id: await idOf("Sapin") });
  expect(found.data).toMatchObject({
    affiliate: {
      careerYear: {
        quarters: [
          { quarter: "2026Q1", category: "MAIN" },
          { quarter: "2026Q2", category: "MAIN" },
          { quarter: "2026Q3", category: "SECONDARY" },
          { quarter: "2026Q4", category: "SECONDARY" },
        ],
      },
    },
  });
});

it("reads a list of people with as many queries for two as for ten", async () => {
  const ask = async (first: number) => {
    house.queries.length = 0;
    const query = `{ affiliates(first: ${first}) { nodes { fund { name } healthFund { healthFund } careerYear(year: 2026) { quarters { category } } } } }`;
    await house.ask("affiliates", viewerAs({ role: "CASE_HANDLER", fund: "SECUREX" }), query);
    return house.queries.length;
  };
  expect(await ask(2)).toBe(await ask(10));
});

it("keeps a page where it stands while others are added before it", async () => {
  const page = async (after: string | null) => {
    const query =
      "query ($after: String) { affiliates(first: 3, after: $after) { nodes { lastName } pageInfo { endCursor } } }";
    const found = await house.ask("affiliates", viewerAs({ role: "CASE_HANDLER", fund: "CNA" }), query, { after });
    return (found.data as { affiliates: { nodes: { lastName: string }[]; pageInfo: { endCursor: string } } })
      .affiliates;
  };
  const first = await page(null);
  await house.inside("affiliates", async ({ db }) => {
    await sql`insert into affiliate (id, ssin, first_name, last_name, language, fund, street, postal_code, municipality)
      values ('aff_00000000000000000000000001', '00000000097', 'A', 'Aaa', 'fr', 'CNA', '-', '-', '-')`.execute(db);
    await sql`insert into contributor (id, kind, fund, funds, subject_version)
      values ('aff_00000000000000000000000001', 'PERSON', 'CNA', '{CNA}', 1)`.execute(db);
  });
  const next = await page(first.pageInfo.endCursor);
  expect([...first.nodes, ...next.nodes].map(({ lastName }) => lastName)).toEqual(["Lork", "Orme", "Pommier", "Spar"]);
});

it("answers on the day it is asked about", async () => {
  const found = await house.ask("affiliates", viewerAs({ role: "PUBLIC" }), "{ viewer { day role } funds { code } }");
  expect(found.data).toEqual({
    viewer: { day: OFFICE_DAY, role: "PUBLIC" },
    funds: ["CNA", "GROUPS", "PARTENA", "SECUREX", "UCM"].map((code) => ({ code })),
  });
});

it("what holds a file is known to the fund of today, and not to the one that was left", async () => {
  const tom = await idOf("Plataan");
  const place = `mutation { placeLegalHold(input: { meta: { idempotencyKey: "held by the new fund" },
    affiliateId: "${tom}", matter: COURT, reason: "In court" }) { errors { __typename } } }`;
  const clerk = (fund: string) => viewerAs({ role: "CASE_HANDLER", fund });
  const placed = await house.ask("affiliates", clerk("GROUPS"), place);
  expect(placed.data).toEqual({ placeLegalHold: { errors: [] } });
  const seen = async (fund: string) =>
    (await house.ask("affiliates", clerk(fund), `{ affiliate(id: "${tom}") { legalHolds { matter } } }`)).data;
  expect(await seen("GROUPS")).toEqual({ affiliate: { legalHolds: [{ matter: "COURT" }] } });
  expect(await seen("SECUREX")).toEqual({ affiliate: { legalHolds: [] } });
});
