import { sql } from "kysely";
import { plans } from "../../../subgraphs/index.ts";
import { nationalNumberOf } from "../../../subgraphs/shared/values/national-number.ts";
import { viewerAs } from "../../harness/house.ts";
import { type Desk, elke, hanne, healthFund, jan, lotte, lotteHerself, on, openDesk } from "./person-desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const OLD = "88041212434";
const NEW = nationalNumberOf("1988-04-12", 616);
const NEWEST = nationalNumberOf("1988-04-12", 618);
const renewed = viewerAs({ role: "INSURED", ssin: NEW, actor: "lotte" });

const replace = (ssin: string, viewer = hanne, replacedOn = "2026-11-02") =>
  desk.write(viewer, "replaceNumber", { affiliateId: lotte, ssin, replacedOn });
const find = (viewer: typeof hanne, ssin: string) =>
  desk.read(viewer, `query ($ssin: Ssin!) { affiliate(ssin: $ssin) { id ssin formerNumbers { ssin replacedOn } } }`, {
    ssin,
  });
const mine = (viewer: typeof hanne) => desk.read(viewer, "{ viewer { affiliate { id ssin } } }");

test.each<[why: string, ssin: string, replacedOn: string, error: object]>([
  ["a number that is none", "88041212435", "2026-11-02", { path: ["input", "ssin"], reason: "INVALID_CHECKSUM" }],
  ["the same number", OLD, "2026-11-02", { path: ["input", "ssin"], reason: "ALREADY_SO" }],
  ["a day to come", NEW, "2026-11-21", { path: ["input", "replacedOn"], reason: "IN_FUTURE" }],
  ["the number of another", "79093033106", "2026-11-02", { __typename: "NumberTakenError", path: ["input", "ssin"] }],
])("is refused with %s", async (_why, ssin, replacedOn, error) => {
  expect((await replace(ssin, hanne, replacedOn)).errors).toMatchObject([error]);
});

test("whoever asks under the old number finds the person, and is told the new one", async () => {
  expect((await replace(NEW)).errors).toEqual([]);
  await desk.settle();
  const found = { affiliate: { id: lotte, ssin: NEW, formerNumbers: [{ ssin: OLD, replacedOn: "2026-11-02" }] } };
  for (const viewer of [hanne, healthFund("300"), viewerAs({ role: "INASTI", purpose: "CAREER" })]) {
    expect(await find(viewer, OLD)).toEqual(found);
    expect(await find(viewer, NEW)).toEqual(found);
  }
});

test("another fund, another health fund and another person find nobody under either", async () => {
  for (const viewer of [elke, healthFund("100"), jan])
    for (const ssin of [OLD, NEW]) expect(await find(viewer, ssin)).toEqual({ affiliate: null });
});

test("a token with the old number opens the own file, and so does one with the new, in every subgraph", async () => {
  for (const viewer of [lotteHerself, renewed]) {
    expect(await mine(viewer)).toEqual({ viewer: { affiliate: { id: lotte, ssin: NEW } } });
    for (const { name } of plans)
      expect([name, await desk.countSeen(name, viewer, lotte)]).toEqual([name, { rowCount: 1 }]);
  }
});

test("by reference the old number leads to the same person", async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Affiliate { id ssin } } }`;
  const of = [OLD, NEW].map((ssin) => ({ __typename: "Affiliate", ssin }));
  expect(await desk.read(hanne, query, { of })).toEqual({
    _entities: [OLD, NEW].map(() => ({ id: lotte, ssin: NEW })),
  });
});

test("a number that was replaced twice still leads there, and is given to nobody else", async () => {
  expect((await replace(NEWEST, on("2026-12-01", hanne), "2026-12-01")).errors).toEqual([]);
  await desk.settle();
  for (const ssin of [OLD, NEW, NEWEST]) expect(await find(hanne, ssin)).toMatchObject({ affiliate: { ssin: NEWEST } });
  expect(await mine(lotteHerself)).toMatchObject({ viewer: { affiliate: { ssin: NEWEST } } });
  const taken = await desk.write(hanne, "replaceNumber", {
    affiliateId: (await desk.read<{ affiliate: { id: string } }>(hanne, `{ affiliate(ssin: "79093033106") { id } }`))
      .affiliate.id,
    ssin: OLD,
    replacedOn: "2026-11-02",
  });
  expect(taken.errors).toMatchObject([{ __typename: "NumberTakenError" }]);
});

test("who asked under an old number is no stranger to the usage log", async () => {
  await find(hanne, OLD);
  const { rows } = await desk.inside("affiliates", ({ db }) =>
    sql<{
      granted: boolean;
    }>`select distinct granted from privacy.usage where subject = ${lotte} and actor = 'hanne'`.execute(db),
  );
  expect(rows).toEqual([{ granted: true }]);
});

test("a search, by a clerk or by the officer, finds the person under the old number and says the new one", async () => {
  const list = `query ($text: String) { affiliates(where: { text: $text }) { nodes { ssin formerNumbers { ssin } } } }`;
  expect(await desk.read(hanne, list, { text: "88.04.12-124.34" })).toEqual({
    affiliates: { nodes: [{ ssin: NEWEST, formerNumbers: [{ ssin: OLD }, { ssin: NEW }] }] },
  });
  expect(await desk.read(elke, list, { text: OLD })).toEqual({ affiliates: { nodes: [] } });
  const usages = `query ($ssin: Ssin) { dataUsages(where: { ssin: $ssin }, first: 1) { nodes { affiliateId } } }`;
  const dorien = viewerAs({ role: "DATA_PROTECTION_OFFICER", fund: "SECUREX", actor: "dorien" });
  expect(await desk.read(dorien, usages, { ssin: OLD })).toEqual({ dataUsages: { nodes: [{ affiliateId: lotte }] } });
});

test("a stranger's try under an old number is kept as one for that person", async () => {
  await find(viewerAs({ role: "CASE_HANDLER", fund: "GROUPS", actor: "a curious clerk" }), OLD);
  const { rows } = await desk.inside("affiliates", ({ db }) =>
    sql<object>`select subject, granted from privacy.usage where actor = 'a curious clerk'`.execute(db),
  );
  expect(rows).toEqual([{ subject: lotte, granted: false }]);
});

test("whoever asks to be affiliated under an old number is known to be affiliated", async () => {
  const known = (number: string) =>
    desk.inside("affiliates", ({ db }) =>
      sql<object>`select is_with(${number}, 'SECUREX', '2026-11-20') as here,
        is_with_another(${number}, 'UCM', '2026-11-20') as elsewhere`.execute(db),
    );
  for (const number of [OLD, NEW, NEWEST])
    expect((await known(number)).rows).toEqual([{ here: true, elsewhere: true }]);
});

test("what was asked under the old number is still seen by the person, and by nobody else", async () => {
  const own = "{ affiliationRequests { nodes { ssin state } } }";
  const asked = { affiliationRequests: { nodes: [{ ssin: OLD, state: "CONFIRMED" }] } };
  for (const viewer of [lotteHerself, renewed]) expect(await desk.read(viewer, own)).toEqual(asked);
  expect(JSON.stringify(await desk.read(jan, own))).not.toContain(OLD);
});

test("the insured and other funds replace no number", async () => {
  await expect(replace(NEW, lotteHerself)).rejects.toThrow("FORBIDDEN");
  expect((await replace(nationalNumberOf("1988-04-12", 620), elke)).errors).toMatchObject([
    { __typename: "NotFoundError" },
  ]);
});

test("of two who are given one number at once, one gets it, and the other is told", async () => {
  const wanted = nationalNumberOf("1988-04-12", 622);
  const found = await desk.read<{ affiliate: { id: string } }>(hanne, `{ affiliate(ssin: "79093033106") { id } }`);
  const both = await Promise.all(
    [lotte, found.affiliate.id].map((affiliateId) =>
      desk.write(hanne, "replaceNumber", { affiliateId, ssin: wanted, replacedOn: "2026-11-02" }),
    ),
  );
  expect(both.flatMap(({ errors }) => errors.map(({ __typename }) => __typename))).toEqual(["NumberTakenError"]);
});
