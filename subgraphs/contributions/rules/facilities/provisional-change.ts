import { type Day, lastDay, yearOf } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import { unjustifiedReduction } from "../unjustified-reduction.ts";

/** Where a request for another provisional amount stands. */
export const changeStates = {
  ASKED: "Asked for; the fund has not decided.",
  GRANTED: "Granted: the dues of the year rest on it.",
  REFUSED: "Refused, with a reason.",
} as const;

/** Why another provisional amount cannot be asked for. */
export const changeFaults = {
  YEAR_OVER: "It can be asked for until 31 December of the year itself.",
  YEAR_TOO_FAR: "The year has not begun.",
  NOT_A_PERSON: "A company has no provisional amount.",
  HAS_DEBT: "To pay more, nothing may be open whose day has passed.",
  ALREADY_ASKED: "One is asked for already.",
} as const;

/** The code of such a fault. */
export type ChangeFault = keyof typeof changeFaults;

/** What is asked for: less or more, for which year. */
export interface ChangeAsked {
  readonly kind: "INCREASED" | "REDUCED";
  readonly year: number;
}

/** What stands against asking on a day; `null` where nothing does. */
export function changeFault({ kind, year }: ChangeAsked, overdue: Cents, today: Day): ChangeFault | null {
  if (year < yearOf(today)) return "YEAR_OVER";
  if (year > yearOf(today)) return "YEAR_TOO_FAR";
  return kind === "INCREASED" && overdue > 0n ? "HAS_DEBT" : null;
}

/** What becomes of a quarter that was claimed. */
export const quarterChanges = {
  LOWERED: "Claimed anew, for less.",
  RAISED: "Claimed anew, for more.",
  SAME: "Nothing changes.",
  PAID_ABOVE: "More was paid than the lower amount: a reduction gives nothing back.",
} as const;

/** The code of such a change. */
export type QuarterChange = keyof typeof quarterChanges;

/** What a quarter costs now, what was paid of it, and what it would cost. */
export interface QuarterAmounts {
  readonly before: Cents;
  readonly after: Cents;
  readonly paid: Cents;
}

/** What becomes of a quarter: a reduction never leads to a refund of what was paid in the year (GR art. 33). */
export function quarterChange(kind: ChangeAsked["kind"], { before, after, paid }: QuarterAmounts): QuarterChange {
  if (kind === "INCREASED") return after > before ? "RAISED" : "SAME";
  if (after >= before) return "SAME";
  return paid > after ? "PAID_ABOVE" : "LOWERED";
}

/** What a reduction costs that turns out not to be justified, if nothing is paid above it before the statement. */
export interface Sanction {
  /** The difference to the standard amount: whoever pays it by 31 December of the year avoids the sanction. */
  readonly avoidedBy: Cents;
  readonly payUntil: Day;
  /** When the statement of the year is taken to come: one to two years later, here in the second June after it. */
  readonly statementOn: Day;
  readonly surcharges: readonly { readonly kind: "QUARTERLY" | "YEAR_END"; readonly on: Day; readonly amount: Cents }[];
  readonly total: Cents;
}

/** The sanction at its worst (art. 11bis): the income reaches the standard amount, and nothing more was paid. */
export function worstSanction(year: number, standard: Cents, reduced: Cents): Sanction {
  const statementOn = `${year + 2}-06-30`;
  const found = unjustifiedReduction({
    year,
    standard,
    reduced,
    definitive: standard,
    paidInTime: 0n,
    endsOn: statementOn,
  });
  const surcharges = found.map(({ kind, on, calculation }) => ({ kind, on, amount: calculation.result }));
  const total = sum(surcharges.map(({ amount }) => amount));
  const avoidedBy = standard > reduced ? standard - reduced : 0n;
  return { avoidedBy, payUntil: lastDay(`${year}Q4`), statementOn, surcharges, total };
}
