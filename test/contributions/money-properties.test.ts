import fc from "fast-check";
import {
  type Allocated,
  allocations,
  type Claim,
  type Credit,
} from "../../subgraphs/contributions/rules/allocation.ts";
import {
  instalmentsOf,
  openInstalments,
  planStanding,
} from "../../subgraphs/contributions/rules/facilities/payment-plan.ts";
import { contributionOfQuarter } from "../../subgraphs/contributions/rules/quarterly-contribution.ts";
import { takeFrom } from "../../subgraphs/contributions/rules/refunds/refund.ts";
import { regularisationOfQuarter } from "../../subgraphs/contributions/rules/regularisation.ts";
import { addDays } from "../../subgraphs/shared/values/calendar.ts";
import { divideHalfUp, sum } from "../../subgraphs/shared/values/money.ts";
import { cents, dayOf2026, halfUp, holds, quarterOf2026 } from "./properties.ts";

describe("rounding", () => {
  it("is never further off than half, a half goes away from nothing, and a debt is rounded like a credit", () =>
    holds(cents(10n ** 15n, -(10n ** 15n)), cents(10n ** 6n, 1n), (dividend, divisor) => {
      const rounded = divideHalfUp(dividend, divisor);
      const off = 2n * (rounded * divisor - dividend);
      expect(dividend < 0n ? -off : off).toBeLessThanOrEqual(divisor);
      expect(dividend < 0n ? -off : off).toBeGreaterThan(-divisor);
      expect(divideHalfUp(-dividend, divisor)).toBe(-rounded);
    }));
});

describe("a quarter's contribution", () => {
  /** Incomes between the minimum and the first ceiling of 2026, on which 20.5 % is owed. */
  const income = cents(70_000_00n, 20_000_00n);

  it("is a fourth of 20.5 %, rounded once; the fee of 4.10 % is on that, and rounded in its turn", () =>
    holds(income, quarterOf2026, (yearly, quarter) => {
      const contribution = halfUp(yearly * 2_050n, 4n * 10_000n);
      const due = contributionOfQuarter({ quarter, category: "MAIN", income: yearly, fund: "SECUREX" });
      expect(due.result).toBe(contribution + halfUp(contribution * 410n, 10_000n));
    }));

  it("makes in four quarters what the year costs, to two cents", () =>
    holds(income, (yearly) => {
      const ofYear = ["2026Q1", "2026Q2", "2026Q3", "2026Q4"].map(
        (quarter) => contributionOfQuarter({ quarter, category: "MAIN", income: yearly, fund: null }).result,
      );
      const off = sum(ofYear) * 10_000n - yearly * 2_050n;
      expect(off < 0n ? -off : off).toBeLessThanOrEqual(20_000n);
    }));

  it("never falls where more was earned", () => {
    const category = fc.constantFrom("MAIN", "SECONDARY", "STUDENT", "PENSION_PAID", "SPOUSE_MAXI");
    holds(cents(200_000_00n), cents(50_000_00n), category, (less, more, kind) => {
      const of = (yearly: bigint) =>
        contributionOfQuarter({ quarter: "2026Q2", category: kind as "MAIN", income: yearly, fund: "SECUREX" }).result;
      expect(of(less + more)).toBeGreaterThanOrEqual(of(less));
    });
  });
});

describe("a regularisation", () => {
  const facts = { quarter: "2023Q2", category: "MAIN", fund: "SECUREX", quartersOfSubjection: 4 } as const;

  it("brings what was charged to what is owed, once: a second statement adds nothing", () =>
    holds(cents(150_000_00n), cents(6_000_00n), (income, charged) => {
      const of = (already: bigint, earlier = 0n) =>
        regularisationOfQuarter({ ...facts, income, charged: already, earlier }).result;
      const owed = of(0n);
      const added = of(charged);
      expect(charged + added).toBe(owed);
      expect(of(charged, added)).toBe(0n);
    }));
});

describe("an allocation", () => {
  const claim = fc.record({
    kind: fc.constantFrom("PRINCIPAL", "SURCHARGE") as fc.Arbitrary<Claim["kind"]>,
    outstanding: cents(1_000n),
    dueOn: dayOf2026,
  });
  const claims = fc
    .array(claim, { maxLength: 8 })
    .map((all) => all.map((one, i): Claim => ({ ...one, dueId: `due_${i}` })));
  const credit = fc.record({ amount: cents(1_500n), bookedOn: dayOf2026, named: fc.option(fc.nat(7)) });
  const credits = fc.array(credit, { maxLength: 6 }).map((all) =>
    all.map(
      ({ named, ...one }, i): Credit => ({
        ...one,
        paymentId: `pay_${i}`,
        designatedDueId: named === null ? null : `due_${named}`,
      }),
    ),
  );
  const took = (all: readonly Allocated[], of: (one: Allocated) => boolean) =>
    sum(all.filter(of).map(({ amount }) => amount));

  it("gives no payment more than it has and no due more than is open, and leaves no cent where something is open", () =>
    holds(credits, claims, (paid, open) => {
      const all = allocations(paid, open);
      for (const { paymentId, amount } of paid)
        expect(took(all, (one) => one.paymentId === paymentId)).toBeLessThanOrEqual(amount);
      for (const { dueId, outstanding } of open)
        expect(took(all, (one) => one.dueId === dueId)).toBeLessThanOrEqual(outstanding);
      const [came, asked] = [sum(paid.map(({ amount }) => amount)), sum(open.map(({ outstanding }) => outstanding))];
      expect(took(all, () => true)).toBe(came < asked ? came : asked);
      expect(all.every(({ amount }) => amount > 0n)).toBe(true);
    }));

  it("pays no surcharge by order, and no later quarter, while an earlier principal is open", () =>
    holds(credits, claims, (paid, open) => {
      const all = allocations(paid, open);
      const left = ({ dueId, outstanding }: Claim) => outstanding - took(all, (one) => one.dueId === dueId);
      const byOrder = all.filter(({ basis }) => basis === "ORDER").map(({ dueId }) => dueId);
      for (const later of open.filter(({ dueId }) => byOrder.includes(dueId))) {
        const before = open.filter(
          ({ kind, dueOn }) => kind === "PRINCIPAL" && (later.kind === "SURCHARGE" || dueOn < later.dueOn),
        );
        expect(sum(before.map(left))).toBe(0n);
      }
    }));

  it("is the same in whatever order payments and dues are read", () =>
    holds(credits, claims, (paid, open) => {
      expect(new Set(allocations(paid.toReversed(), open.toReversed()))).toEqual(new Set(allocations(paid, open)));
    }));
});

describe("a refund", () => {
  it("takes exactly its amount from the oldest credits, or nothing where they do not hold as much", () =>
    holds(fc.array(cents(1_000n, 1n), { maxLength: 6 }), cents(4_000n, 1n), (amounts, wanted) => {
      const credits = amounts.map((amount, i) => ({
        ...{ paymentId: `pay_${i}`, amount, bookedOn: addDays("2026-01-01", i), collected: false },
      }));
      const taken = takeFrom(credits, wanted);
      if (sum(amounts) < wanted) return expect(taken).toBeNull();
      expect(sum((taken ?? []).map(({ amount }) => amount))).toBe(wanted);
      const whole = (taken ?? []).slice(0, -1).map(({ amount }) => amount);
      expect(whole).toEqual(amounts.slice(0, whole.length));
    }));
});

describe("a payment plan", () => {
  const plan = fc.record({ total: cents(100_000_00n, 50_00n), count: fc.integer({ min: 2, max: 12 }) });

  it("spreads a sum to the cent, evenly, and no instalment is higher than one before it", () =>
    holds(plan, dayOf2026, ({ total, count }, firstOn) => {
      const amounts = instalmentsOf(total, count, firstOn).map(({ amount }) => amount);
      expect(amounts).toHaveLength(count);
      expect(sum(amounts)).toBe(total);
      expect((amounts[0] ?? 0n) - (amounts.at(-1) ?? 0n)).toBeLessThanOrEqual(1n);
      expect(amounts).toEqual(amounts.toSorted((a, b) => Number(b - a)));
    }));

  it("leaves open what was not paid, the last instalments first; and to pay more breaks none", () =>
    holds(plan, cents(120_000_00n), cents(1_000_00n), dayOf2026, ({ total, count }, paid, more, today) => {
      const instalments = instalmentsOf(total, count, "2026-01-31");
      const open = openInstalments({ instalments, paid }).map((one) => one.open);
      expect(sum(open)).toBe(paid < total ? total - paid : 0n);
      const first = open.findIndex((amount) => amount > 0n);
      if (first >= 0) expect(open.slice(first + 1)).toEqual(instalments.slice(first + 1).map(({ amount }) => amount));
      const standing = planStanding({ instalments, paid }, today);
      const better = planStanding({ instalments, paid: paid + more }, today);
      if (standing !== "BROKEN") expect(better).not.toBe("BROKEN");
      expect(standing === "FULFILLED").toBe(paid >= total);
    }));
});
