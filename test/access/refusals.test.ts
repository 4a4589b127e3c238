import { createHash } from "node:crypto";
import { sql } from "kysely";
import request from "supertest";
import { answer } from "../../subgraphs/shared/plumbing/answer.ts";
import { newId, type Prefix } from "../../subgraphs/shared/plumbing/ids.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../harness/house.ts";
import { type House, openHouse, type Reply } from "../harness/whole-house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

/** Why a partner asks. */
const PURPOSES: Readonly<Record<string, string>> = {
  "health-fund-100": "INSURABILITY",
  "fps-finance": "TAX_CERTIFICATE",
};

const ask = (who: string, query: string, variables: object = {}): Promise<Reply> =>
  house.ask(who, query, variables, PURPOSES[who] ? { "statut-purpose": PURPOSES[who] } : {});

/** An answer without what differs with each request, and without the id that was asked for. */
const shapeOf = ({ data, errors, status }: Reply, id: string): string =>
  JSON.stringify({
    status,
    data,
    errors: errors.map(({ path, extensions: { requestId: _, ...facts } }) => ({ path, facts })),
  }).replaceAll(id, "ID");

const LOTTE = seedId("aff", "lotte");
const HETRE = seedId("com", "hetre");

/** Where the ids of what is Lotte's stand, or of Hêtre, a company of her fund. */
const places: Readonly<Record<string, readonly [subgraph: string, text: string]>> = {
  Affiliate: ["affiliates", `select '${LOTTE}' as id`],
  Affiliation: ["affiliates", `select id from affiliation where affiliate_id = '${LOTTE}'`],
  Company: ["companies", `select '${HETRE}' as id`],
  Mandate: ["companies", `select id from mandate where company_id = '${HETRE}'`],
  Due: ["contributions", `select id from due where contributor_id = '${LOTTE}'`],
  LedgerTransaction: ["contributions", `select id from ledger_transaction where contributor_id = '${LOTTE}'`],
  Payment: ["contributions", `select payment_id as id from payment_match where contributor_id = '${LOTTE}'`],
  BankStatement: [
    "contributions",
    `select statement_id as id from payment p join payment_match m on m.payment_id = p.id
      where m.contributor_id = '${LOTTE}'`,
  ],
};

async function idOf(type: string): Promise<string> {
  const [subgraph = "", text = ""] = places[type] ?? [];
  const { rows } = await house.inside(subgraph, ({ db }) => sql<{ id: string }>`${sql.raw(text)}`.execute(db));
  return rows[0]?.id ?? "";
}

const nodes: readonly [type: string, prefix: Prefix, field: string][] = [
  ["Affiliate", "aff", "displayName"],
  ["Affiliation", "afl", "category"],
  ["Company", "com", "name"],
  ["Mandate", "man", "holderName"],
  ["Due", "due", "amount"],
  ["LedgerTransaction", "ltx", "kind"],
  ["Payment", "pay", "amount"],
  ["BankStatement", "bst", "iban"],
];

/** None of them has to do with Lotte or with Hêtre. */
const strangers = ["jan", "populier", "chantal", "health-fund-100", "ines", "fps-finance"];

describe.each(nodes)("a node of another: %s", (type, prefix, field) => {
  test.each(strangers)("is for %s what a node is that never was", async (who) => {
    const [theirs, none] = [await idOf(type), newId(prefix)];
    expect(theirs).toMatch(new RegExp(`^${prefix}_`));
    for (const query of [
      `query ($id: ID!) { node(id: $id) { ... on ${type} { ${field} } } }`,
      `query ($id: ID!) { it: node(id: $id) { __typename id ... on ${type} { ${field} } } }`,
      `query ($id: ID!) { nodes(ids: [$id, $id]) { ...F } } fragment F on ${type} { id ${field} }`,
    ]) {
      const [ofTheirs, ofNone] = [await ask(who, query, { id: theirs }), await ask(who, query, { id: none })];
      expect(shapeOf(ofTheirs, theirs)).toBe(shapeOf(ofNone, none));
      const codes = ofNone.errors.map(({ extensions }) => extensions.code);
      expect(codes.filter((code) => code !== "FORBIDDEN")).toEqual([]);
    }
  });
});

test("a node that is not there is null and no fault, whoever owns it", async () => {
  for (const [type, prefix, field] of nodes) {
    const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${field} } } }`;
    const { data, errors } = await ask("hanne", query, { id: newId(prefix) });
    expect([type, data, errors]).toEqual([type, { node: null }, []]);
  }
});

test("whoever may see nothing of a type is refused it, whether there is such a thing or not", async () => {
  const query = "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Due { amount } } }";
  const asked = async (id: string) => {
    const viewer = viewerAs({ role: "HEALTH_FUND", institution: "300" });
    const { data, errors } = await answer(house.room("contributions"), viewer, {
      query,
      variables: { of: [{ __typename: "Due", id }] },
    });
    return { data, refused: errors?.map(({ path, extensions: { code, field } }) => ({ path, code, field })) };
  };
  const ofMember = await asked(await idOf("Due"));
  expect(ofMember.refused).toEqual([{ path: ["_entities", 0, "amount"], code: "FORBIDDEN", field: "Due.amount" }]);
  expect(await asked(newId("due"))).toEqual(ofMember);
});

const change = (id: string, key: string, language: string): string => `mutation { changeContactDetails(input: {
  meta: { idempotencyKey: "${key}", expectedVersion: 77 }, affiliateId: "${id}", language: ${language} }) {
  affiliate { version language }
  errors { __typename ... on UserError { code } ... on VersionConflictError { currentVersion } } } }`;

test("a fund that somebody left may read the file, and cannot change it, nor learn its version by trying", async () => {
  const tom = seedId("aff", "tom");
  const { data: read } = await ask("hanne", `{ affiliate(id: "${tom}") { lastName } }`);
  expect(read).toEqual({ affiliate: { lastName: "Plataan" } });
  const { data } = await ask("hanne", change(tom, "left-this-fund", "FR"));
  expect(data).toEqual({
    changeContactDetails: { affiliate: null, errors: [{ __typename: "NotFoundError", code: "NOT_FOUND" }] },
  });
});

test("an address that the new fund changes takes nothing of the career with the old one away", async () => {
  const tom = seedId("aff", "tom");
  const career = () =>
    house.inside("contributions", async ({ db }) => {
      const periods = await sql<{ fund: string }>`
        select fund from career_period where affiliate_id = ${tom} order by starts_on`.execute(db);
      const known = await sql<{ funds: string[]; language: string }>`
        select array(select unnest(funds) order by 1) as funds, language from contributor where id = ${tom}`.execute(
        db,
      );
      return [periods.rows.map(({ fund }) => fund), known.rows[0]];
    });
  expect(await career()).toEqual([["SECUREX", "GROUPS"], { funds: ["GROUPS", "SECUREX"], language: "nl" }]);
  const { data } = await ask("elke", change(tom, "new-fund-1", "FR").replace(", expectedVersion: 77", ""));
  expect(data).toMatchObject({ changeContactDetails: { affiliate: { language: "FR" }, errors: [] } });
  await house.settle();
  expect(await career()).toEqual([["SECUREX", "GROUPS"], { funds: ["GROUPS", "SECUREX"], language: "fr" }]);
  expect((await ask("hanne", `{ affiliate(id: "${tom}") { lastName } }`)).data).toMatchObject({
    affiliate: { lastName: "Plataan" },
  });
});

const cursor = (...values: string[]): string => Buffer.from(JSON.stringify(values)).toString("base64url");

test.each([
  ["hanne", "dues", cursor("2026-99-99", "due_x")],
  ["hanne", "dues", cursor("'; select 1; --", "due_x")],
  ["hanne", "bankStatements", cursor("abc", "1", "bst_x")],
  ["hanne", "suspense", cursor("never", "pay_x")],
  ["hanne", "companies(orderBy: OLDEST_FIRST)", cursor("never", "com_x")],
  ["hanne", "affiliates", cursor("a\u0000", "b", "c")],
  ["hanne", "affiliates", cursor("only one")],
  ["hanne", "affiliates", "not a cursor"],
])("%s is told that a cursor of %s is none of ours: %s", async (who, list, after) => {
  const field = list.includes("(") ? list.replace(")", ", after: $after)") : `${list}(after: $after)`;
  const { errors } = await ask(who, `query ($after: String) { ${field} { nodes { id } } }`, { after });
  expect(errors.map(({ extensions }) => [extensions.code, extensions.reason])).toEqual([
    ["BAD_INPUT", "UNKNOWN_CURSOR"],
  ]);
});

test("a short list does not begin anew after a cursor that it does not know", async () => {
  const query = 'query { viewer { affiliate { affiliations(after: "elsewhere") { nodes { id } } } } }';
  expect((await ask("lotte", query)).errors[0]?.extensions).toMatchObject({ reason: "UNKNOWN_CURSOR" });
});

test("a reason is kept with the write, and so has a length", async () => {
  const lotte = LOTTE;
  const query = `mutation ($reason: String!) { changeContactDetails(input: {
    meta: { idempotencyKey: "with-a-reason", reason: $reason }, affiliateId: "${lotte}", language: NL }) {
    errors { ... on ValidationError { path reason } } } }`;
  expect((await ask("lotte", query, { reason: "x".repeat(501) })).data).toEqual({
    changeContactDetails: { errors: [{ path: ["input", "meta", "reason"], reason: "TOO_LONG" }] },
  });
  expect((await ask("lotte", query, { reason: "x".repeat(500) })).data).toEqual({
    changeContactDetails: { errors: [] },
  });
});

test("a hash that is not that of its text is the caller's fault and not ours", async () => {
  const sha256Hash = createHash("sha256").update("another text").digest("hex");
  const { body } = await request(house.gateway.handler)
    .post("/graphql")
    .send({ query: "{ funds { code } }", extensions: { persistedQuery: { version: 1, sha256Hash } } });
  expect(body.errors[0].extensions).toMatchObject({ code: "BAD_INPUT", reason: "NOT_ITS_HASH" });
});
