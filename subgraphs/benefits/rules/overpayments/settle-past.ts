import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import type { BenefitOutcome, BenefitPart } from "../outcome.ts";
import { monthOf } from "../outcome.ts";

/** What was paid for a period, with what was kept back of it, and the day on which the bank paid. */
export interface PaidPeriod {
  readonly from: Day;
  readonly amount: Cents;
  readonly paidOn: Day;
}

/** A month of a claim: what was paid for it, and what was due by the decision that holds now. */
export interface SettledMonth {
  /** Its first day. */
  readonly month: Day;
  readonly paid: Cents;
  readonly due: Cents;
  /** The last day on which something was paid for it; absent where nothing was. */
  readonly paidOn: Day | null;
}

/**
 * Settles the past of a claim anew, month by month: every month for which something was paid, and every month that is
 * over for which something is due. What one month got too little lies against what another got too much.
 */
export function settlePast(
  paid: readonly PaidPeriod[],
  parts: readonly BenefitPart[],
  day: Day,
): readonly SettledMonth[] {
  const over = parts.filter(({ period }) => (period.endsOn ?? period.startsOn) < day);
  const months = new Set([...paid.map(({ from }) => monthOf(from)), ...over.map(monthOfPart)]);
  return [...months].sort().map((month) => {
    const payments = paid.filter(({ from }) => monthOf(from) === month);
    const due = parts.filter((part) => monthOfPart(part) === month).map(({ calculation }) => calculation.result);
    const days = payments.map(({ paidOn }) => paidOn).sort();
    return { month, paid: sum(payments.map(({ amount }) => amount)), due: sum(due), paidOn: days.at(-1) ?? null };
  });
}

const monthOfPart = ({ period }: BenefitPart): Day => monthOf(period.startsOn);

/** How much more was paid than due in all; below zero where too little was. */
export const overpaidIn = (months: readonly SettledMonth[]): Cents => sum(months.map(({ paid, due }) => paid - due));

/**
 * What part of an overpayment is prescribed: what was paid too much for a month, if the last payment for it is too old,
 * and never more than the whole.
 */
export function prescribedPart(
  months: readonly SettledMonth[],
  whole: Cents,
  isTooOld: (paidOn: Day) => boolean,
): Cents {
  const old = months.filter(({ paid, due, paidOn }) => paid > due && paidOn !== null && isTooOld(paidOn));
  const amount = sum(old.map(({ paid, due }) => paid - due));
  return amount < whole ? amount : whole;
}

/**
 * What holds after an error of the fund was mended: what had begun before the lower right works stays as it was
 * granted, and the lower right holds from then on (law of 11-04-1995, art. 17).
 */
export function keepWhatWasGranted(before: BenefitOutcome, after: BenefitOutcome, worksFrom: Day): BenefitOutcome {
  const kept = before.parts.filter(({ period }) => period.startsOn < worksFrom);
  const parts = [...kept, ...after.parts.filter(({ period }) => period.startsOn >= worksFrom)];
  const verdict = after.verdict === "REFUSED" && kept.length > 0 ? "PARTLY" : after.verdict;
  return { ...after, verdict, parts, total: sum(parts.map(({ calculation }) => calculation.result)) };
}
