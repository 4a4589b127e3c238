import request from "supertest";
import { openSmallGraph } from "../../test/harness/small-graph.ts";

let gateway: Awaited<ReturnType<typeof openSmallGraph>>;
beforeAll(async () => {
  gateway = await openSmallGraph();
});
afterAll(() => gateway.close());

const post = (body: object | string) =>
  request(gateway.handler)
    .post("/graphql")
    .set({ "content-type": "application/json", "accept-language": "en" })
    .send(body);

const repeated = (times: number, text: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => text(index)).join(" ");
const nested = (depth: number): string =>
  "{ affiliate(id: 1) ".concat("{ self ".repeat(depth), "{ id } ", "} ".repeat(depth + 1));

const attacks: readonly (readonly [string, object, string, number, number])[] = [
  ["a depth of 50", { query: nested(48) }, "depth", 50, 12],
  [
    "a depth of 50 behind fragments",
    {
      query: `{ affiliate(id: 1) { ...F0 } } ${repeated(48, (n) => `fragment F${n} on Affiliate { self { ...F${n + 1} } }`)} fragment F48 on Affiliate { id }`,
    },
    "depth",
    50,
    12,
  ],
  ["2,000 aliases", { query: `{ ${repeated(2_000, (n) => `a${n}: rate`)} }` }, "tokens", 1_001, 1_000],
  ["16 aliases", { query: `{ affiliate(id: 1) { ${repeated(16, (n) => `a${n}: id`)} } }` }, "aliases", 16, 15],
  ["50,000 tokens", { query: `{ rate(a: ${"[".repeat(50_000)}` }, "tokens", 1_001, 1_000],
  ["a comment without end", { query: `{ rate } #${"x".repeat(70_000)}` }, "textBytes", 70_010, 64_000],
  [
    "circular fragments",
    {
      query: "{ affiliate(id: 1) { ...A } } fragment A on Affiliate { ...B } fragment B on Affiliate { ...A }",
    },
    "fragmentCircles",
    1,
    0,
  ],
  ["10 directives a field", { query: `{ rate ${"@include(if: true) ".repeat(10)} }` }, "directives", 10, 5],
  [
    "10 directives a thousand times",
    { query: `{ ${`rate ${"@x ".repeat(10)}`.repeat(1_000)} }` },
    "tokens",
    1_001,
    1_000,
  ],
  ["21 root fields", { query: `{ ${"rate ".repeat(21)} }` }, "rootFields", 21, 20],
  ["first: 100000", { query: "{ affiliates(first: 100000) { nodes { id } } }" }, "page", 100_000, 100],
  [
    "first: 100000 as a variable",
    {
      query: "query ($n: Int) { affiliates(first: $n) { nodes { id } } }",
      variables: { n: 100_000 },
    },
    "page",
    100_000,
    100,
  ],
  [
    "first: 100000 as a variable's default",
    {
      query: "query ($n: Int = 100000) { affiliates(first: $n) { nodes { id } } }",
    },
    "page",
    100_000,
    100,
  ],
  [
    "a huge variable",
    {
      query: "query ($id: ID!) { affiliate(id: $id) { id } }",
      variables: { id: "x".repeat(100_000) },
    },
    "variableBytes",
    100_009,
    64_000,
  ],
  [
    "lists in lists in lists",
    {
      query: "{ affiliates(first: 100) { nodes { friends { friends { id name } friends { id } } } } }",
    },
    "cost",
    10_601,
    10_000,
  ],
];

it.each(attacks)("refuses %s before any subgraph is asked (F11)", async (_, body, measure, cost, limit) => {
  const before = gateway.fetches.length;
  const answer = await post(body);
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toHaveLength(1);
  expect(answer.body.errors[0].extensions).toMatchObject({
    code: "TOO_COSTLY",
    retryable: false,
    measure,
    cost,
    limit,
  });
  expect(answer.body.errors[0].message).toContain(String(limit));
  expect(answer.body.data).toBeUndefined();
  expect(gateway.fetches).toHaveLength(before);
});

it("refuses a batch, a body past its size, and a body nested without end", async () => {
  expect((await post([{ query: "{ rate }" }, { query: "{ rate }" }])).status).toBe(400);
  const large = await post({ query: "{ rate }", variables: { x: "x".repeat(2_100_000) } });
  expect(large.status).toBe(413);
  expect(large.body.errors[0].extensions).toMatchObject({ code: "TOO_COSTLY", measure: "bodyBytes", limit: 2_000_000 });
  expect((await post(`{"query":"{ rate }","variables":${"[".repeat(200_000)}`)).status).toBe(400);
});

it("does not let fragments grow without end", async () => {
  const fragments = repeated(20, (n) => `fragment F${n} on Affiliate { ...F${n + 1} ...F${n + 1} }`);
  const query = `{ affiliate(id: 1) { ...F0 } } ${fragments} fragment F20 on Affiliate { self { id } }`;
  const answer = await post({ query });
  expect(answer.status).toBe(400);
  expect(answer.body.errors[0].extensions).toMatchObject({ code: "TOO_COSTLY", measure: "cost", cost: 1_048_577 });
});

it.each([
  ["{ rate }", 0],
  ["{ affiliate(id: 1) { id name } }", 1],
  ["{ affiliate(id: 1) { balance } }", 4],
  ["{ affiliates { nodes { id } } }", 21],
  ["{ affiliates(first: 50) { nodes { id balance } } }", 201],
  ["{ affiliates(first: 3) { nodes { friends { id } } } }", 25],
  ["{ affiliate(id: 1) { dues { quarter } } }", 11],
  ['mutation { rename(input: { id: 1, name: "x" }) { id } }', 11],
  ["{ __schema { types { name fields { name } } } }", 0],
])("says what %s costs", async (query, estimated) => {
  const { body } = await post({ query });
  expect(body.errors).toBeUndefined();
  expect(body.extensions).toEqual({ cost: { estimated, limit: 10_000 } });
});

it("lets a mutation carry what a read may not", async () => {
  const query = "mutation ($input: RenameInput!) { rename(input: $input) { name } }";
  const { status, body } = await post({ query, variables: { input: { id: "1", name: "x".repeat(500_000) } } });
  expect(status).toBe(200);
  expect(body.data.rename.name).toHaveLength(500_000);
});

it("answers the usual introspection, or refuses it where it is switched off", async () => {
  const { getIntrospectionQuery } = await import("graphql");
  const query = getIntrospectionQuery();
  expect((await post({ query })).body.data.__schema.queryType).toEqual({ name: "Query", kind: "OBJECT" });

  const closed = await openSmallGraph({ introspection: false });
  const answer = await request(closed.handler)
    .post("/graphql")
    .set("accept", "application/graphql-response+json")
    .send({ query });
  await closed.close();
  expect(answer.status).toBe(400);
  expect(answer.body.data).toBeUndefined();
});
