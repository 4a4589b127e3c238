import { Desk } from "../desk.ts";
import { handIn, incomesOf } from "../incomes/income-desk.ts";
import { change } from "../money-desk.ts";
import { clerkOf, idOf, insured, type Office, openOffice, type Person } from "../office.ts";
import { claimsOf, regularise, run } from "./statement-desk.ts";

const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328", startsOn: "2010-01-01" },
  { key: "eve", fund: "UCM", ssin: "85073003427", startsOn: "2010-01-01" },
];
const ada = insured("85073003328");
const FACTS = "... on IncomeDisputeError { why } ... on VersionConflictError { currentVersion }";
const DISPUTE = "dispute { id version state admitted assessmentId reason decidedOn endedOn }";
let office: Office;
let desk: Desk;

/** 40 000.00 was charged: 2 134.05 a quarter with the fee. 60 000.00 was assessed, of which she admits 45 000.00. */
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people);
  await office.earn("ada", 2020, 33_808_40n, "2022-06-30");
  for (const quarter of ["2023Q1", "2023Q2", "2023Q3", "2023Q4"]) await desk.issue("ada", quarter);
  await handIn(office, ["85073003328;2023;1;INITIAL;60000.00;0;0"], { on: "2026-03-10" });
});
afterAll(() => office.close());

const contest = (input: object = {}, as = ada) =>
  change(
    office,
    { as, on: "2026-03-12" },
    "contestIncome",
    { contributorId: idOf("ada"), year: 2023, admitted: "45000.00", reference: "objection 2026/118", ...input },
    DISPUTE,
    FACTS,
  );
const idOfDispute = async () => {
  const [{ dispute }] = await incomesOf(office, "ada", ada, undefined, 2023);
  return dispute.id as string;
};
const decide = (disputeId: string, accepted: boolean, reason?: string, as = clerkOf("SECUREX")) =>
  change(office, { as, on: "2026-03-15" }, "decideIncomeDispute", { disputeId, accepted, reason }, DISPUTE, FACTS);

describe("an income that is disputed", () => {
  it.each([
    [{ year: 2022 }, "NO_INCOME"],
    [{ admitted: "60000.00" }, "ADMITTED_TOO_MUCH"],
  ])("is not noted where it makes no sense: %o", async (input, why) => {
    expect((await contest(input)).errors).toMatchObject([{ __typename: "IncomeDisputeError", why }]);
  });

  it("is noted by the person, once, and by nobody else", async () => {
    expect((await contest({ reference: " " })).errors).toMatchObject([{ __typename: "ValidationError" }]);
    expect((await contest({}, insured("85073003427"))).errors).toMatchObject([{ __typename: "NotFoundError" }]);
    expect(await contest()).toMatchObject({ errors: [], dispute: { state: "ASKED", admitted: "45000.00" } });
    expect((await contest()).errors).toMatchObject([{ why: "DISPUTED_ALREADY" }]);
  });

  it("is decided by the own fund, once, and refused with a reason only", async () => {
    const id = await idOfDispute();
    expect((await decide(id, true, undefined, clerkOf("UCM"))).errors).toMatchObject([{ __typename: "NotFoundError" }]);
    expect((await decide(id, false)).errors).toMatchObject([{ __typename: "ValidationError" }]);
    expect(await decide(id, true)).toMatchObject({
      dispute: { state: "ACCEPTED", version: 2, decidedOn: "2026-03-15" },
    });
    expect((await decide(id, true)).errors).toMatchObject([{ why: "NOT_ASKED" }]);
  });

  it("counts for what is admitted: 45 000.00 is 2 306.25 and 94.56, so 266.76 more than was charged", async () => {
    expect(await regularise(office, "ada", 2023, "2026-03-20")).toMatchObject({
      statement: { income: "45000.00", admitted: true, change: "1067.04", lines: [{ change: "266.76" }, {}, {}, {}] },
    });
  });

  it("leaves the balance to be claimed once it has ended: 800.27 a quarter, with days of its own", async () => {
    const end = { disputeId: await idOfDispute() };
    const ended = await change(office, { on: "2026-09-02" }, "endIncomeDispute", end, DISPUTE, FACTS);
    expect(ended).toMatchObject({ dispute: { state: "ENDED", endedOn: "2026-09-02" } });
    expect((await change(office, {}, "endIncomeDispute", end, DISPUTE, FACTS)).errors).toMatchObject([
      { why: "NOT_RUNNING" },
    ]);
    expect(await run(office, "2026-09-03")).toMatchObject({ stated: 1, supplements: { amount: "3201.08" } });
    expect(await claimsOf(office, "ada", "2023Q2")).toMatchObject([
      { amount: "2134.05" },
      { amount: "266.76", dueOn: "2026-06-30" },
      { amount: "800.27", dueOn: "2026-12-31" },
    ]);
    expect(await desk.faults()).toEqual([]);
  });

  it("says nothing any more once another assessment has taken the place of the disputed one", async () => {
    const again = await contest({ reference: "objection 2026/119" });
    const id = (again as unknown as { dispute: { id: string } }).dispute.id;
    await decide(id, true);
    await handIn(office, ["85073003328;2023;2;RELIEF;60000.00;0;0"], { on: "2026-10-01" });
    expect(await regularise(office, "ada", 2023, "2026-10-02")).toMatchObject({
      statement: { income: "60000.00", admitted: false, change: "0.00" },
    });
  });
});
