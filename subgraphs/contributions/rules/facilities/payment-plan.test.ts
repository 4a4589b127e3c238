import { instalmentsOf, openInstalments, planFault, planStanding } from "./payment-plan.ts";

const three = instalmentsOf(1_000_00n, 3, "2026-01-31");

it("spreads a sum to the cent, on the same day of each month or on its last", () => {
  expect(three).toEqual([
    { number: 1, dueOn: "2026-01-31", amount: 333_34n },
    { number: 2, dueOn: "2026-02-28", amount: 333_33n },
    { number: 3, dueOn: "2026-03-31", amount: 333_33n },
  ]);
});

it.each([
  ["nothing is open", 0n, 6, "2026-12-01", "NOTHING_TO_SPREAD"],
  ["one instalment spreads nothing", 100_00n, 1, "2026-12-01", "TOO_FEW"],
  ["twelve is the most", 1_200_00n, 13, "2026-12-01", "TOO_MANY"],
  ["twelve is still good", 1_200_00n, 12, "2026-12-01", null],
  ["24.99 is under the least instalment", 49_99n, 2, "2026-12-01", "INSTALMENT_TOO_SMALL"],
  ["25.00 is the least instalment", 50_00n, 2, "2026-12-01", null],
  ["the first may be paid today", 50_00n, 2, "2026-11-20", null],
  ["the first was yesterday", 50_00n, 2, "2026-11-19", "IN_THE_PAST"],
] as const)("says what stands against a plan: %s", (_why, total, count, firstOn, fault) => {
  expect(planFault(total, count, firstOn, "2026-11-20")).toBe(fault);
});

it.each([
  ["before the first day nothing is owed", "2026-01-31", 0n, "RUNNING"],
  ["the last day of grace", "2026-02-07", 0n, "RUNNING"],
  ["the day after it", "2026-02-08", 0n, "BROKEN"],
  ["a cent is missing after the grace", "2026-02-08", 333_33n, "BROKEN"],
  ["the first is paid", "2026-02-08", 333_34n, "RUNNING"],
  ["two are paid ahead", "2026-03-07", 666_67n, "RUNNING"],
  ["the third is missed", "2026-04-08", 999_99n, "BROKEN"],
  ["all is paid, however late", "2027-01-01", 1_000_00n, "FULFILLED"],
] as const)("tells a plan that is kept from one that is broken: %s", (_why, today, paid, standing) => {
  expect(planStanding({ instalments: three, paid }, today)).toBe(standing);
});

it("counts what came in for the oldest instalment first", () => {
  const open = openInstalments({ instalments: three, paid: 400_00n }).map((one) => one.open);
  expect(open).toEqual([0n, 266_67n, 333_33n]);
});
