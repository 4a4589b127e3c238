import { sql } from "kysely";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const ssinOf = async (key: string): Promise<string> => {
  const found = await rooms.inside("companies", ({ db }) =>
    sql<{ ssin: string }>`select ssin from contributor where id = ${seedId("aff", key)}`.execute(db),
  );
  return found.rows[0]?.ssin ?? "";
};
const handlerAt = (fund: string): Viewer => viewerAs({ role: "CASE_HANDLER", fund, language: "en" });
const inasti = viewerAs({ role: "INASTI", purpose: "CAREER" });
const ask = (who: Viewer, query: string, variables?: Record<string, unknown>) =>
  rooms.ask("companies", who, query, variables);

/** The holders of the mandates that an answer shows. */
const holdersIn = (data: unknown): unknown[] =>
  (data as { company: { mandates: { nodes: unknown[] } } }).company.mandates.nodes;

const com = (key: string): string => seedId("com", key);
const COMPANY = `query ($id: ID) { company(id: $id) {
  displayName enterpriseNumber legalForm { code liable starterExemptionPossible } legalPersonalityOn fund { code }
  insolvencies { kind period { startsOn endsOn } curator }
  mandates { totalCount nodes { holderName role paid holder { id } period { startsOn endsOn } } }
} }`;

it("shows a case handler the starting company of the own fund, and who is its director", async () => {
  const { data, errors } = await ask(handlerAt("SECUREX"), COMPANY, { id: com("hetre") });
  expect(errors).toBeUndefined();
  expect(data?.company).toEqual({
    displayName: "Hêtre Solutions SRL",
    enterpriseNumber: "1999000150",
    legalForm: { code: "SRL", liable: true, starterExemptionPossible: true },
    legalPersonalityOn: "2025-01-02",
    fund: { code: "SECUREX" },
    insolvencies: [],
    mandates: {
      totalCount: 1,
      nodes: [
        {
          holderName: "Marc Hêtre",
          role: "DIRECTOR",
          paid: true,
          holder: { id: seedId("aff", "marc") },
          period: { startsOn: "2025-01-02", endsOn: null },
        },
      ],
    },
  });
});

it("names a company by the form of the day: what was founded as an SPRL is an SRL today", async () => {
  const name = `query { company(enterpriseNumber: "1999.002.328") { displayName legalForm { name } } }`;
  const today = await ask(handlerAt("GROUPS"), name);
  expect(today.data?.company).toEqual({
    displayName: "Cèdre Traiteur SRL",
    legalForm: { name: "société à responsabilité limitée" },
  });
  const then = await ask({ ...handlerAt("GROUPS"), day: "2019-12-31", language: "nl" }, name);
  expect(then.data?.company).toEqual({
    displayName: "Cèdre Traiteur BVBA",
    legalForm: { name: "besloten vennootschap met beperkte aansprakelijkheid" },
  });
});

it("lists the companies of the own fund only, filtered and a page at a time", async () => {
  const list = `query ($where: CompanyFilter, $after: String) {
    companies(first: 2, after: $after, where: $where) {
      totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`;
  const first = await ask(handlerAt("UCM"), list);
  expect(first.data?.companies).toMatchObject({
    totalCount: 3,
    nodes: [{ name: "Buis Menuiserie" }, { name: "Hazelaar & Meidoorn" }],
    pageInfo: { hasNextPage: true },
  });
  const { companies } = first.data as { companies: { pageInfo: { endCursor: string } } };
  const rest = await ask(handlerAt("UCM"), list, { after: companies.pageInfo.endCursor });
  expect(rest.data?.companies).toMatchObject({ nodes: [{ name: "Lärche Beratung" }] });

  const bankrupt = { insolvency: ["BANKRUPTCY"], on: "2026-05-12" };
  const found = await ask(inasti, list, { where: bankrupt });
  expect(found.data?.companies).toMatchObject({ totalCount: 1, nodes: [{ name: "Cèdre Traiteur" }] });
  const eve = await ask(inasti, list, { where: { ...bankrupt, on: "2026-05-11" } });
  expect(eve.data?.companies).toMatchObject({ totalCount: 0 });
});

it("does not find another fund's company, in the same words as one that does not exist", async () => {
  const other = await ask(handlerAt("SECUREX"), COMPANY, { id: com("buis") });
  const none = await ask(handlerAt("SECUREX"), COMPANY, { id: com("nobody") });
  expect(other).toEqual(none);
  expect(other.data?.company).toBeNull();
});

it("shows a holder who is with another fund as a name, and not as a file", async () => {
  const { data } = await ask(handlerAt("PARTENA"), COMPANY, { id: com("populier") });
  expect(holdersIn(data)[0]).toMatchObject({ holderName: "Pieter Populier", holder: null });
  const { data: seen } = await ask(inasti, COMPANY, { id: com("populier") });
  expect(holdersIn(seen)[0]).toMatchObject({ holder: { id: seedId("aff", "pieter") } });
});

it("shows the holder's own fund the mandate, and not the company that is with another", async () => {
  const mandates = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Affiliate {
    mandates { nodes { role company { name } } } } } }`;
  const of = [{ __typename: "Affiliate", id: seedId("aff", "pieter") }];
  const own = await ask(handlerAt("SECUREX"), mandates, { of });
  expect(own.data?._entities).toEqual([{ mandates: { nodes: [{ role: "DIRECTOR", company: null }] } }]);
  const other = await ask(handlerAt("PARTENA"), mandates, { of });
  expect(other.data?._entities).toEqual([{ mandates: { nodes: [] } }]);
});

it("shows a representative the own company with names of holders, and refuses their files", async () => {
  const representative = viewerAs({ role: "COMPANY", enterpriseNumbers: ["1999000150"], language: "en" });
  const names = `{ companies { nodes { name mandates { nodes { holderName } } } } }`;
  const { data } = await ask(representative, names);
  expect(data?.companies).toEqual({
    nodes: [{ name: "Hêtre Solutions", mandates: { nodes: [{ holderName: "Marc Hêtre" }] } }],
  });
  const { errors } = await ask(representative, COMPANY, { id: com("hetre") });
  expect(errors?.[0]).toMatchObject({
    path: ["company", "mandates", "nodes", 0, "holder"],
    extensions: { code: "FORBIDDEN" },
  });
  const other = await ask(representative, `query ($id: ID) { company(id: $id) { name } }`, { id: com("cedre") });
  expect(other.data?.company).toBeNull();
});

it("shows an insured person the company in which he holds a mandate, and no other holder of it", async () => {
  const pieter = viewerAs({ role: "INSURED", ssin: await ssinOf("pieter") });
  const { data } = await ask(pieter, COMPANY, { id: com("populier") });
  expect(data?.company).toMatchObject({
    displayName: "Populier SA",
    mandates: { totalCount: 1, nodes: [{ holderName: "Pieter Populier" }] },
  });
  const lotte = viewerAs({ role: "INSURED", ssin: await ssinOf("lotte") });
  expect((await ask(lotte, COMPANY, { id: com("populier") })).data?.company).toBeNull();
});

it.each(["PUBLIC", "HEALTH_FUND", "ANALYST", "FPS_FINANCE"] as const)("refuses %s", async (role) => {
  const { errors } = await ask(viewerAs({ role, institution: "300", fund: "SECUREX" }), COMPANY, { id: com("hetre") });
  expect(errors?.[0]?.extensions).toMatchObject({ code: role === "PUBLIC" ? "UNAUTHENTICATED" : "FORBIDDEN" });
});

it("finds by key what is the viewer's, and nothing else, on the way of federation too", async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Company { name } ... on Mandate { role } } }`;
  const of = [
    { __typename: "Company", id: com("cedre") },
    { __typename: "Company", enterpriseNumber: "1999002328" },
    { __typename: "Company", id: com("hetre") },
    { __typename: "Mandate", id: seedId("man", "cedre 0") },
    { __typename: "Mandate", id: seedId("man", "hetre 0") },
  ];
  const { data } = await ask(handlerAt("GROUPS"), query, { of });
  expect(data?._entities).toEqual([
    { name: "Cèdre Traiteur" },
    { name: "Cèdre Traiteur" },
    null,
    { role: "MANAGER" },
    null,
  ]);
});

it("tells the others of each company and of its mandates", async () => {
  const { rows } = await rooms.inside("affiliates", ({ db }) =>
    sql<{ type: string; content: object }>`
      select type, content from facts.fact where subject = ${com("cedre")} order by type`.execute(db),
  );
  expect(rows.map(({ type }) => type)).toEqual(["CompanyStandingChanged", "ContributorKnown", "MandateChanged"]);
  const insolvencies = [{ kind: "BANKRUPTCY", startsOn: "2026-05-12", endsOn: null, publishedOn: null }];
  expect(rows[0]?.content).toMatchObject({ legalForm: "SPRL", dissolvedOn: null, insolvencies });
  expect(rows[1]?.content).toMatchObject({ kind: "COMPANY", fund: "GROUPS", enterpriseNumber: "1999002328" });
  expect(rows[2]?.content).toMatchObject({
    mandates: [{ affiliateId: seedId("aff", "nadia"), role: "MANAGER", startsOn: "2015-04-01", endsOn: null }],
  });
  const heard = await rooms.inside("affiliates", ({ db }) =>
    sql`select id from contributor where kind = 'COMPANY'`.execute(db),
  );
  expect(heard.rows).toHaveLength(8);
});

it("asks the database as often for eight companies as for one", async () => {
  const list = (first: number) => `{ companies(first: ${first}) { nodes { name insolvencies { curator }
    mandates { nodes { holderName company { name } } } } } }`;
  const count = async (first: number): Promise<number> => {
    rooms.queries.length = 0;
    await ask(inasti, list(first));
    return rooms.queries.filter((query) => /\bselect\b.*\bfrom\b/s.test(query)).length;
  };
  expect(await count(1)).toBe(await count(8));
});
