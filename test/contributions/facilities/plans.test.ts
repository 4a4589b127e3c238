import { Desk } from "../desk.ts";
import { change, workDay } from "../money-desk.ts";
import { clerkOf, idOf, insured, type Office, openOffice, type Person } from "../office.ts";

const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328" },
  { key: "bea", fund: "UCM", ssin: "85073003427" },
];
const ada = insured("85073003328");
const PLAN = `plan { id version state total open askedOn endedOn reason instalments { number dueOn amount open }
  dues { id quarter prescription { lastDay acts { act on interrupts } } } }`;
let office: Office;
let desk: Desk;

beforeEach(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people, { BE78735000000186: "SECUREX" });
  await desk.issue("ada", "2026Q1");
  await desk.issue("ada", "2026Q2");
  await desk.issue("ada", "2026Q4");
});
afterEach(() => office.close());

const ask = (as = ada, input: object = {}) =>
  change(office, { as }, "askPaymentPlan", { contributorId: idOf("ada"), instalments: 3, ...input }, PLAN);

type Shown = { plan: { id: string; state: string; endedOn: string | null; reason: string | null; open: string } };
const asked = async () => ((await ask()) as unknown as Shown).plan.id;
const decide = (planId: string, granted: boolean, reason?: string) =>
  change(office, {}, "decidePaymentPlan", { planId, granted, reason }, PLAN);
const read = async () => {
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor {
    paymentPlans { nodes { state endedOn open } } } } }`;
  const { _entities } = await office.ask(ada, text, { ids: [{ __typename: "Contributor", id: idOf("ada") }] });
  return _entities[0].paymentPlans.nodes;
};

it("spreads what is past its day, not what is still to be paid in time, and interrupts prescription", async () => {
  expect(await ask()).toMatchObject({
    errors: [],
    plan: {
      state: "ASKED",
      total: "1853.86",
      instalments: [
        { number: 1, dueOn: "2026-12-20", amount: "617.96" },
        { number: 2, dueOn: "2027-01-20", amount: "617.95" },
        { number: 3, dueOn: "2027-02-20", amount: "617.95" },
      ],
      dues: [
        {
          quarter: "2026Q1",
          prescription: {
            lastDay: "2031-12-31",
            acts: [{ act: "PLAN_REQUEST", on: "2026-11-20", interrupts: true }],
          },
        },
        { quarter: "2026Q2" },
      ],
    },
  });
});

it("is kept while the money comes in, and fulfilled when all of it did", async () => {
  await decide(await asked(), true);
  const structured = await desk.communication("ada");
  await desk.receive({ amount: 617_96n, structured, bookedOn: "2026-11-19" });
  await workDay(office, "2026-12-28");
  expect(await read()).toEqual([{ state: "RUNNING", endedOn: null, open: "1235.90" }]);
  await desk.receive({ amount: 1_235_90n, structured, bookedOn: "2026-11-19" });
  await workDay(office, "2027-01-05");
  expect(await read()).toEqual([{ state: "FULFILLED", endedOn: "2027-01-05", open: "0.00" }]);
  expect(await desk.faults()).toEqual([]);
});

it("is broken once an instalment and its days of grace have passed, and may then be asked for anew", async () => {
  await decide(await asked(), true);
  await workDay(office, "2026-12-27");
  expect(await read()).toMatchObject([{ state: "RUNNING" }]);
  await workDay(office, "2026-12-28");
  expect(await read()).toMatchObject([{ state: "BROKEN", endedOn: "2026-12-28" }]);
  const told = await office.rows<{ state: string }>`
    select content ->> 'state' as state from facts.fact where type = 'PaymentPlanChanged' order by subject_version`;
  expect(told.map(({ state }) => state)).toEqual(["ASKED", "RUNNING", "BROKEN"]);
  expect(await ask()).toMatchObject({ errors: [] });
});

it.each([
  ["one instalment", { instalments: 1 }, "TOO_FEW"],
  ["thirteen", { instalments: 13 }, "TOO_MANY"],
  ["a first day in the past", { firstOn: "2026-11-19" }, "IN_THE_PAST"],
])("is refused in words for %s", async (_what, input, why) => {
  const asked = { contributorId: idOf("ada"), instalments: 3, ...input };
  const facts = "... on PaymentPlanImpossibleError { why }";
  const { errors } = await change(office, { as: ada }, "askPaymentPlan", asked, PLAN, facts);
  expect(errors).toMatchObject([{ __typename: "PaymentPlanImpossibleError", why }]);
});

it("is one at a time, and decided once", async () => {
  const planId = await asked();
  expect((await ask()).errors).toMatchObject([{ __typename: "PaymentPlanStateError" }]);
  const both = await Promise.all([decide(planId, true), decide(planId, false, "Too much is open")]);
  expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
});

it("is refused with a reason, or not at all", async () => {
  const planId = await asked();
  expect((await decide(planId, false)).errors).toMatchObject([{ __typename: "ValidationError" }]);
  expect(await decide(planId, false, "A plan was broken before")).toMatchObject({
    plan: { state: "REFUSED", reason: "A plan was broken before" },
  });
});

it("is nobody's to ask for another, nor another fund's to decide", async () => {
  const other = insured("85073003427");
  expect((await ask(other)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  const planId = await asked();
  const theirs = await change(office, { as: clerkOf("UCM") }, "decidePaymentPlan", { planId, granted: true });
  expect(theirs.errors).toMatchObject([{ __typename: "NotFoundError" }]);
  const due = await change(office, { as: ada }, "askPaymentPlan", {
    contributorId: idOf("ada"),
    instalments: 3,
    dueIds: ["due_00000000000000000000000000"],
  });
  expect(due.errors).toMatchObject([{ __typename: "NotFoundError" }]);
});

it("counts a registered letter, and not a plain one", async () => {
  const [due] = (await desk.fileOf("ada")).dues.nodes;
  const note = (act: string, doneOn: string) =>
    change(office, {}, "noteDebtAct", { dueId: due.id, act, doneOn }, "due { prescription { lastDay } }");
  expect(await note("PLAIN_LETTER", "2026-11-20")).toMatchObject({
    due: { prescription: { lastDay: "2031-12-31" } },
  });
  expect((await note("REGISTERED_LETTER", "2026-11-21")).errors).toMatchObject([{ __typename: "ValidationError" }]);
  await office.rows`insert into debt_act (due_id, contributor_id, fund, act, done_on, noted_on, noted_by)
    values (${due.id}, ${idOf("ada")}, 'SECUREX', 'REGISTERED_LETTER', '2027-03-01', '2027-03-01', 'test')`;
  expect(await note("PLAIN_LETTER", "2026-11-19")).toMatchObject({
    due: { prescription: { lastDay: "2032-03-01" } },
  });
});
