import { readFileSync } from "node:fs";
import { workDay } from "../../subgraphs/shared/plumbing/daily.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

const lotte = seedId("aff", "lotte");
const on = (day: string) => ({ "statut-day": day, "accept-language": "fr" });

async function ask<Found>(who: string, query: string, variables: object, day: string) {
  const { data, errors } = await house.ask(who, query, variables, on(day));
  expect(errors).toEqual([]);
  return data as unknown as Found;
}

const ASK = `mutation ($input: AskFundChangeInput!) { askFundChange(input: $input) {
  errors { __typename ... on UserError { message } } fundChange { id state effectOn notice { dueOn status } } } }`;
const LIST = "{ fundChanges { nodes { displayName state oldFund { code } newFund { code } } } }";
const FILE = `query ($id: ID!) { affiliate(id: $id) { lastName fund { code } account { balance }
  career(from: "2026Q4", to: "2027Q1") { quarter category } } }`;

it("Lotte asks on the last day of June to go to UCM, and reads when it acts", async () => {
  const input = { meta: { idempotencyKey: "lotte-to-ucm" }, affiliateId: lotte, newFund: "UCM" };
  expect(await ask("lotte", ASK, { input }, "2026-06-30")).toMatchObject({
    askFundChange: {
      errors: [],
      fundChange: { state: "ASKED", effectOn: "2027-01-01", notice: { dueOn: "2026-06-30", status: "MET" } },
    },
  });
  const twice = { ...input, meta: { idempotencyKey: "lotte-to-ucm-again" } };
  expect(await ask("lotte", ASK, { input: twice }, "2026-06-30")).toMatchObject({
    askFundChange: {
      errors: [{ message: "Vous ne pouvez pas changer de caisse : un changement a déjà été demandé." }],
    },
  });
});

it("Both funds see that she goes, and no other; until the day the new one sees no file", async () => {
  const goes = {
    displayName: "Lotte Linde",
    state: "ASKED",
    oldFund: { code: "SECUREX" },
    newFund: { code: "UCM" },
  };
  for (const who of ["hanne", "benoit"])
    expect(await ask(who, LIST, {}, "2026-11-20")).toEqual({ fundChanges: { nodes: [goes] } });
  expect(await ask("elke", LIST, {}, "2026-11-20")).toEqual({ fundChanges: { nodes: [] } });
  expect(await ask("benoit", FILE, { id: lotte }, "2026-12-31")).toEqual({ affiliate: null });
});

it("She pays her last quarter with Securex, and on 1 January the file moves with its history", async () => {
  const content = readFileSync("test/fixtures/securex-2026-11-19.coda").toString("base64");
  const input = { meta: { idempotencyKey: "the-bank-s-file" }, fileName: "securex.coda", content };
  const IMPORT = "mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) { matched } }";
  expect(await ask("hanne", IMPORT, { input }, "2026-11-20")).toEqual({ importBankStatement: { matched: 4 } });
  await workDay(house.subgraphs, "2027-01-01");
  const found = await ask<{ affiliate: object }>("benoit", FILE, { id: lotte }, "2027-01-01");
  expect(found.affiliate).toMatchObject({
    lastName: "Linde",
    fund: { code: "UCM" },
    career: [
      { quarter: "2026Q4", category: "MAIN" },
      { quarter: "2027Q1", category: "MAIN" },
    ],
  });
  const tasks = "{ contactTasks(where: { reason: [NEW_FILE], done: false }) { nodes { contributor { id } } } }";
  const welcome = await ask<{ contactTasks: { nodes: object[] } }>("benoit", tasks, {}, "2027-01-02");
  expect(welcome.contactTasks.nodes).toContainEqual({ contributor: { id: lotte } });
});

it("Securex reads on what was its own, and writes no more", async () => {
  const query = `query ($id: ID!) { affiliate(id: $id) { affiliations { nodes { fund { code } endReason } } } }`;
  expect(await ask("hanne", query, { id: lotte }, "2027-01-02")).toEqual({
    affiliate: { affiliations: { nodes: [{ fund: { code: "SECUREX" }, endReason: "CHANGE_OF_FUND" }] } },
  });
  const input = `{ meta: { idempotencyKey: "securex-writes-on" }, affiliateId: $id, language: FR }`;
  const written = `mutation ($id: ID!) { changeContactDetails(input: ${input}) { errors { __typename } } }`;
  expect(await ask("hanne", written, { id: lotte }, "2027-01-02")).toEqual({
    changeContactDetails: { errors: [{ __typename: "NotFoundError" }] },
  });
});
