import { changeFault, quarterChange, worstSanction } from "./provisional-change.ts";

it.each([
  ["on the last day of the year", "REDUCED", 2026, 0n, "2026-12-31", null],
  ["a day later", "REDUCED", 2026, 0n, "2027-01-01", "YEAR_OVER"],
  ["for the next year", "REDUCED", 2027, 0n, "2026-12-31", "YEAR_TOO_FAR"],
  ["less, although something is late", "REDUCED", 2026, 1n, "2026-11-20", null],
  ["more, although something is late", "INCREASED", 2026, 1n, "2026-11-20", "HAS_DEBT"],
] as const)("says what stands against another amount: %s", (_why, kind, year, overdue, today, fault) => {
  expect(changeFault({ kind, year }, overdue, today)).toBe(fault);
});

it.each([
  ["less, and nothing paid", "REDUCED", { before: 900_00n, after: 500_00n, paid: 0n }, "LOWERED"],
  ["less, and as much paid", "REDUCED", { before: 900_00n, after: 500_00n, paid: 500_00n }, "LOWERED"],
  ["less, and a cent more paid", "REDUCED", { before: 900_00n, after: 500_00n, paid: 500_01n }, "PAID_ABOVE"],
  ["a floor that keeps it where it is", "REDUCED", { before: 900_00n, after: 900_00n, paid: 0n }, "SAME"],
  ["more", "INCREASED", { before: 900_00n, after: 901_00n, paid: 900_00n }, "RAISED"],
  ["more asked than it gives", "INCREASED", { before: 900_00n, after: 800_00n, paid: 0n }, "SAME"],
] as const)("says what becomes of a quarter: %s", (_why, kind, amounts, change) => {
  expect(quarterChange(kind, amounts)).toBe(change);
});

it("tells the sanction before it falls: 3 % a quarter from 31 December on, and once 7 %", () => {
  // On 1,000.00: 31-12-2026, 31-03 to 31-12-2027 and 31-03-2028 at 3 %, and 7 % on 01-01-2027.
  const sanction = worstSanction(2026, 3_000_00n, 2_000_00n);
  expect(sanction).toMatchObject({ avoidedBy: 1_000_00n, payUntil: "2026-12-31", statementOn: "2028-06-30" });
  expect(sanction.surcharges.map(({ on, amount }) => `${on} ${amount}`)).toEqual([
    "2026-12-31 3000",
    "2027-01-01 7000",
    "2027-03-31 3000",
    "2027-06-30 3000",
    "2027-09-30 3000",
    "2027-12-31 3000",
    "2028-03-31 3000",
  ]);
  expect(sanction.total).toBe(250_00n);
});
