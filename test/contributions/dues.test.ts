import { ENGINE_VERSION } from "../../subgraphs/contributions/rules/engine-version.ts";
import { readds } from "../../subgraphs/shared/values/readd.ts";
import { Desk } from "./desk.ts";
import { ISSUE } from "./documents.ts";
import { anybody, clerkOf, idOf, type Office, openOffice, type Person } from "./office.ts";

const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328", startsOn: "2010-01-01" },
  { key: "bea", fund: "UCM", ssin: "85073003427", category: "PRIMOSTARTER", startsOn: "2026-04-01" },
  { key: "cor", fund: "PARTENA", ssin: "85073003526" },
  { key: "dan", fund: "SECUREX", ssin: "85073003625", startsOn: "2005-01-01" },
  { key: "eva", fund: "SECUREX", ssin: "85073003724", endsOn: "2026-03-31" },
  { key: "hal", fund: "SECUREX", ssin: "85073004021", category: "PRIMOSTARTER", startsOn: "2018-01-01" },
  { key: "gus", fund: "SECUREX", ssin: "85073003922" },
  { key: "fem", fund: "SECUREX", ssin: "85073003823", category: "SECONDARY", startsOn: "2015-01-01" },
];
const WORKING = `engineVersion asOfLaw result confirmed steps { index parentIndex rule label operation value unit
  parameters { name value validFrom basis { article confidence notice } } basis { article confidence notice } }`;
const DUE = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Due {
  amount contribution fee category calculation { ${WORKING} } transaction { kind entries { code debit credit } } } } }`;
const SIMULATE = `query ($input: SimulateContributionInput!) { simulateContribution(input: $input) {
  amount contribution fee dueOn base incomeYear calculation { ${WORKING} }
  refusal { reason message lawTable year } } }`;
let office: Office;
let desk: Desk;

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people);
  await office.earn("ada", 2023, 50_000_00n);
  await office.earn("fem", 2023, 1_700_00n);
});
afterAll(() => office.close());

const dueOf = async (id: string) =>
  (await office.ask(clerkOf("SECUREX"), DUE, { ids: [{ __typename: "Due", id }] }))._entities[0];

describe("a due", () => {
  it("is the fourth of what the law takes of the income of three years ago, with the fund's fee", async () => {
    // 50 000 × 676.50 / 630.85 = 53 618.13; × 20.5 % / 4 = 2 747.93; × 4.10 % = 112.67.
    const { id } = await desk.issue("ada", "2026Q2");
    const due = await dueOf(id);
    expect(due).toMatchObject({ amount: "2860.60", contribution: "2747.93", fee: "112.67", category: "MAIN" });
    expect(due.transaction).toEqual({
      kind: "DUE",
      entries: [
        { code: "RECEIVABLE", debit: "2860.60", credit: "0.00" },
        { code: "CONTRIBUTION_INCOME", debit: "0.00", credit: "2747.93" },
        { code: "FEE_INCOME", debit: "0.00", credit: "112.67" },
      ],
    });
    const { result, ...calculation } = due.calculation;
    expect(readds({ ...calculation, result: BigInt(result.replace(".", "")) })).toEqual([]);
    expect(calculation).toMatchObject({ engineVersion: ENGINE_VERSION, asOfLaw: "2026-04-01" });
  });

  it("has, to the byte, the working of the simulation of the same facts", async () => {
    const { id } = await desk.issue("ada", "2026Q3");
    const incomes = [{ year: 2023, amount: "50000.00" }];
    const input = { quarter: "2026Q3", category: "MAIN", fund: "SECUREX", startsOn: "2010-01-01", incomes };
    const { simulateContribution } = await office.ask(anybody, SIMULATE, { input });
    expect(simulateContribution).toMatchObject({ amount: "2860.60", base: "N3", incomeYear: 2023, refusal: null });
    const stored = (await dueOf(id)).calculation;
    expect(JSON.stringify(simulateContribution.calculation)).toBe(JSON.stringify(stored));
  });

  it("of a primostarter has the deduction in the first of his quarters alone", async () => {
    // 890.42 − 118.52 = 771.90, and 4.05 % of it 31.26.
    expect(await desk.issue("bea", "2026Q2", clerkOf("UCM"))).toMatchObject({ amount: "803.16" });
    expect(await desk.issue("bea", "2026Q3", clerkOf("UCM"))).toMatchObject({ amount: "926.48" });
  });

  it("of nothing is kept with its reason, and not booked", async () => {
    const due = await desk.issue("fem", "2026Q1");
    expect(due).toMatchObject({ amount: "0.00", status: "PAID" });
    const { calculation, transaction } = await dueOf(due.id);
    expect(transaction).toBeNull();
    const rules = calculation.steps.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain("test.exempt");
  });

  it("carries its words in the reader's language", async () => {
    const { _entities } = await office.ask({ ...clerkOf("SECUREX"), language: "nl" }, DUE, {
      ids: [{ __typename: "Due", id: (await desk.issue("ada", "2026Q4")).id }],
    });
    expect(_entities[0].calculation.steps[0].label).toBe("Bijdrage met beheerskosten");
  });
});

describe("a simulation is refused", () => {
  it.each([
    ["of a quarter before the start", { startsOn: "2026-10-01" }],
    ["on an income below nothing", { granted: { kind: "REDUCED", income: "-5.00" } }],
  ])("%s", async (_why, supposed) => {
    const input = { quarter: "2026Q3", category: "SECONDARY", startsOn: "2026-09-30", ...supposed };
    expect(await office.faults(anybody, SIMULATE, { input })).toEqual(["BAD_INPUT"]);
  });
});

describe("no due is issued", () => {
  it.each([
    ["dan", "2026Q1", "REFERENCE_INCOME_UNKNOWN", { year: 2023 }],
    ["ada", "2027Q1", "LAW_UNKNOWN", { lawDay: "2027-01-01" }],
    ["dan", "2027Q1", "LAW_UNKNOWN", { lawTable: "index numerator", lawDay: "2027-01-01" }],
    ["hal", "2018Q1", "LAW_UNKNOWN", { lawDay: "2018-01-01" }],
    ["eva", "2026Q2", "NOT_ACTIVE", {}],
    ["ada", "2026Q2", "ALREADY_ISSUED", {}],
  ])("to %s for %s: %s", async (key, quarter, reason, facts) => {
    const input = { meta: { idempotencyKey: `${key} ${quarter}` }, contributorIds: [idOf(key)], quarter };
    const { issueDues } = await office.ask(clerkOf("SECUREX"), ISSUE, { input });
    expect(issueDues).toMatchObject({ dues: [], errors: [], notIssued: [{ refusal: { reason, ...facts } }] });
    expect(issueDues.notIssued[0].refusal.message).toMatch(/\S{3}/);
  });

  it("where the fund's fee is not known", async () => {
    const input = { meta: { idempotencyKey: "partena-2026Q1" }, contributorIds: [idOf("cor")], quarter: "2026Q1" };
    const { issueDues } = await office.ask(clerkOf("PARTENA"), ISSUE, { input });
    expect(issueDues.notIssued).toMatchObject([
      { refusal: { reason: "LAW_UNKNOWN", lawTable: "management fee of Partena", lawDay: "2026-01-01" } },
    ]);
  });

  it("to nobody at all, or to more than a thousand at once", async () => {
    for (const contributorIds of [[], Array.from({ length: 1_001 }, (_, i) => `aff_${i}`)]) {
      const input = {
        meta: { idempotencyKey: `how many: ${contributorIds.length}` },
        contributorIds,
        quarter: "2026Q1",
      };
      const { issueDues } = await office.ask(clerkOf("SECUREX"), ISSUE, { input });
      expect(issueDues.errors[0]).toMatchObject({ code: "VALIDATION", path: ["input", "contributorIds"] });
    }
  });
});

describe("a quarter that passes to another fund", () => {
  const asked = async (idempotencyKey: string) => {
    const input = { meta: { idempotencyKey }, contributorIds: [idOf("gus")], quarter: "2026Q1" };
    return (await office.ask(clerkOf("UCM"), ISSUE, { input })).issueDues;
  };

  it("is claimed by that fund once the other has cancelled its due, and not before", async () => {
    await desk.issue("gus", "2026Q1");
    await office.moveTo("UCM", "gus");
    expect(await asked("while it stands")).toMatchObject({
      dues: [],
      notIssued: [{ refusal: { reason: "ALREADY_ISSUED" }, standing: null }],
    });
    await desk.undo(await desk.transactionOf("DUE", "gus"), "The quarter is UCM’s");
    expect(await asked("when it is cancelled")).toMatchObject({ dues: [{ amount: "926.48" }], notIssued: [] });
    expect(await desk.faults()).toEqual([]);
  });
});

describe("the law's figures", () => {
  it("of a quarter are shown to anybody, with the fee of a fund, or without where it is not known", async () => {
    const { lawParameters } = await office.ask(anybody, '{ lawParameters(quarter: "2026Q1") { code amount label } }');
    expect(lawParameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "threshold.main-minimum", amount: "17374.08" }),
        expect.objectContaining({ code: "threshold.ceiling-second", amount: "110562.42" }),
        expect.objectContaining({ code: "threshold.student-limit", amount: "8687.04" }),
      ]),
    );
    const ids = ["fund_ucm", "fund_partena"].map((id) => ({ __typename: "Fund", id }));
    const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Fund {
      managementFeeRate(year: 2026) { rate basis { article } } later: managementFeeRate(year: 2027) { rate }
      none: managementFeeRate(year: 20181) { rate } } } }`;
    const unknown = { later: null, none: null };
    expect((await office.ask(anybody, text, { ids }))._entities).toEqual([
      { managementFeeRate: { rate: "0.0405", basis: { article: "RD no. 38 of 27-07-1967, art. 20 § 4" } }, ...unknown },
      { managementFeeRate: null, ...unknown },
    ]);
    expect(await office.faults(anybody, '{ lawParameters(quarter: "2031Q1") { code } }')).toEqual(["LAW_UNKNOWN"]);
  });
});
