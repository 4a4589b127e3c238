import { OUR_IBAN } from "../bank-file.ts";
import { Desk } from "../desk.ts";
import { change } from "../money-desk.ts";
import { clerkOf, type Office, openOffice } from "../office.ts";
import { balanceOf, bill, com, communicationOf, found, standing, tell, yearOf } from "./company-room.ts";

let office: Office;
let desk: Desk;
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn([], { [OUR_IBAN]: "SECUREX" });
});
afterAll(() => office?.close());

const pay = async (key: string, amount: bigint, bookedOn: string) =>
  desk.receive({ amount, bookedOn, structured: await communicationOf(office, key), from: "BE68539007547034" });

const starter = (outcome: string) =>
  standing({
    legalPersonalityOn: "2025-04-22",
    affiliations: [{ fund: "SECUREX", startsOn: "2025-04-22", endsOn: null }],
    starter: [2025, 2026, 2027].map((year) => ({ year, outcome })),
  });
const grant = (companyId: string, more: object = {}, as = clerkOf("SECUREX")) =>
  change(
    office,
    { as, on: "2026-02-20" },
    "grantStarterExemption",
    { companyId, year: 2025, ...more },
    "contribution { exemption { code refunded } calculation { result } due { amount } }",
    "... on StarterRefusedError { outcome }",
  );

it("a starter is exempt once it is granted, and gets back what it paid", async () => {
  await found(office, "starter", "1999007870", starter("MET"));
  await bill(office, 2025, "2025-10-09");
  await pay("starter", 399_73n, "2025-11-15");
  const exempt = { exemption: { code: "STARTER", refunded: true }, calculation: { result: "0.00" } };
  expect(await grant(com("starter"))).toMatchObject({
    contribution: { ...exempt, due: { amount: "0.00" } },
    errors: [],
  });
  expect(await balanceOf(office, "starter")).toBe("-399.73");
  expect(await grant(com("starter"))).toMatchObject({ contribution: exempt, errors: [] });
});

it("loses the year in which a condition fails, and owes it since its own last day", async () => {
  await tell(office, "starter", starter("NOT_MET"), "2026-05-11");
  expect(await yearOf(office, "starter", 2025)).toMatchObject({
    exemption: null,
    due: { amount: "399.73", paid: "399.73", dueOn: "2025-12-31", surcharges: [] },
  });
  expect(await balanceOf(office, "starter")).toBe("0.00");
});

it.each([
  ["NOT_MET", "", "NOT_MET"],
  ["FORM_EXCLUDED", "", "FORM_EXCLUDED"],
  ["EVIDENCE_MISSING", "", "EVIDENCE_MISSING"],
  ["EVIDENCE_MISSING", "career extract of 2026-02-01", null],
])("%s with evidence “%s”: %s", async (outcome, evidence, why) => {
  await tell(office, "starter", starter(outcome), "2026-05-12");
  const { errors } = await grant(com("starter"), { year: 2026, evidence });
  expect(errors.map((error) => (error as unknown as { outcome: string }).outcome)).toEqual(why ? [why] : []);
});

it("is not granted by another fund, nor to a company that is not there", async () => {
  for (const [who, id] of [
    [clerkOf("UCM"), com("starter")],
    [clerkOf("SECUREX"), com("nobody")],
  ] as const)
    expect((await grant(id, {}, who)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
});

it("a dormant company pays first, and is given it back with the certificate", async () => {
  await found(office, "dormant", "1999008959");
  await bill(office, 2025, "2025-10-10");
  await pay("dormant", 399_73n, "2025-12-15");
  await tell(office, "dormant", standing({ dormantYears: [2025] }), "2026-09-15");
  expect(await yearOf(office, "dormant", 2025)).toMatchObject({
    exemption: { code: "DORMANT", refunded: true },
    due: { amount: "0.00" },
  });
  expect(await balanceOf(office, "dormant")).toBe("-399.73");
});

it.each([
  ["unpaid", null, "0.00", "0.00", "0.00"],
  ["paid before", "2026-02-10", "409.30", "409.30", "0.00"],
  ["paid after", "2026-04-10", "0.00", "0.00", "-409.30"],
])("bankrupt in March, %s", async (how, paidOn, amount, paid, balance) => {
  const key = `bankrupt ${how}`;
  const number = { unpaid: "1999009056", "paid before": "1999010145", "paid after": "1999011234" }[how] ?? "";
  await found(office, key, number);
  await bill(office, 2026, "2026-01-05");
  if (paidOn) await pay(key, 409_30n, paidOn);
  const insolvencies = [{ kind: "BANKRUPTCY", startsOn: "2026-03-17", endsOn: null, publishedOn: null }];
  await tell(office, key, standing({ insolvencies }), "2026-04-20");
  expect(await yearOf(office, key, 2026)).toMatchObject({
    exemption: { code: "BANKRUPTCY", since: "2026-03-17", refunded: false },
    due: { amount, paid },
  });
  expect(await balanceOf(office, key)).toBe(balance);
});

it("keeps right books through all of it", async () => {
  expect(await desk.faults()).toEqual([]);
});
