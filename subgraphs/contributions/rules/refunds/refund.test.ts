import { approvalsNeeded, lastDayToClaimBack, refundable, takeFrom } from "./refund.ts";

const credit = (paymentId: string, amount: bigint, bookedOn: string, collected = false) => ({
  paymentId,
  amount,
  bookedOn,
  collected,
});

it.each([
  ["at the limit, to an account that paid before", 2_500_00n, true, 1],
  ["a cent above it", 2_500_01n, true, 2],
  ["one euro to an account that nobody knows", 1_00n, false, 2],
] as const)("asks for as many to agree as the policy says: %s", (_why, amount, known, needed) => {
  expect(approvalsNeeded(amount, known, "2026-11-20")).toBe(needed);
});

it("waits for eight weeks with what was collected", () => {
  const collected = credit("a", 10_00n, "2026-09-25", true);
  expect(refundable([collected, credit("b", 5_00n, "2026-11-20")], "2026-11-20")).toEqual([
    credit("b", 5_00n, "2026-11-20"),
  ]);
  expect(refundable([collected], "2026-11-21")).toEqual([collected]);
});

it("takes the oldest credit first, and never more than there is", () => {
  const credits = [credit("new", 10_00n, "2026-02-01"), credit("old", 4_00n, "2026-01-01")];
  expect(takeFrom(credits, 6_00n)).toEqual([
    { paymentId: "old", amount: 4_00n },
    { paymentId: "new", amount: 2_00n },
  ]);
  expect(takeFrom(credits, 14_01n)).toBeNull();
});

it.each<[number | null, string, string]>([
  [null, "2029-12-31", "five years from 1 January 2025"],
  [2023, "2030-12-31", "found undue by the regularisation of 2023: five years from 1 January 2026"],
])("says until when a credit of 2024 may be claimed back, undue for %s: %s, %s", (undueYear, until) => {
  expect(lastDayToClaimBack({ paidOn: "2024-03-05", undueYear })).toBe(until);
});
