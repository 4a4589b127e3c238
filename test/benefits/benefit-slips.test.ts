import { tellPaidYearsDaily } from "../../subgraphs/benefits/jobs/tell-paid-years.ts";
import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { deskOf, workOnce } from "../../subgraphs/shared/plumbing/daily.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { viewerAs } from "../harness/house.ts";
import { openBankDesk, type Payment } from "./bank-desk.ts";
import { statement } from "./bank-messages.ts";
import { clerk, LOTTE, lotte, marc, office, on, stranger } from "./claims-desk.ts";
import { deceased, explanation, provisions, Q4 } from "./overpayments-desk.ts";

const taxes = viewerAs({ role: "FPS_FINANCE", purpose: "TAX_CERTIFICATE" });

let bank: Awaited<ReturnType<typeof openBankDesk>>;
let claimId = "";
let interest: Payment | undefined;
beforeAll(async () => {
  bank = await openBankDesk();
  await bank.account(1, "BE68539007547034", "2026-01-01");
  const quarters = ["2025Q3", "2025Q4", "2026Q1"].map((quarter) => ({ ...Q4[0], quarter }));
  const leave = { code: "BEREAVEMENT_LEAVE", factOn: "2026-01-12", answers: deceased(["2026-01-13"]) };
  claimId = await bank.granted(leave, quarters, "2026-02-02");
  const [line] = (await bank.pay("2026-09-10", "2026-09-10")).lines;
  await book(line, "2026-09-10", "-");
  [interest] = (await bank.pay("2026-09-14", "2026-09-14")).lines;
  await book(interest, "2026-09-14", "-");
});
afterAll(() => bank.desk.rooms.close());

const book = (line: Payment | undefined, day: string, sign = "") => {
  const back = sign === "" ? { reason: "AC04" } : {};
  const booked = { id: line?.id ?? "", amount: `${sign}${line?.amount}`, on: day, ...back };
  return bank.take(statement([booked]), on(clerk, day));
};

async function change(day: string, name: string, input: object, answer: string): Promise<object> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${answer} errors { __typename } } }`;
  const given = { ...input, meta: { idempotencyKey: `slips-${name}-${day}` } };
  const { data, errors } = await bank.desk.rooms.ask("benefits", on(clerk, day), query, { input: given });
  expect([errors, data]).toEqual([undefined, { it: expect.objectContaining({ errors: [] }) }]);
  return (data as unknown as { it: object }).it;
}

/** The slips that somebody may read when a day was worked, the oldest first. */
async function slips(day: string, who: Viewer = taxes) {
  const { rooms } = bank.desk;
  await workOnce(rooms.room("benefits"), tellPaidYearsDaily, day);
  await rooms.settle();
  await sendWhatIsOwed.run(deskOf(rooms.room("reporting"), sendWhatIsOwed, day));
  const query = `{ transmissions(first: 9, where: { kind: ["BENEFIT_SLIP"] }) {
    nodes { id affiliateId action state about deadline { dueOn metOn } payload } } }`;
  const { data } = await rooms.ask("reporting", who, query);
  const { nodes } = (data as unknown as { transmissions: { nodes: { payload: string }[] } }).transmissions;
  return nodes.map(({ payload, ...rest }) => ({ ...rest, ...JSON.parse(payload) }));
}

test("a year that is over is told to the tax service when the bank’s files have come, in time, and once", async () => {
  expect(await slips("2027-01-31")).toEqual([]);
  const [slip, ...others] = await slips("2027-02-01");
  expect(others).toEqual([]);
  expect(slip).toEqual({
    ...{ id: expect.stringMatching(/^tra_/), affiliateId: LOTTE, action: "FIRST", state: "SENT", replaces: null },
    ...{ about: "2026/SECUREX", ssin: "88041212434", fund: "SECUREX", year: 2026 },
    deadline: { dueOn: "2027-02-28", metOn: "2027-02-01" },
    benefits: [{ benefit: "BEREAVEMENT_LEAVE", paid: "103.53", repaid: "0.00", amount: "103.53", interest: "1.28" }],
    ...{ amount: "103.53", interest: "1.28", withheldTax: "0.00" },
  });
  expect(await slips("2027-02-02")).toEqual([slip]);
  expect(await slips("2027-02-02", lotte)).toEqual([slip]);
  const inasti = viewerAs({ role: "INASTI", purpose: "CAREER" });
  for (const who of [marc, stranger, inasti, { ...taxes, purpose: "INFORMATION_REQUEST" }])
    expect(await slips("2027-02-02", who)).toEqual([]);
});

test("what comes back from the bank corrects it: it was never paid", async () => {
  expect(await book(interest, "2027-03-05")).toMatchObject({ returned: 1, errors: [] });
  const [first, second, ...others] = await slips("2027-03-08");
  expect([first, second, others]).toMatchObject([
    { state: "CORRECTED" },
    { state: "SENT", action: "REPLACEMENT", replaces: first?.id, deadline: null, amount: "103.53", interest: "0.00" },
    [],
  ]);
});

test("what is repaid takes away from the year in which it was paid, and all of it takes the slip back", async () => {
  const day = "2027-04-01";
  const revision = { claimId, office, ground: "NEW_FACT", explanation, furtherReasons: ["BER_R01"] };
  const revised = await change(day, "decideClaim", revision, "claim { overpayments { id } }");
  const overpaymentId = (revised as { claim: { overpayments: { id: string }[] } }).claim.overpayments[0]?.id;
  const why = { cause: "NEW_DATA", explanation, provisions, office };
  await change(day, "decideBenefitOverpayment", { overpaymentId, ...why }, "replayed");
  await change(day, "notifyBenefitOverpayment", { overpaymentId, on: day, channel: "E_BOX" }, "replayed");
  const repay = (amount: string, receivedOn: string) =>
    change(receivedOn, "recordRepayment", { overpaymentId, amount, receivedOn, reference: receivedOn }, "replayed");
  await repay("53.53", "2027-04-20");
  expect((await slips("2027-04-21")).slice(2)).toMatchObject([
    { action: "REPLACEMENT", benefits: [{ paid: "103.53", repaid: "53.53", amount: "50.00" }], amount: "50.00" },
  ]);
  await repay("50.00", "2027-05-20");
  expect((await slips("2027-05-21")).slice(2)).toMatchObject([
    { state: "CORRECTED" },
    { state: "SENT", action: "CANCELLATION", ssin: "88041212434", about: "2026/SECUREX" },
  ]);
});
