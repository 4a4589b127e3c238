import type { Calculation } from "../../shared/values/calculation.ts";
import {
  addQuarters,
  type Day,
  firstDay,
  lastDay,
  quarterOf,
  quartersFrom,
  yearOf,
} from "../../shared/values/calendar.ts";
import type { Dated, Source } from "../../shared/values/law.ts";
import { type Cents, sum } from "../../shared/values/money.ts";
import { articles } from "./parameters/articles.ts";
import { quarterlySurchargeRate, yearEndSurchargeRate } from "./parameters/surcharge-rates.ts";
import type { SurchargeTerms } from "./surcharge-terms.ts";
import {
  amountOf,
  calculationOf,
  differenceOf,
  figure,
  givenAmount,
  productOf,
  roundOf,
  type Working,
} from "./working/working.ts";

/** A surcharge, the day on which it falls, and how it was reckoned. */
export interface Surcharge {
  readonly kind: "QUARTERLY" | "YEAR_END";
  readonly on: Day;
  /** What it bears on. */
  readonly unpaid: Cents;
  readonly calculation: Calculation;
}

/** A payment of principal, on the day that counts as its payment date. */
export interface PrincipalPayment {
  readonly on: Day;
  readonly amount: Cents;
}

/** An amount that was claimed, what was paid of it, and up to when one looks. */
export interface SurchargeFacts extends SurchargeTerms {
  /** The contribution with its management fee; never a surcharge. */
  readonly principal: Cents;
  readonly payments: readonly PrincipalPayment[];
  /** Surcharges that fall on this day or before. */
  readonly until: Day;
  /** The day of the summons or of the service of the constraint, which ends the surcharges. */
  readonly proceedingsOn?: Day | null;
}

const rates: Record<Surcharge["kind"], Dated<bigint>> = {
  QUARTERLY: quarterlySurchargeRate,
  YEAR_END: yearEndSurchargeRate,
};

/** One surcharge on an unpaid amount, rounded to the cent. */
export function surchargeOn(kind: Surcharge["kind"], on: Day, unpaid: Working, source: Source): Surcharge {
  const table = rates[kind];
  const row = table.on(on);
  const rate = figure("rate.surcharge", "RATE", { table, row, value: { units: row.value, scale: 4 } });
  const amount = roundOf("surcharge.amount", [productOf("surcharge.unrounded", [unpaid, rate])], source);
  return { kind, on, unpaid: amountOf(unpaid), calculation: calculationOf(amount, on) };
}

/** What was claimed and what was paid of it by a day, for one surcharge. */
export interface SurchargeBase {
  readonly kind: Surcharge["kind"];
  readonly on: Day;
  readonly principal: Cents;
  readonly paid: Cents;
}

/** One surcharge for late payment, on what is left of the principal. */
export function lateSurcharge({ kind, on, principal, paid }: SurchargeBase): Surcharge {
  const unpaid = differenceOf("surcharge.unpaid", [
    givenAmount("surcharge.principal", principal),
    givenAmount("surcharge.paid", paid),
  ]);
  return surchargeOn(kind, on, unpaid, articles.surcharge);
}

const paidBy = (day: Day, { payments }: SurchargeFacts): Cents =>
  sum(payments.filter(({ on }) => on <= day).map(({ amount }) => amount));

/** The ends of the quarters at which an amount bears a surcharge: the last one before the proceedings. */
function quarterEnds({ firstOn, until, proceedingsOn }: SurchargeFacts): Day[] {
  const last = proceedingsOn ? lastDay(addQuarters(quarterOf(proceedingsOn), -1)) : until;
  return quartersFrom(quarterOf(firstOn), quarterOf(until))
    .map(lastDay)
    .filter((day) => day <= until && day <= last);
}

/**
 * The surcharges (verhogingen / majorations) of an amount: 3 % of what is unpaid at the end of each quarter, and once
 * 7 % of what is unpaid on 1 January of the year after that in which it was first claimed.
 *
 * They never bear on one another. The 7 % falls away if proceedings began in the year of the claim.
 */
export function surcharges(facts: SurchargeFacts): Surcharge[] {
  const { claimYear, until, proceedingsOn } = facts;
  const yearEnd = firstDay(`${claimYear + 1}Q1`);
  const hasYearEnd = yearEnd <= until && !(proceedingsOn && yearOf(proceedingsOn) <= claimYear);
  const { principal } = facts;
  const quarterly = quarterEnds(facts).map((on) => ({ kind: "QUARTERLY" as const, on, paid: paidBy(on, facts) }));
  const yearly = hasYearEnd
    ? [{ kind: "YEAR_END" as const, on: yearEnd, paid: paidBy(`${claimYear}-12-31`, facts) }]
    : [];
  return [...quarterly, ...yearly]
    .filter(({ paid }) => paid < principal)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map((base) => lateSurcharge({ ...base, principal }));
}
