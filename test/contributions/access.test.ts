import { careerQuarterId, newId } from "../../subgraphs/shared/plumbing/ids.ts";
import { Desk } from "./desk.ts";
import { FILE, IMPORT, ISSUE, SUSPENSE } from "./documents.ts";
import { anybody, clerkOf, healthFund, idOf, inasti, insured, type Office, openOffice, type Person } from "./office.ts";

const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328", healthFund: "300" },
  { key: "bea", fund: "UCM", ssin: "85073003427", healthFund: "500" },
];
const SETTLEMENT = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on CareerQuarter { id settlement {
  state minimumReached } } } }`;
const AMOUNTS = SETTLEMENT.replace("minimumReached", "minimumReached owed");
const quartersOf = (...keys: string[]) => ({
  ids: keys.map((key) => ({ __typename: "CareerQuarter", id: careerQuarterId(idOf(key), "2026Q1") })),
});
const filesOf = (...keys: string[]) => ({ ids: keys.map((key) => ({ __typename: "Contributor", id: idOf(key) })) });
let office: Office;
let desk: Desk;

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people, { BE78735000000186: "SECUREX" });
  await desk.issue("ada", "2026Q1");
  await desk.issue("bea", "2026Q1", clerkOf("UCM"));
  await desk.receive({ amount: 926_93n, structured: await desk.communication("ada") }, { amount: 5_00n });
});
afterAll(() => office.close());

describe("an account and its dues", () => {
  it.each([
    ["the insured person: the own file", insured("85073003328"), [idOf("ada"), undefined]],
    ["the fund's staff: that fund's files", clerkOf("UCM"), [undefined, idOf("bea")]],
    ["another's fund's staff: none", clerkOf("GROUPS"), [undefined, undefined]],
  ])("are seen by %s", async (_who, viewer, seen) => {
    const { _entities } = await office.ask(viewer, FILE, filesOf("ada", "bea"));
    expect(_entities.map((found: { id: string } | null) => found?.id)).toEqual(seen);
  });

  it.each([
    ["a health fund, of its own member", healthFund("300")],
    ["INASTI", inasti],
  ])("are not shown to %s", async (_who, viewer) => {
    expect(new Set(await office.faults(viewer, FILE, filesOf("ada")))).toEqual(new Set(["FORBIDDEN"]));
  });

  it("are refused to anybody without a token, in the same words as what never was", async () => {
    expect(new Set(await office.faults(anybody, FILE, filesOf("ada")))).toEqual(new Set(["UNAUTHENTICATED"]));
    expect(await office.faults(anybody, FILE, filesOf("nobody"))).toEqual(
      await office.faults(anybody, FILE, filesOf("ada")),
    );
  });
});

describe("how a quarter is settled", () => {
  const none = [null, null];
  const ada = { settlement: { state: "PAID", minimumReached: true } };
  it.each([
    ["a health fund of its own member", healthFund("300"), [ada, null]],
    ["a health fund of another's", healthFund("100"), none],
    ["the insured person", insured("85073003328"), [ada, null]],
    ["INASTI, of all", inasti, [ada, { settlement: { state: "UNPAID", minimumReached: false } }]],
  ])("is told to %s", async (_who, viewer, seen) => {
    const { _entities } = await office.ask(viewer, SETTLEMENT, quartersOf("ada", "bea"));
    expect(_entities).toEqual(seen.map((one) => one && expect.objectContaining(one)));
  });

  it("is told to a health fund without an amount", async () => {
    expect(await office.faults(healthFund("300"), AMOUNTS, quartersOf("ada"))).toEqual(["FORBIDDEN"]);
    expect(await office.faults(inasti, AMOUNTS, quartersOf("ada"))).toEqual([]);
  });
});

describe("what the bank wrote", () => {
  it("is seen by the fund's own staff alone", async () => {
    expect((await office.ask(clerkOf("SECUREX"), SUSPENSE)).suspense.totalCount).toBe(1);
    expect((await office.ask(clerkOf("UCM"), SUSPENSE)).suspense.totalCount).toBe(0);
    for (const viewer of [insured("85073003328"), healthFund("300"), inasti]) {
      expect(await office.faults(viewer, SUSPENSE)).toContain("FORBIDDEN");
    }
  });

  it("is not found by its id either", async () => {
    const [{ id = "" } = {}] = await desk.suspense();
    const ids = [{ __typename: "Payment", id }];
    const text = "query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Payment { id amount } } }";
    expect((await office.ask(clerkOf("UCM"), text, { ids }))._entities).toEqual([null]);
    const none = { ids: [{ __typename: "Payment", id: newId("pay") }] };
    const refused = await office.faults(insured("85073003328"), text, { ids });
    expect(refused).toEqual(["FORBIDDEN"]);
    expect(await office.faults(insured("85073003328"), text, none)).toEqual(refused);
  });
});

describe("only staff may", () => {
  const meta = { idempotencyKey: "not-for-everybody" };
  it.each([
    ["issue dues", ISSUE, { contributorIds: [idOf("ada")], quarter: "2026Q2" }],
    ["hand in a file", IMPORT, { fileName: "a", content: "" }],
  ])("%s", async (_what, text, input) => {
    for (const viewer of [insured("85073003328"), healthFund("300"), inasti, anybody]) {
      const faults = await office.faults(viewer, text, { input: { ...input, meta } });
      expect(faults).toEqual([viewer === anybody ? "UNAUTHENTICATED" : "FORBIDDEN"]);
    }
  });

  it("issue a due of their own fund, and learn nothing of another's", async () => {
    const input = { meta: { idempotencyKey: "another-fund" }, contributorIds: [idOf("bea")], quarter: "2026Q2" };
    const { issueDues } = await office.ask(clerkOf("SECUREX"), ISSUE, { input });
    expect(issueDues).toMatchObject({ dues: [], notIssued: [], errors: [{ code: "NOT_FOUND" }] });
  });
});
