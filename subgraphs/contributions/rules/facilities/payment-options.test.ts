import { type DebtorStanding, paymentOptions } from "./payment-options.ts";

const late: DebtorStanding = {
  isPerson: true,
  credit: 0n,
  open: 2_000_00n,
  assimilable: 2_000_00n,
  bridgeable: 900_00n,
  bridgeableUntil: "2027-03-31",
  overdue: 1_000_00n,
  relief: 600_00n,
  sanction: 150_00n,
  changeUnderWay: false,
  lastDayOfYear: "2026-12-31",
  waivable: 0n,
  waiverClosed: "PRINCIPAL_FIRST",
  planUnderWay: false,
  planBroken: false,
  exemptible: [
    { until: "2027-03-31", amount: 500_00n },
    { until: "2026-12-31", amount: 530_00n },
  ],
  exemptionClosed: null,
  deferralInForce: false,
};
const open = (changed: Partial<DebtorStanding>) =>
  paymentOptions({ ...late, ...changed }, "2026-11-20")
    .filter(({ closed }) => closed === null)
    .map(({ code }) => code);
const closings = (changed: Partial<DebtorStanding>) =>
  Object.fromEntries(paymentOptions({ ...late, ...changed }, "2026-11-20").map(({ code, closed }) => [code, closed]));

const NOTHING_BUT_CREDIT = {
  ...{ credit: 5n, open: 0n, overdue: 0n, assimilable: 0n, bridgeable: 0n },
  ...{ relief: 0n, exemptible: [] },
};

it.each([
  ["who is late", {}, ["PAY_NOW", "REDUCTION", "PAYMENT_PLAN", "SICKNESS", "BRIDGING_RIGHT", "EXEMPTION"]],
  [
    "who broke a plan",
    { planBroken: true },
    ["PAY_NOW", "REDUCTION", "EXEMPTION", "PAYMENT_PLAN", "SICKNESS", "BRIDGING_RIGHT"],
  ],
  ["a company", { isPerson: false, exemptible: [] }, ["PAY_NOW", "PAYMENT_PLAN"]],
  [
    "a company that started",
    { isPerson: false, exemptible: [{ until: null, amount: 399_73n }] },
    ["PAY_NOW", "PAYMENT_PLAN", "EXEMPTION"],
  ],
  ["who has paid too much", NOTHING_BUT_CREDIT, ["REFUND"]],
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

it("says how much sickness and an interruption may free, and until when that one can be told", () => {
  const found = paymentOptions(late, "2026-11-20").filter(({ code }) => ["SICKNESS", "BRIDGING_RIGHT"].includes(code));
  expect(found.map(({ amount, until }) => [amount, until])).toEqual([
    [2_000_00n, null],
    [900_00n, "2027-03-31"],
  ]);
});

it("names the first term that runs out, and the article", () => {
  const found = paymentOptions(late, "2026-11-20").find(({ code }) => code === "EXEMPTION");
  expect(found).toMatchObject({
    until: "2026-12-31",
    amount: 1_030_00n,
    basis: { article: expect.stringContaining("art. 17") },
  });
});

it.each([
  ["a plan over less than two instalments", { overdue: 49_99n }, { PAYMENT_PLAN: "TOO_LITTLE" }],
  ["a plan over just that", { overdue: 50_00n }, { PAYMENT_PLAN: null }],
  ["a reduction of what is the lowest already", { relief: 0n }, { REDUCTION: "NOTHING_TO_GAIN" }],
  ["a reduction that was asked for", { changeUnderWay: true }, { REDUCTION: "ALREADY_UNDER_WAY" }],
] as const)("closes, or opens, %s", (_what, changed, expected) => {
  expect(closings(changed)).toMatchObject(expected);
});

it("says what a reduction may cost at worst", () => {
  const found = paymentOptions(late, "2026-11-20").find(({ code }) => code === "REDUCTION");
  expect(found).toMatchObject({ amount: 600_00n, atWorst: 150_00n, until: "2026-12-31" });
});
