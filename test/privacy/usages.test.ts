import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { viewerAs } from "../harness/house.ts";
import { ENTITY, hanne, healthFund, LOTTE, lotte, openUsages } from "./usage-room.ts";

let house: Awaited<ReturnType<typeof openUsages>>;
beforeAll(async () => {
  house = await openUsages();
});
afterAll(() => house.close());

it("records who looked, in what quality, why, at whose file, and at what of it", async () => {
  const { answer, rows } = await house.recorded("affiliates", hanne, `{ affiliate(ssin: "${LOTTE}") { displayName } }`);
  expect(answer).toEqual({ data: { affiliate: { displayName: "Lotte Linde" } } });
  const who = { actor: "hanne", role: "CASE_HANDLER", receiver: "SECUREX", purpose: null, basis: "FUND" };
  expect(rows).toEqual([{ ...who, subject: lotte, topics: "IDENTITY", granted: true, of: 1 }]);
});

it.each<[string, string, Viewer, string, object, string]>([
  ["a question by number", "affiliates", hanne, `{ affiliate(ssin: "${LOTTE}") { __typename } }`, {}, "FILE"],
  ["node, without a field", "affiliates", hanne, `{ node(id: "${lotte}") { __typename } }`, {}, "FILE"],
  [
    "a fragment on an interface",
    "affiliates",
    hanne,
    `{ it: node(id: "${lotte}") { ... on Contributor { displayName } } }`,
    {},
    "IDENTITY",
  ],
  [
    "several topics",
    "affiliates",
    hanne,
    `{ affiliate(id: "${lotte}") { displayName affiliations { nodes { id } } caseHandler { name } } }`,
    {},
    "CAREER IDENTITY",
  ],
  [
    "a page that is empty",
    "affiliates",
    hanne,
    `{ affiliate(id: "${lotte}") { contactTasks { totalCount } } }`,
    {},
    "CONTACT",
  ],
  [
    "a reference",
    "contributions",
    hanne,
    ENTITY("Contributor", "account { balance }"),
    { of: [{ __typename: "Contributor", id: lotte }] },
    "ACCOUNT",
  ],
  [
    "a health fund's reference",
    "reporting",
    healthFund,
    ENTITY("CareerYear", "contributionVoucher { inOrder }"),
    { of: [{ __typename: "CareerYear", id: `cy_${lotte.slice(4)}_2025`, year: 2025, quarters: [] }] },
    "HEALTH_INSURANCE",
  ],
  [
    "a company's mandates",
    "companies",
    hanne,
    ENTITY("Affiliate", "mandates { nodes { role } }"),
    { of: [{ __typename: "Affiliate", id: lotte }] },
    "MANDATE",
  ],
])("records %s", async (_, subgraph, viewer, query, variables, topics) => {
  const { answer, rows } = await house.recorded(subgraph, viewer, query, variables);
  expect(answer.errors).toBeUndefined();
  expect(rows).toMatchObject([{ subject: lotte, topics, granted: true, of: 1 }]);
});

it("records as many as are disclosed, however many, in the same number of statements", async () => {
  const counted = async (first: number) => {
    house.queries.length = 0;
    const { answer, rows } = await house.recorded(
      "affiliates",
      hanne,
      `{ affiliates(first: ${first}) { nodes { id ssin } } }`,
    );
    const { nodes } = (answer.data as never as { affiliates: { nodes: { id: string }[] } }).affiliates;
    expect(rows.map(({ subject }) => subject).sort()).toEqual(nodes.map(({ id }) => id).sort());
    expect(rows.every(({ of }) => of === nodes.length)).toBe(true);
    return { people: nodes.length, statements: house.queries.length };
  };
  const one = await counted(1);
  const many = await counted(10);
  expect([one.people, many.people]).toEqual([1, 10]);
  expect(many.statements).toBe(one.statements);
});

it("records a page of which only the cursors are read, for they are made of the rows", async () => {
  const { rows } = await house.recorded("affiliates", hanne, "{ affiliates(first: 2) { pageInfo { endCursor } } }");
  expect(rows).toMatchObject([{ topics: "FILE" }, { topics: "FILE" }]);
  expect((await house.recorded("affiliates", hanne, "{ affiliates(first: 2) { totalCount } }")).rows).toEqual([]);
});

it("does not record what the insured, the public and the house itself read", async () => {
  const herself = viewerAs({ role: "INSURED", ssin: LOTTE });
  const own = await house.recorded("affiliates", herself, "{ viewer { affiliate { displayName ssin } } }");
  expect(own.answer.data).toMatchObject({ viewer: { affiliate: { displayName: "Lotte Linde" } } });
  expect(own.rows).toEqual([]);
  expect((await house.recorded("affiliates", viewerAs({ role: "PUBLIC" }), "{ funds { name } }")).rows).toEqual([]);
});

it("does not record what was refused", async () => {
  const { answer, rows } = await house.recorded(
    "affiliates",
    healthFund,
    `{ affiliate(ssin: "${LOTTE}") { firstName } }`,
  );
  expect(answer.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  expect(rows).toMatchObject([{ subject: lotte, topics: "FILE" }]);
});
