import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { OUR_IBAN } from "../bank-file.ts";
import { Desk } from "../desk.ts";
import { change, hear, ssinOf } from "../money-desk.ts";
import { clerkOf, idOf, inasti, insured, type Office, openOffice, TODAY } from "../office.ts";

let office: Office;
let desk: Desk;
let number = 700;
let who = "";
let ada: Viewer = inasti;

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn([], { [OUR_IBAN]: "SECUREX" });
});
beforeEach(async () => {
  number += 1;
  who = `ada-${number}`;
  ada = insured(ssinOf(number));
  await office.letIn([{ key: who, fund: "SECUREX", ssin: ssinOf(number), startsOn: "2015-01-01" }]);
  // 50 000.00 × 1.07236269 × 20.5 % / 4 is 2 747.93, and 4.10 % of it 112.67.
  await office.earn(who, 2023, 50_000_00n);
  for (const quarter of ["2026Q2", "2026Q3"]) await desk.issue(who, quarter);
});
afterAll(async () => {
  expect(await desk.faults()).toEqual([]);
  await office.close();
});

interface Option {
  readonly code: string;
  readonly closed: string | null;
  readonly amount: string | null;
  readonly atWorst: string | null;
  readonly until: string | null;
}

const optionOf = async (code: string): Promise<Option> => {
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor {
    paymentOptions { code closed amount atWorst until } } } }`;
  const ids = [{ __typename: "Contributor", id: idOf(who) }];
  const found: Option[] = (await office.ask(ada, text, { ids }))._entities[0].paymentOptions;
  return found.find((one) => one.code === code) ?? { code, closed: "ABSENT", amount: null, atWorst: null, until: null };
};
const own = (input: object = {}) => ({ contributorId: idOf(who), ...input });
const balance = async (): Promise<string> => (await desk.fileOf(who)).account.balance;
const pay = async (amount: bigint, bookedOn: string) =>
  desk.receive({ amount, structured: await desk.communication(who), bookedOn, from: "BE68539007547034" });
const charge = () => change(office, {}, "chargeSurcharges", own({ most: 10 }));
const freed = (ground: string, quarters: readonly string[]) =>
  hear(office, "QuartersFreed", idOf(who), { ground, quarters, origin: `clm_${ground}`, freed: true });
const duesOf = async (...quarters: string[]): Promise<string[]> =>
  (await desk.fileOf(who)).dues.nodes
    .filter(({ quarter }: { quarter: string }) => quarters.includes(quarter))
    .map(({ id }: { id: string }) => id);

it("to pay what is open leaves nothing open", async () => {
  expect(await optionOf("PAY_NOW")).toMatchObject({ closed: null, amount: "5721.20" });
  await pay(5_721_20n, "2026-11-19");
  expect(await balance()).toBe("0.00");
  expect(await optionOf("PAY_NOW")).toMatchObject({ closed: "NOTHING_OPEN", amount: "0.00" });
});

it("a plan spreads just that, with the surcharges that were charged", async () => {
  await charge();
  // 85.82 of the second quarter twice, of the third once.
  const { amount, closed } = await optionOf("PAYMENT_PLAN");
  expect([amount, closed]).toEqual(["5978.66", null]);
  const plan = await change(office, { as: ada }, "askPaymentPlan", own({ instalments: 6 }), "plan { total }");
  expect(plan).toMatchObject({ errors: [], plan: { total: "5978.66" } });
  expect(await optionOf("PAYMENT_PLAN")).toMatchObject({ closed: "ALREADY_UNDER_WAY" });
});

it("a reduction takes off just that, at its lowest, and costs at worst what it says", async () => {
  const found = await optionOf("REDUCTION");
  // 2 860.60 becomes 926.93, twice.
  expect(found).toMatchObject({ closed: null, amount: "3867.34", until: "2026-12-31" });
  const asked = own({ year: 2026, kind: "REDUCED", expectedIncome: "0.00", elements: "The only client has gone" });
  const shown = "change { id } preview { before after sanction { total } }";
  const answer = (await change(office, { as: ada }, "askProvisionalChange", asked, shown)) as never as {
    change: { id: string };
    preview: { before: string; after: string; sanction: { total: string } };
  };
  expect(answer.preview).toEqual({ before: "5721.20", after: "1853.86", sanction: { total: found.atWorst } });
  await change(office, {}, "decideProvisionalChange", { changeId: answer.change.id, granted: true });
  expect(await balance()).toBe("1853.86");
  expect(await optionOf("REDUCTION")).toMatchObject({ closed: "NOTHING_TO_GAIN", amount: "0.00" });
});

it("sickness frees all that is open, and the bridging right what can still be told, to the cent", async () => {
  for (const quarter of ["2026Q1", "2026Q4"]) await desk.issue(who, quarter);
  await charge();
  // Four times 2 860.60; 85.82 of the first quarter thrice, of the second twice, of the third once.
  expect(await optionOf("SICKNESS")).toMatchObject({ closed: null, amount: "11957.32", until: null });
  expect(await optionOf("BRIDGING_RIGHT")).toMatchObject({ closed: null, amount: "8839.26", until: "2026-12-31" });
  await freed("BRIDGING_RIGHT", ["2026Q2", "2026Q3", "2026Q4"]);
  expect(await balance()).toBe("3118.06");
  await freed("SICKNESS", ["2026Q1"]);
  expect(await balance()).toBe("0.00");
  expect(await optionOf("SICKNESS")).toMatchObject({ closed: "NOTHING_OPEN", amount: "0.00" });
});

it("an exemption lets off just that, with the surcharges of the quarters", async () => {
  await charge();
  const found = await optionOf("EXEMPTION");
  expect(found).toMatchObject({ closed: null, amount: "5978.66", until: "2027-06-30" });
  const dueIds = await duesOf("2026Q2", "2026Q3");
  const principal = await office.rows<{ id: string }>`
    select id from due where id = any (${dueIds}) and nature = 'PROVISIONAL' order by quarter`;
  const ids = principal.map(({ id }) => id);
  const request = own({ dueIds: ids, ground: "DIFFICULTY" });
  const asked = (await change(office, { as: ada }, "askExemption", request, "request { id }")) as never as {
    request: { id: string };
  };
  const decision = { requestId: asked.request.id, grantedDueIds: ids, decidedOn: TODAY };
  await change(office, {}, "decideExemption", decision);
  expect(await balance()).toBe("0.00");
});

it("a waiver is about just that: the surcharges of quarters that are paid", async () => {
  await charge();
  expect(await optionOf("SURCHARGE_WAIVER")).toMatchObject({ closed: "PRINCIPAL_FIRST", amount: "0.00" });
  await pay(2_860_60n, "2026-11-19");
  const { amount, closed } = await optionOf("SURCHARGE_WAIVER");
  expect([amount, closed]).toEqual(["171.64", null]);
  const wanted = { quarters: ["2026Q2"], ground: "WORTHY_CASE", motive: "My only client has gone", evidence: [] };
  const asked = (await change(office, { as: ada }, "askSurchargeWaiver", own(wanted), "waiver { id }")) as never as {
    waiver: { id: string };
  };
  const { id: waiverId } = asked.waiver;
  await change(office, {}, "sendSurchargeWaiver", { waiverId });
  expect(await optionOf("SURCHARGE_WAIVER")).toMatchObject({ closed: "PRINCIPAL_FIRST" });
  const before = await balance();
  const decision = { waiverId, amount, decidedOn: TODAY, reference: "RSVZ 1" };
  expect((await change(office, {}, "decideSurchargeWaiver", decision)).errors).toEqual([]);
  // 3 118.06 was open: 2 860.60, 85.82 on it, and 171.64.
  expect([before, await balance()]).toEqual(["3118.06", "2946.42"]);
});

it("a refund gives back just that", async () => {
  await pay(6_000_00n, "2026-11-19");
  expect(await optionOf("REFUND")).toMatchObject({ closed: null, amount: "278.80" });
  const asked = own({ iban: "BE68539007547034", holderName: "Ada" });
  expect(await change(office, { as: ada }, "proposeRefund", asked, "refund { amount }")).toMatchObject({
    refund: { amount: "278.80" },
  });
});

it("no deferral is in force, and what is too little is not spread", async () => {
  expect(await optionOf("DEFERRAL")).toMatchObject({ closed: "NONE_IN_FORCE" });
  await pay(5_680_00n, "2026-11-19");
  expect(await optionOf("PAYMENT_PLAN")).toMatchObject({ closed: "TOO_LITTLE", amount: "41.20" });
  const plan = await change(office, { as: clerkOf("SECUREX") }, "askPaymentPlan", own({ instalments: 2 }));
  expect(plan.errors).toMatchObject([{ __typename: "PaymentPlanImpossibleError" }]);
});
