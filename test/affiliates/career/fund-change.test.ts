import { readFileSync } from "node:fs";
import { workDay } from "../../../subgraphs/shared/plumbing/daily.ts";
import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { aff, type CareerHouse, change, clerk, insured, letterIn, on, openRooms, read } from "./desk.ts";

let house: CareerHouse;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const JUNE = "2026-06-30";
const lotte = insured("88041212434");
const hanne = clerk("SECUREX");
const ucm = clerk("UCM");
const SHOWN = `fundChange { id version state effectOn ground reason endedOn notice { dueOn metOn }
  oldFund { code } newFund { code } }`;
const FACTS = `... on FundChangeImpossibleError { why possibleOn legalBasis { article } }
  ... on FundChangeStateError { state }`;
const send = (as: Viewer, mutation: string, input: object, meta: object = {}) =>
  change(house, as, mutation, input, { select: SHOWN, meta, facts: FACTS });
const ask = (who: string, as: Viewer, newFund = "UCM", meta: object = {}) =>
  send(as, "askFundChange", { affiliateId: aff(who), newFund }, meta);
const idOf = (answered: object): string => (answered as { fundChange: { id: string } | null }).fundChange?.id ?? "";

const ssinOf = async (who: string): Promise<string> => {
  const found = await read<{ affiliate: { ssin: string } }>(
    house,
    hanne,
    "query ($id: ID!) { affiliate(id: $id) { ssin } }",
    { id: aff(who) },
  );
  return found.affiliate.ssin;
};

const LIST = "{ fundChanges { totalCount nodes { displayName state ground reason } } }";
const CAREER = `query ($id: ID!) { affiliate(id: $id) { lastName fund { code } affiliations { nodes {
  fund { code } category startReason endReason period { startsOn endsOn } } } } }`;

it("is asked by the person; both funds are told, and the law says on which day it acts", async () => {
  expect(await ask("lotte", on(lotte, JUNE), "UCM", { dryRun: true })).toMatchObject({
    fundChange: { effectOn: "2027-01-01", notice: { dueOn: "2026-06-30", metOn: JUNE } },
  });
  expect(await ask("lotte", on(lotte, "2026-07-01"), "UCM", { dryRun: true })).toMatchObject({
    fundChange: { effectOn: "2028-01-01", notice: { dueOn: "2027-06-30" } },
  });
  expect(await ask("lotte", on(lotte, JUNE))).toMatchObject({
    errors: [],
    fundChange: { state: "ASKED", oldFund: { code: "SECUREX" }, newFund: { code: "UCM" } },
  });
  expect(await ask("lotte", on(lotte, JUNE))).toMatchObject({ errors: [{ why: "ALREADY_ASKED" }] });
});

it("is seen by both funds, and by no third; the new one has no file yet", async () => {
  const listed = (as: Viewer) => read<{ fundChanges: { nodes: object[] } }>(house, as, LIST);
  for (const as of [hanne, ucm])
    expect((await listed(as)).fundChanges.nodes).toMatchObject([{ displayName: "Lotte Linde", state: "ASKED" }]);
  expect((await listed(clerk("PARTENA"))).fundChanges.nodes).toEqual([]);
  expect(await read<object>(house, ucm, CAREER, { id: aff("lotte") })).toEqual({ affiliate: null });
});

it.each([
  ["yanis", "UNDER_FOUR_YEARS", "2030-01-01"],
  ["hilde", "FOLLOWS_HELPED", null],
])("of %s is refused: %s, possible on %s", async (who, why, possibleOn) => {
  const refused = await ask(who, on(insured(await ssinOf(who)), JUNE));
  expect(refused.errors).toMatchObject([{ why, possibleOn, legalBasis: [{ article: "RD of 19-12-1967, art. 10" }] }]);
});

it("is asked by nobody else, to no fund that there is not", async () => {
  expect(await ask("jan", on(lotte, JUNE))).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
  expect(await ask("lotte", on(lotte, JUNE), "NOBODY")).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
  const asked = await house.ask(
    "affiliates",
    ucm,
    `mutation { askFundChange(input: { meta: { idempotencyKey: "by-a-fund" },
    affiliateId: "${aff("lotte")}", newFund: "UCM" }) { errors { __typename } } }`,
  );
  expect(asked.errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
});

it("may be refused by the old fund, whose reason the new one does not read, and taken back by the person", async () => {
  const jan = insured(await ssinOf("jan"));
  const id = idOf(await ask("jan", on(jan, JUNE)));
  const answer = (as: Viewer, input: object, meta: object = {}) =>
    send(as, "answerFundChange", { fundChangeId: id, ...input }, meta);
  expect(await answer(ucm, { accepted: true })).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
  expect(await answer(hanne, { accepted: false })).toMatchObject({
    errors: [{ reason: "TOO_SHORT" }, { reason: "ONE_IF_REFUSED" }],
  });
  const refused = await answer(hanne, { accepted: false, ground: "CLAIMED_DEBT" }, { reason: "Two quarters unpaid" });
  expect(refused).toMatchObject({
    fundChange: { state: "REFUSED", ground: "CLAIMED_DEBT", reason: "Two quarters unpaid" },
  });
  const letter = await letterIn(house, jan, "FUND_CHANGE_DECISION", aff("jan"));
  const said = ["Wij weigeren uw verandering van fonds op 1 januari 2027", "Opgevorderde sommen zijn onbetaald"];
  for (const words of [...said, "Two quarters unpaid", "arbeidsrechtbank", "22 februari 2027"])
    expect(letter).toContain(words);
  const { fundChanges } = await read<{ fundChanges: { nodes: { displayName: string }[] } }>(house, ucm, LIST);
  expect(fundChanges.nodes).toContainEqual({ displayName: "Jan Eik", state: "REFUSED", ground: null, reason: null });
  expect(await answer(hanne, { accepted: true })).toMatchObject({ errors: [{ state: "REFUSED" }] });
  const again = idOf(await ask("jan", on(jan, JUNE)));
  expect(await send(jan, "takeBackFundChange", { fundChangeId: again })).toMatchObject({
    fundChange: { state: "WITHDRAWN", endedOn: "2026-11-20" },
  });
});

it("takes place on 1 January where nothing claimed is unpaid: the file moves with its history", async () => {
  const content = readFileSync("test/fixtures/securex-2026-11-19.coda").toString("base64");
  const input = { meta: { idempotencyKey: "lotte-pays-her-quarter" }, fileName: "securex.coda", content };
  const paid = await house.ask(
    "contributions",
    hanne,
    "mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) { errors { __typename } } }",
    { input },
  );
  expect(paid.data).toEqual({ importBankStatement: { errors: [] } });
  await workDay(house.subgraphs, "2026-12-31");
  expect(await read<object>(house, ucm, CAREER, { id: aff("lotte") })).toEqual({ affiliate: null });
  await workDay(house.subgraphs, "2027-01-01");
  expect(await read<object>(house, on(ucm, "2027-01-01"), CAREER, { id: aff("lotte") })).toEqual({
    affiliate: {
      lastName: "Linde",
      fund: { code: "UCM" },
      affiliations: {
        nodes: [
          {
            fund: { code: "SECUREX" },
            category: "MAIN",
            startReason: null,
            endReason: "CHANGE_OF_FUND",
            period: { startsOn: "2019-01-01", endsOn: "2026-12-31" },
          },
          {
            fund: { code: "UCM" },
            category: "MAIN",
            startReason: "CHANGE_OF_FUND",
            endReason: null,
            period: { startsOn: "2027-01-01", endsOn: null },
          },
        ],
      },
    },
  });
  const WELCOME =
    "query ($id: ID!) { affiliate(id: $id) { caseHandler { name } contactTasks { nodes { reason dueOn } } } }";
  expect(await read<object>(house, on(ucm, "2027-01-01"), WELCOME, { id: aff("lotte") })).toEqual({
    affiliate: {
      caseHandler: { name: "Chantal" },
      contactTasks: { nodes: [{ reason: "NEW_FILE", dueOn: "2027-01-15" }] },
    },
  });
  const old = await read<{ affiliate: { affiliations: { nodes: object[] } } }>(house, hanne, CAREER, {
    id: aff("lotte"),
  });
  expect(old.affiliate.affiliations.nodes).toHaveLength(1);
  const heard = await house.inside("contributions", async ({ loaders }) => {
    const { careerOfAffiliate } = loaders as { careerOfAffiliate: { load(id: string): Promise<object[]> } };
    return careerOfAffiliate.load(aff("lotte"));
  });
  expect(heard).toMatchObject([{ fund: "SECUREX" }, { fund: "UCM", startsOn: "2027-01-01" }]);
  const written = `mutation ($id: ID!) { changeCareer(input: { meta: { idempotencyKey: "old-fund-writes" },
    affiliateId: $id, event: TAKES_OTHER_JOB, on: "2027-01-01" }) { errors { __typename } } }`;
  const later = await read<object>(house, on(hanne, "2027-01-02"), written, { id: aff("lotte") });
  expect(later).toEqual({ changeCareer: { errors: [{ __typename: "NotFoundError" }] } });
});

it("does not take place where a claimed sum is unpaid, once the bank's last files have come", async () => {
  const stateOn = async (day: string) => {
    await workDay(house.subgraphs, day);
    const query = "{ fundChanges(state: [ASKED, ACCEPTED, BLOCKED]) { nodes { displayName state } } }";
    return (await read<{ fundChanges: { nodes: object[] } }>(house, on(hanne, day), query)).fundChanges.nodes;
  };
  expect(idOf(await ask("jan", on(insured(await ssinOf("jan")), "2027-06-30")))).toMatch(/^fch_/);
  expect(await stateOn("2028-01-01")).toEqual([{ displayName: "Jan Eik", state: "ASKED" }]);
  expect(await stateOn("2028-01-08")).toEqual([{ displayName: "Jan Eik", state: "BLOCKED" }]);
});
