import fc from "fast-check";
import type { Cents } from "../../../shared/values/money.ts";
import { readds } from "../../../shared/values/readd.ts";
import { isSeizable, type SeizedMonth, type Taker, takings } from "./garnishment.ts";
import { seizable } from "./seizable.ts";

const taker = (id: string, change: Partial<Taker> = {}): Taker => ({
  ...{ id, kind: "ORDINARY", noticedOn: "2026-03-01", children: 0, left: 5_000_00n, leftOfMonth: null, ...change },
});
const maintenance = (id: string, change: Partial<Taker> = {}) => taker(id, { kind: "MAINTENANCE", ...change });
const month = (income: Cents, change: Partial<SeizedMonth> = {}): SeizedMonth => ({
  ...{ on: "2026-11-23", income, taken: 0n, payable: income, ...change },
});
const A = taker("a");

// 2026: 1,419, 1,524, 1,682, 1,839; benefits alone: 20 % up to the second, 40 % up to the fourth, then all; 88 a child.
test.each([
  ["nothing up to the first bound", month(1_419_00n), [A], {}],
  ["20 % of 50.00", month(1_469_00n), [A], { a: 10_00n }],
  ["20 % of 105.00", month(1_524_00n), [A], { a: 21_00n }],
  ["21.00 and 40 % of 114.26", month(1_638_26n), [A], { a: 66_70n }],
  ["21.00 and 40 % of 158.00: no band of 30 %", month(1_682_00n), [A], { a: 84_20n }],
  ["21.00 and 40 % of 315.00", month(1_839_00n), [A], { a: 147_00n }],
  ["147.00 and all of 161.00", month(2_000_00n), [A], { a: 308_00n }],
  ["308.00 less two children at 88", month(2_000_00n), [taker("a", { children: 2 })], { a: 132_00n }],
  ["66.70 less a child: nothing", month(1_638_26n), [taker("a", { children: 1 })], {}],
  ["the law of 2025: 20 % of 104 and 40 % of 146.26", month(1_638_26n, { on: "2025-06-02" }), [A], { a: 79_30n }],
  ["the law of 2024: 19.80 and 119.20", month(1_738_00n, { on: "2024-06-03" }), [A], { a: 139_00n }],
  ["no more than is owed", month(1_638_26n), [taker("a", { left: 50_00n })], { a: 50_00n }],
  ["nothing once nothing is owed", month(1_638_26n), [taker("a", { left: 0n })], {}],
  ["no more than the month’s", month(1_638_26n), [taker("a", { left: null, leftOfMonth: 30_00n })], { a: 30_00n }],
  ["what is left of the month", month(1_638_26n, { taken: 50_00n }), [A], { a: 16_70n }],
  ["nothing where the month was taken", month(1_638_26n, { taken: 66_70n }), [A], {}],
  ["no more than is paid now", month(1_638_26n, { payable: 38_26n }), [A], { a: 38_26n }],
  ["all of it for maintenance", month(1_638_26n), [maintenance("m")], { m: 1_638_26n }],
  ["of little too, for maintenance", month(346_20n), [maintenance("m", { left: 300_00n })], { m: 300_00n }],
  ["maintenance each month", month(1_638_26n), [maintenance("m", { leftOfMonth: 250_00n })], { m: 250_00n }],
  [
    "maintenance first, though told of later; it uses up what others may seize",
    month(1_638_26n),
    [A, maintenance("m", { noticedOn: "2026-09-01", leftOfMonth: 250_00n })],
    { m: 250_00n },
  ],
  [
    "what maintenance leaves of 66.70",
    month(1_638_26n),
    [A, maintenance("m", { leftOfMonth: 20_00n })],
    { m: 20_00n, a: 46_70n },
  ],
  [
    "whoever told first before whoever told later",
    month(1_638_26n),
    [taker("b", { noticedOn: "2026-05-01" }), taker("a", { left: 40_00n })],
    { a: 40_00n, b: 26_70n },
  ],
  ["of two on one day the first that was noted", month(1_638_26n), [taker("b"), A], { a: 66_70n }],
  [
    "two of maintenance, one after the other",
    month(500_00n),
    [maintenance("n", { noticedOn: "2026-04-01" }), maintenance("m", { left: 400_00n })],
    { m: 400_00n, n: 100_00n },
  ],
] as const)("takes %s", (_, of, takers, expected) => {
  const found = takings(of, takers);
  expect(Object.fromEntries(found.map(({ id, amount }) => [id, amount]))).toEqual(expected);
  for (const { calculation, amount } of found) {
    expect(readds(calculation)).toEqual([]);
    expect(calculation.result).toBe(amount);
  }
});

test("says that the order of several creditors is not confirmed, and that one alone is", () => {
  const confirmed = takings(month(1_638_26n), [taker("a", { left: 40_00n }), taker("b")]);
  expect(confirmed.map(({ calculation }) => calculation.confirmed)).toEqual([true, false]);
});

test.each([
  ["BRIDGING_RIGHT", true],
  ["BIRTH_LEAVE", true],
  ["CARER_ALLOWANCE", true],
  ["BANKRUPTCY_INSURANCE", true],
  ["FAMILY_ALLOWANCES", false],
  ["FAMILY_ALLOWANCE_AGE_SUPPLEMENT", false],
  ["BIRTH_GRANT", false],
  ["ADOPTION_GRANT", false],
  ["INTEGRATION_INCOME", false],
  ["DISABILITY_ALLOWANCE", false],
  ["ELDERLY_INCOME_GUARANTEE", false],
])("%s may be seized: %s", (code, may) => {
  expect(isSeizable(code)).toBe(may);
});

test("never takes more than may be seized, is owed or is paid, whoever seizes", () => {
  const cents = (most: number) => fc.bigInt({ min: 0n, max: BigInt(most) });
  const someone = fc.record({
    ...{ kind: fc.constantFrom("ORDINARY" as const, "MAINTENANCE" as const), left: fc.option(cents(300_000)) },
    ...{ leftOfMonth: cents(200_000), children: fc.nat(3), noticedOn: fc.constantFrom("2026-01-05", "2026-02-05") },
  });
  fc.assert(
    fc.property(cents(300_000), cents(300_000), cents(100_000), fc.array(someone), (income, paid, taken, several) => {
      const takers = several.map((one, i) => ({ ...one, id: String(i) }));
      const payable = paid < income ? paid : income;
      const found = takings(month(income, { payable, taken }), takers);
      const sumOf = (some: typeof found) => some.reduce((sum, { amount }) => sum + amount, 0n);
      expect(sumOf(found) <= payable).toBe(true);
      const of = (id: string) => takers.find((one) => one.id === id);
      const limit = seizable({
        on: "2026-11-23",
        replacement: income,
        labour: 0n,
        children: 0,
        creditor: "ORDINARY",
        unseizable: false,
      });
      const ordinary = found.filter(({ id }) => of(id)?.kind === "ORDINARY");
      expect(ordinary.length === 0 || taken + sumOf(found) <= limit.result).toBe(true);
      for (const { id, amount } of found) {
        expect(amount > 0n && amount <= (of(id)?.left ?? amount) && amount <= (of(id)?.leftOfMonth ?? amount)).toBe(
          true,
        );
        expect(readds(found.find((one) => one.id === id)?.calculation as never)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
