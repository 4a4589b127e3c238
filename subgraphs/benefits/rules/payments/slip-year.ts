import { type Day, yearOf } from "../../../shared/values/calendar.ts";
import { dated } from "../../../shared/values/law.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";

/** From which day of the year after it is said what was paid in a year: the bank's files of December have come. */
const toldFrom = dated<string>("day of the benefit slips", {
  rows: [
    {
      from: "1997-01-01",
      value: "02-01",
      source: { article: "policy of the funds: as their tax certificates", confidence: "UNCONFIRMED" },
    },
  ],
});

/** The last year of which a slip may say what was paid, on a day. */
export const lastSlipYear = (day: Day): number =>
  day.slice(5) >= toldFrom.on(day).value ? yearOf(day) - 1 : yearOf(day) - 2;

/** A month of which more was paid than was due, and the last day on which something was paid for it. */
export interface UndueMonth {
  readonly paid: Cents;
  readonly due: Cents;
  readonly paidOn: Day | null;
}

/**
 * Of which years' payments a repayment takes away: of the oldest that paid too much first, up to what it paid too much,
 * and the rest of the newest. No text was seen that says so: unconfirmed.
 */
export function repaidByYear(months: readonly UndueMonth[], repaid: Cents): ReadonlyMap<number, Cents> {
  const undue = new Map<number, Cents>();
  for (const { paid, due, paidOn } of months) {
    if (paidOn === null || paid <= due) continue;
    undue.set(yearOf(paidOn), (undue.get(yearOf(paidOn)) ?? 0n) + paid - due);
  }
  const years = [...undue].sort(([a], [b]) => a - b);
  const laid = new Map<number, Cents>();
  for (const [place, [year, most]] of years.entries()) {
    const left = repaid - sum([...laid.values()]);
    const share = place === years.length - 1 || left < most ? left : most;
    if (share > 0n) laid.set(year, share);
  }
  return laid;
}
