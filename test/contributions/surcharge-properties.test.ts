import fc from "fast-check";
import { type SurchargeFacts, surcharges } from "../../subgraphs/contributions/rules/surcharge.ts";
import { addDays } from "../../subgraphs/shared/values/calendar.ts";
import { sum } from "../../subgraphs/shared/values/money.ts";
import { cents, halfUp, holds } from "./properties.ts";

describe("surcharges", () => {
  const payment = fc.record({
    on: fc.integer({ min: 0, max: 900 }).map((days) => addDays("2024-01-01", days)),
    amount: cents(500_00n, 1n),
  });
  const facts = fc.record({ principal: cents(2_000_00n, 1n), payments: fc.array(payment, { maxLength: 5 }) });
  const late = (of: Pick<SurchargeFacts, "principal" | "payments">) =>
    surcharges({ ...of, firstOn: "2024-03-31", claimYear: 2024, until: "2026-06-30" });
  const total = (all: ReturnType<typeof late>) => sum(all.map(({ calculation }) => calculation.result));

  it("are 3 % of what is unpaid at the end of each quarter and once 7 %, and never bear on one another", () =>
    holds(facts, ({ principal, payments }) => {
      const all = late({ principal, payments });
      for (const { kind, on, unpaid, calculation } of all) {
        const by = kind === "YEAR_END" ? "2024-12-31" : on;
        const paid = sum(payments.filter((one) => one.on <= by).map(({ amount }) => amount));
        expect(unpaid).toBe(principal - paid);
        expect(calculation.result).toBe(halfUp(unpaid * (kind === "YEAR_END" ? 7n : 3n), 100n));
      }
      expect(all.filter(({ kind }) => kind === "YEAR_END").length).toBeLessThanOrEqual(1);
      expect(new Set(all.map(({ kind, on }) => `${kind} ${on}`)).size).toBe(all.length);
    }));

  it("never rise where more was paid, and are none where all was paid in time", () =>
    holds(facts, payment, ({ principal, payments }, more) => {
      expect(total(late({ principal, payments: [...payments, more] }))).toBeLessThanOrEqual(
        total(late({ principal, payments })),
      );
      expect(late({ principal, payments: [{ on: "2024-03-31", amount: principal }] })).toEqual([]);
    }));
});
