import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { Desk } from "../desk.ts";
import { change, hear, ssinOf, workDay } from "../money-desk.ts";
import { clerkOf, idOf, inasti, insured, type Office, openOffice, type Person, TODAY } from "../office.ts";

const REQUEST = `request { id version state askedOn decidedOn reason dues { dueId quarter granted }
  clocks { step deadline { dueOn metOn status } } }`;
const WHY = "... on ExemptionImpossibleError { why }";
let office: Office;
let desk: Desk;
let dues: { id: string; quarter: string }[];
let number = 0;
/** Each test has somebody of its own, who owes three quarters, and a neighbour. */
let [ada, who, bea]: [Viewer, string, Person] = [inasti, "", { key: "", fund: "", ssin: "" }];

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn([], { BE78735000000186: "SECUREX" });
});
beforeEach(async () => {
  number += 2;
  who = `ada-${number}`;
  bea = { key: `bea-${number}`, fund: "SECUREX", ssin: ssinOf(number + 1), capacity: "HELPER" };
  ada = insured(ssinOf(number));
  await office.letIn([{ key: who, fund: "SECUREX", ssin: ssinOf(number) }, bea]);
  for (const quarter of ["2026Q1", "2026Q2", "2026Q3"]) await desk.issue(who, quarter);
  ({ nodes: dues } = (await desk.fileOf(who)).dues);
});
afterAll(async () => {
  expect(await desk.faults()).toEqual([]);
  await office.close();
});

const idsOf = (...quarters: string[]) => quarters.map((one) => dues.find(({ quarter }) => quarter === one)?.id ?? "");
type Payload = { request: { id: string; version: number } };
const ask = (dueIds: readonly string[], as = ada) =>
  change(office, { as }, "askExemption", { contributorId: idOf(who), dueIds, ground: "DIFFICULTY" }, REQUEST, WHY);
const asked = async (...quarters: string[]) => ((await ask(idsOf(...quarters))) as unknown as Payload).request.id;
const note = (requestId: string, step: string, doneOn = TODAY, as = clerkOf("SECUREX")) =>
  change(office, { as }, "noteExemptionStep", { requestId, step, doneOn }, REQUEST);
const decide = (requestId: string, granted: readonly string[], as = clerkOf("SECUREX")) =>
  change(
    office,
    { as },
    "decideExemption",
    { requestId, grantedDueIds: granted, decidedOn: TODAY, reference: "D/1", reason: "Enough for the rest" },
    REQUEST,
  );
const settlements = async () => {
  const rows = await office.rows<{ quarter: string; state: string }>`
    select distinct on (content ->> 'quarter') content ->> 'quarter' as quarter, content ->> 'state' as state
    from facts.fact where type = 'QuarterSettled' and subject = ${idOf(who)} order by 1, subject_version desc`;
  return rows.map(({ quarter, state }) => `${quarter} ${state}`);
};

it("goes from the person to INASTI with the clocks of the law, and back in part", async () => {
  const request = await asked("2026Q1", "2026Q2");
  await note(request, "FORWARDED");
  await note(request, "PROPOSED");
  expect(await note(request, "HEARING_ASKED", TODAY, ada)).toMatchObject({
    errors: [],
    request: {
      state: "HEARING_ASKED",
      // Five working days; twelve of them; thirty days from 20 November, a Sunday put off.
      clocks: [
        { step: "FORWARDED", deadline: { dueOn: "2026-11-27", metOn: TODAY, status: "MET" } },
        { step: "HEARING_ASKED", deadline: { dueOn: "2026-12-08", metOn: TODAY, status: "MET" } },
        { step: "HEARD", deadline: { dueOn: "2026-12-21", metOn: null, status: "RUNNING" } },
      ],
    },
  });
  expect(await decide(request, idsOf("2026Q1"))).toMatchObject({
    errors: [],
    request: {
      state: "DECIDED",
      dues: [
        { quarter: "2026Q1", granted: true },
        { quarter: "2026Q2", granted: false },
      ],
    },
  });
  expect(await desk.statuses(who)).toEqual(["2026Q1 CANCELLED", "2026Q2 OVERDUE", "2026Q3 OVERDUE"]);
  expect(await settlements()).toEqual(["2026Q1 EXEMPTED", "2026Q2 UNPAID", "2026Q3 UNPAID"]);
  expect((await desk.fileOf(who)).account.balance).toBe("1853.86");
});

it("puts what had paid an exempted quarter to the next debt", async () => {
  await desk.receive({ amount: 100_00n, structured: await desk.communication(who) });
  await decide(await asked("2026Q1"), idsOf("2026Q1"));
  const { dues: after } = await desk.fileOf(who);
  expect(after.nodes.map(({ paid }: { paid: string }) => paid)).toEqual(["0.00", "100.00", "0.00"]);
});

it("is not claimed again, by whoever issues dues", async () => {
  await decide(await asked("2026Q1"), idsOf("2026Q1"));
  const input = { contributorIds: [idOf(who)], quarter: "2026Q1" };
  expect(
    await change(office, {}, "issueDues", input, "dues { id } notIssued { refusal { reason message } }"),
  ).toMatchObject({
    dues: [],
    notIssued: [{ refusal: { reason: "FREED", message: "Ce trimestre est libéré : rien n’est réclamé." } }],
  });
});

it("is decided by INASTI itself, and carried out by the house once, also where its work is cut off", async () => {
  const request = await asked("2026Q1");
  expect(await decide(request, idsOf("2026Q1"), inasti)).toMatchObject({ errors: [], request: { state: "DECIDED" } });
  expect((await desk.statuses(who))[0]).toBe("2026Q1 OVERDUE");
  await workDay(office, "2026-11-21");
  await workDay(office, "2026-11-22");
  expect((await desk.statuses(who))[0]).toBe("2026Q1 CANCELLED");
  const [{ count } = { count: 0 }] = await office.rows<{ count: number }>`
    select count(*)::int as count from ledger_transaction where kind = 'REVERSAL' and contributor_id = ${idOf(who)}`;
  expect(count).toBe(1);
});

it("may be appealed against; the commission’s word then stands in the first one’s place", async () => {
  const request = await asked("2026Q1");
  await decide(request, []);
  await note(request, "APPEALED", TODAY, ada);
  expect(await decide(request, idsOf("2026Q1"))).toMatchObject({ request: { dues: [{ granted: true }] } });
  expect((await desk.statuses(who))[0]).toBe("2026Q1 CANCELLED");
});

it("says why it cannot be asked for", async () => {
  await asked("2026Q1");
  expect((await ask(idsOf("2026Q1"))).errors).toMatchObject([{ why: "ALREADY_ASKED" }]);
  await desk.receive({ amount: 3_000_00n, structured: await desk.communication(who) });
  expect((await ask(idsOf("2026Q2"))).errors).toMatchObject([{ why: "NOTHING_OPEN" }]);
  expect((await ask([])).errors).toMatchObject([{ __typename: "ValidationError" }]);
});

it("takes no step out of turn, and none by the wrong hand", async () => {
  const request = await asked("2026Q1");
  expect((await note(request, "HEARING_ASKED")).errors).toMatchObject([{ __typename: "ExemptionStateError" }]);
  expect((await note(request, "FORWARDED", TODAY, ada)).errors).toMatchObject([{ __typename: "ValidationError" }]);
  expect((await note(request, "FORWARDED", "2026-11-19")).errors).toMatchObject([{ __typename: "ValidationError" }]);
  const other = insured(bea.ssin);
  expect((await ask(idsOf("2026Q2"), other)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  expect((await note(request, "FORWARDED", TODAY, clerkOf("UCM"))).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await decide(request, [], clerkOf("UCM"))).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect(await office.faults(ada, "{ exemptionRequests { nodes { id } } }")).toEqual(["FORBIDDEN"]);
});

it("frees the person who is helped of the helper’s contribution, whichever of both is exempted", async () => {
  await office.rows`update career_period set helped_affiliate_id = ${idOf(who)} where affiliate_id = ${idOf(bea.key)}`;
  await desk.issue(bea.key, "2026Q1");
  await desk.issue(bea.key, "2026Q2");
  await decide(await asked("2026Q1"), idsOf("2026Q1"));
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor {
    dues(orderBy: OLDEST_FIRST) { nodes { quarter jointDebtors { liable contributor { id } } } } } } }`;
  const ids = [{ __typename: "Contributor", id: idOf(bea.key) }];
  const contributor = { id: idOf(who) };
  expect((await office.ask(clerkOf("SECUREX"), text, { ids }))._entities[0].dues.nodes).toEqual([
    { quarter: "2026Q1", jointDebtors: [{ liable: false, contributor }] },
    { quarter: "2026Q2", jointDebtors: [{ liable: true, contributor }] },
  ]);
});

describe("quarters that the benefits free", () => {
  const tell = (ground: string, freed: boolean) =>
    hear(office, "QuartersFreed", idOf(who), { ground, quarters: ["2026Q2"], origin: "clm_1", freed });

  it.each(["MATERNITY", "CARER", "SICKNESS", "BRIDGING_RIGHT"])(
    "for %s are not owed, and told twice freed once",
    async (ground) => {
      await tell(ground, true);
      await tell(ground, true);
      expect(await desk.statuses(who)).toEqual(["2026Q1 OVERDUE", "2026Q2 CANCELLED", "2026Q3 OVERDUE"]);
      expect((await settlements())[1]).toBe("2026Q2 NOTHING_DUE");
    },
  );

  it("are claimed anew where they are freed no longer", async () => {
    await tell("SICKNESS", true);
    await tell("SICKNESS", false);
    expect((await desk.statuses(who)).filter((one) => one.startsWith("2026Q2"))).toEqual([
      "2026Q2 CANCELLED",
      "2026Q2 OVERDUE",
    ]);
  });
});

it("may be asked by a student for a supplement that comes up to a main occupation, and not before", async () => {
  const student = { key: `sam-${number}`, fund: "SECUREX", ssin: ssinOf(number + 500), category: "STUDENT" };
  await office.letIn([student]);
  const { id } = await desk.issue(student.key, "2024Q1");
  const about = { contributorId: idOf(student.key), ground: "DIFFICULTY" };
  const askFor = (dueId: string) =>
    change(office, { as: insured(student.ssin) }, "askExemption", { ...about, dueIds: [dueId] }, "request { id }", WHY);
  expect(await askFor(id)).toMatchObject({ errors: [{ why: "CATEGORY_EXCLUDED" }] });
  // 95.60 was claimed; 30 000.00 makes 1 537.50.
  await office.earn(student.key, 2024, 30_000_00n);
  const lines = "statement { lines { due { id contribution } } }";
  const year = await change(office, {}, "regulariseYear", { contributorId: idOf(student.key), year: 2024 }, lines);
  const { statement } = year as unknown as { statement: { lines: { due: { id: string; contribution: string } }[] } };
  expect(statement.lines[0]?.due.contribution).toBe("1441.90");
  expect(await askFor(statement.lines[0]?.due.id ?? "")).toMatchObject({ errors: [] });
});
