import { sql } from "kysely";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const clerk = (fund: string, actor = `clerk at ${fund}`) =>
  viewerAs({ role: "CASE_HANDLER", fund, actor, language: "en" });
const inasti = viewerAs({ role: "INASTI", purpose: "CAREER" });
const LIST = `query ($where: AffiliateFilter, $orderBy: AffiliateOrder!, $first: Int!, $after: String) {
  affiliates(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { displayName } pageInfo { endCursor hasNextPage } } }`;

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly { readonly displayName: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

async function look(where: object, who = inasti, page: object = {}): Promise<Found> {
  const variables = { where, orderBy: "BEST_MATCH", first: 20, ...page };
  const { data, errors } = await rooms.ask("affiliates", who, LIST, variables);
  expect(errors).toBeUndefined();
  return data?.affiliates as Found;
}
const names = ({ nodes }: Found) => nodes.map(({ displayName }) => displayName);

it.each<[text: string, first: string]>([
  ["lotte linde", "Lotte Linde"],
  ["LINDE", "Lotte Linde"],
  ["Lote Linde", "Lotte Linde"],
  ["Linde Lotte", "Lotte Linde"],
  ["hetre", "Marc Hêtre"],
  ["marc hetr", "Marc Hêtre"],
  ["Mieke Holm", "Mieke Olm"],
  ["chloe saul", "Chloé Saule"],
  ["frêne odete", "Odette Frêne"],
  ["Populeer", "Pieter Populier"],
  ["Lnide", "Lotte Linde"],
  ["Ltote Linde", "Lotte Linde"],
  ["88041212434", "Lotte Linde"],
  ["88.04.12-124.34", "Lotte Linde"],
  ["1988-04-12", "Lotte Linde"],
  ["12/04/1988", "Lotte Linde"],
  ["12.4.1988", "Lotte Linde"],
])("by %j finds %s first", async (text, first) => {
  const found = await look({ text });
  expect(names(found)[0]).toBe(first);
  expect(found.totalCount).toBe(found.nodes.length);
});

it.each(["zzyzx", "%", "_", "' or 1=1 --", "lotte zzyzx", "31/02/1988", "88041212435"])(
  "by %j finds nobody",
  async (text) => {
    expect(names(await look({ text }))).toEqual([]);
  },
);

it("finds nobody who is not of one's own fund, by name or by number", async () => {
  for (const text of ["lotte linde", "88041212434", "1988-04-12"]) {
    expect(names(await look({ text }, clerk("UCM")))).toEqual([]);
    expect(names(await look({ text }, clerk("SECUREX")))).toEqual(["Lotte Linde"]);
  }
});

it("goes on from page to page without gap or double, the nearest first", async () => {
  const all = names(await look({ text: "notelaar" }));
  expect(all).toEqual(["Stijn Notelaar", "Hilde Notelaar", "Luc Notelaar", "Sofie Hazelaar"]);
  const paged: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await look({ text: "notelaar" }, inasti, { first: 1, after });
    paged.push(...nodes.map(({ displayName }) => displayName));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(paged).toEqual(all);
});

it("finds a person under a new name, and no more under the old one", async () => {
  await rooms.inside("affiliates", ({ db }) =>
    sql`update affiliate set last_name = 'Goudenregen' where last_name = 'Esdoorn'`.execute(db),
  );
  expect(names(await look({ text: "goudenregen" }))).toEqual(["An Goudenregen"]);
  expect(names(await look({ text: "esdoorn" }))).toEqual([]);
});

it("records the look of a clerk at whom was found, and the try for a stranger's number", async () => {
  const usages = async () =>
    (
      await rooms.inside("affiliates", ({ db }) =>
        sql<{ granted: boolean; count: number }>`select granted, count(*)::int as count from privacy.usage
        where actor = 'curious' group by granted order by granted`.execute(db),
      )
    ).rows;
  await look({ text: "lotte linde" }, clerk("SECUREX", "curious"));
  await look({ text: "88.04.12-124.34" }, clerk("UCM", "curious"));
  expect(await usages()).toEqual([
    { granted: false, count: 1 },
    { granted: true, count: 1 },
  ]);
});

const SAVE = `mutation ($input: SaveAffiliateSearchInput!) { saveAffiliateSearch(input: $input) {
  savedSearch { id version name where orderBy shared isOwn affiliates(first: 2) { totalCount nodes { displayName } } }
  errors { __typename ... on ValidationError { reason } } } }`;
const KEPT = "{ savedAffiliateSearches { totalCount nodes { name isOwn affiliates { totalCount } } } }";
const FORGET = `mutation ($input: ForgetAffiliateSearchInput!) { forgetAffiliateSearch(input: $input) {
  forgottenId errors { __typename } } }`;
let keys = 0;
const meta = () => ({ idempotencyKey: `search-test-${keys++}` });

describe("a saved search", () => {
  const anna = clerk("SECUREX", "anna");
  const bart = clerk("SECUREX", "bart");
  const chris = clerk("UCM", "chris");
  const ask = async (who: typeof anna, query: string, input?: object) => {
    const { data, errors } = await rooms.ask("affiliates", who, query, { input });
    expect(errors).toBeUndefined();
    return data as never as Record<string, never>;
  };
  const kept = async (who: typeof anna) =>
    ((await ask(who, KEPT)) as unknown as { savedAffiliateSearches: { nodes: { name: string }[] } })
      .savedAffiliateSearches.nodes;

  it("is run again as a list, by the clerk who keeps it", async () => {
    const saved = await ask(anna, SAVE, {
      meta: meta(),
      name: " Notelaars ",
      where: { text: "notelar", category: ["MAIN", "SPOUSE_MAXI"] },
      orderBy: "NAME",
    });
    expect(saved).toMatchObject({
      saveAffiliateSearch: {
        errors: [],
        savedSearch: {
          name: "Notelaars",
          orderBy: "NAME",
          shared: false,
          isOwn: true,
          version: 1,
          affiliates: { totalCount: 3, nodes: [{ displayName: "Hilde Notelaar" }, { displayName: "Luc Notelaar" }] },
        },
      },
    });
    const again = await ask(anna, SAVE, { meta: meta(), name: "Notelaars", where: { text: "luc notelaar" } });
    expect(again).toMatchObject({
      saveAffiliateSearch: { savedSearch: { version: 2, where: '{"text":"luc notelaar"}' } },
    });
  });

  it("is the own one's unless it is shared, and then the fund's and nobody else's", async () => {
    await ask(anna, SAVE, { meta: meta(), name: "Students", where: { category: ["STUDENT"] }, shared: true });
    expect((await kept(anna)).map(({ name }) => name)).toEqual(["Notelaars", "Students"]);
    expect(await kept(bart)).toEqual([{ name: "Students", isOwn: false, affiliates: { totalCount: 0 } }]);
    expect(await kept(chris)).toEqual([]);
  });

  it("is forgotten by whoever keeps it alone", async () => {
    const { rows } = await rooms.inside("affiliates", ({ db }) =>
      sql<{ id: string }>`select id from saved_search where name = 'Students'`.execute(db),
    );
    const input = { meta: meta(), savedSearchId: rows[0]?.id };
    expect(await ask(bart, FORGET, input)).toMatchObject({
      forgetAffiliateSearch: { forgottenId: null, errors: [{ __typename: "NotFoundError" }] },
    });
    expect(await ask(anna, FORGET, { ...input, meta: meta() })).toMatchObject({
      forgetAffiliateSearch: { forgottenId: rows[0]?.id, errors: [] },
    });
    expect(await kept(bart)).toEqual([]);
  });

  it("needs a name", async () => {
    const nameless = await ask(anna, SAVE, { meta: meta(), name: " " });
    expect(nameless).toMatchObject({ saveAffiliateSearch: { savedSearch: null, errors: [{ reason: "TOO_SHORT" }] } });
  });
});
