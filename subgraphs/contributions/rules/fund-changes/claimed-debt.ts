import { addDays, type Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** A due, as far as it may keep somebody from changing fund. */
export interface ClaimedDue {
  readonly issuedOn: Day;
  readonly dueOn: Day;
  readonly outstanding: Cents;
}

/**
 * Whether claimed sums are unpaid that were due on the day of a change of fund: contributions and what comes with them
 * (RD of 19-12-1967, art. 10). What was claimed, or is to be paid, on that day or later does not count.
 */
export const hasClaimedDebt = (dues: readonly ClaimedDue[], effectOn: Day): boolean =>
  dues.some(({ issuedOn, dueOn, outstanding }) => issuedOn < effectOn && dueOn < effectOn && outstanding > 0n);

/** How many days the bank's files are waited for: set by the office, as a payment counts from its credit. */
const DAYS_FOR_BANK_FILES = 7;

/** From when on a debt on the day of a change is told: who owes nothing need not wait for the bank's last files. */
export const debtIsCertainOn = (effectOn: Day): Day => addDays(effectOn, DAYS_FOR_BANK_FILES);
