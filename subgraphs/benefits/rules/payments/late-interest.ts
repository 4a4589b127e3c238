import type { Calculation } from "../../../shared/values/calculation.ts";
import { addDays, type Day, daysBetween } from "../../../shared/values/calendar.ts";
import type { Dated, Source } from "../../../shared/values/law.ts";
import type { Cents, Rate } from "../../../shared/values/money.ts";
import { paymentClock } from "../claims/claim-clock.ts";
import { civilInterest, interestOnLateBenefits, socialInterest } from "../parameters/legal-interest.ts";
import { calculationOf, count, given, productOf, quotientOf, rateOfLaw, roundOf, sumOf } from "../working.ts";

const art20: Source = { article: "Law of 11-04-1995 (charter of the socially insured), art. 20", confidence: "SEEN" };
const DAYS_OF_YEAR = 365;

/** A payment that the bank booked, and the days that decide whether it was late. */
export interface BookedPayment {
  readonly amount: Cents;
  /** By when it was to be decided, with every standstill, and when it was. */
  readonly decideBy: Day;
  readonly decidedOn: Day | null;
  readonly notifiedOn: Day;
  /** From when it was due: the end of its period, or the last day to pay that the law sets. */
  readonly dueOn: Day;
  /** The day on which it was paid; where the person’s account failed first, the day on which it was sent there. */
  readonly paidOn: Day;
  /** The last day for which interest was noted before, of a payment that this one repeats. */
  readonly notedUntil: Day | null;
}

/** Interest on a payment that came late: after which day, until when, and how much. */
export interface LateInterest {
  /** The last day on which it would have been in time, or for which interest was noted before. */
  readonly dueOn: Day;
  readonly paidOn: Day;
  readonly calculation: Calculation;
}

/**
 * The last day on which a payment bears no interest: that on which it was due, and not before the end of the term to
 * pay (art. 12), or to decide where that was passed already (art. 10).
 */
export function inTimeUntil({ decideBy, decidedOn, notifiedOn, dueOn }: BookedPayment): Day {
  const isLateDecision = decidedOn !== null && decidedOn > decideBy;
  const limit = isLateDecision ? decideBy : paymentClock(notifiedOn, null).dueOn;
  return dueOn > limit ? dueOn : limit;
}

/** Interest on what was paid late, day by day at the rate of its year; `null` where it was in time. */
export function lateInterest(payment: BookedPayment): LateInterest | null {
  const { amount, paidOn, notedUntil } = payment;
  const limit = inTimeUntil(payment);
  const dueOn = notedUntil && notedUntil > limit ? notedUntil : limit;
  if (paidOn <= dueOn) return null;
  const kind = interestOnLateBenefits.on(paidOn);
  const table = kind.value === "CIVIL" ? civilInterest : socialInterest;
  const spans = spansOf(table, addDays(dueOn, 1), paidOn).map(({ from, until }) => {
    const row = table.on(from);
    return productOf("interest.span", [
      given("interest.principal", amount),
      rateOfLaw("interest.rate", { table: table.name, row, units: row.value }),
      count("interest.days", daysBetween(from, until) + 1),
    ]);
  });
  const whole = [sumOf("interest.year-days", spans), count("interest.year", DAYS_OF_YEAR)];
  const interest = roundOf("interest.late", [quotientOf("interest.unrounded", whole)], art20, kind.source);
  return { dueOn, paidOn, calculation: calculationOf(interest, paidOn) };
}

/** The days of a span, cut where another rate begins; the table must know its last day too. */
function spansOf(table: Dated<Rate>, first: Day, last: Day): { readonly from: Day; readonly until: Day }[] {
  table.on(last);
  const starts = [first, ...table.rows.map(({ from }) => from).filter((from) => from > first && from <= last)];
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, until: next ? addDays(next, -1) : last };
  });
}
