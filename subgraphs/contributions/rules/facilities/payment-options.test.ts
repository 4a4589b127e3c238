import { type DebtorStanding, paymentOptions } from "./payment-options.ts";

const late: DebtorStanding = {
  isPerson: true,
  credit: 0n,
  open: 2_000_00n,
  overdue: 1_000_00n,
  openThisYear: 1_500_00n,
  lastDayOfYear: "2026-12-31",
  openSurcharges: 30_00n,
  principalPaid: false,
  planUnderWay: false,
  planBroken: false,
  exemptible: ["2027-03-31", "2026-12-31"],
  exemptionClosed: null,
  deferralInForce: false,
};
const open = (changed: Partial<DebtorStanding>) =>
  paymentOptions({ ...late, ...changed }, "2026-11-20")
    .filter(({ closed }) => closed === null)
    .map(({ code }) => code);
const closings = (changed: Partial<DebtorStanding>) =>
  Object.fromEntries(paymentOptions({ ...late, ...changed }, "2026-11-20").map(({ code, closed }) => [code, closed]));

it.each([
  ["who is late", {}, ["PAY_NOW", "REDUCTION", "PAYMENT_PLAN", "SICKNESS", "BRIDGING_RIGHT", "EXEMPTION"]],
  [
    "who broke a plan",
    { planBroken: true },
    ["PAY_NOW", "REDUCTION", "EXEMPTION", "PAYMENT_PLAN", "SICKNESS", "BRIDGING_RIGHT"],
  ],
  ["a company", { isPerson: false, exemptible: [] }, ["PAY_NOW", "PAYMENT_PLAN"]],
  ["who has paid too much", { credit: 5n, open: 0n, overdue: 0n, openThisYear: 0n, exemptible: [] }, ["REFUND"]],
] as const)("ranks what is open to one %s", (_who, changed, codes) => {
  expect(open(changed)).toEqual(codes);
});

it("says of each way that is closed why it is", () => {
  expect(closings({ planUnderWay: true, exemptible: [], exemptionClosed: "TOO_LATE" })).toMatchObject({
    REFUND: "NO_CREDIT",
    PAYMENT_PLAN: "ALREADY_UNDER_WAY",
    SURCHARGE_WAIVER: "PRINCIPAL_FIRST",
    EXEMPTION: "TOO_LATE",
    DEFERRAL: "NONE_IN_FORCE",
  });
});

it("names the first term that runs out, and the article", () => {
  const found = paymentOptions(late, "2026-11-20").find(({ code }) => code === "EXEMPTION");
  expect(found).toMatchObject({ until: "2026-12-31", basis: { article: expect.stringContaining("art. 17") } });
});
