import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { amountOf, calculationOf, differenceOf, given, maximumOf, minimumOf, roundOf } from "../working.ts";
import { type Creditor, workingOfSeizable } from "./seizable.ts";

/** Why a garnishment is not noted or changed. */
export const garnishmentFaults = {
  NOTHING_OWED: "It says neither what is owed in all nor what is owed each month.",
  LESS_THAN_TAKEN: "Less than what was paid to the creditor already, or stands in a run.",
  NOTED_ALREADY: "One of the same creditor with the same reference is noted for this person.",
  ENDED: "It has ended.",
} as const;

export type GarnishmentFault = keyof typeof garnishmentFaults;

/** Why something that is due is not paid by a run. */
export const holdReasons = {
  DIED: "The person has died: what was due until then is the heirs’, and a clerk decides whom to pay.",
  CREDITOR_ACCOUNT: "The bank refused the account of a creditor who seizes: a clerk asks for another.",
  SEIZURE_UNKNOWN: "Nobody has entered yet what may be seized on that day.",
} as const;

export type HoldReason = keyof typeof holdReasons;

/** Family allowances and what goes with them, and assistance: whoever seizes, nothing of it is. */
const UNSEIZABLE: ReadonlySet<string> = new Set([
  ...["FAMILY_ALLOWANCES", "INCREASED_FAMILY_ALLOWANCES", "FAMILY_ALLOWANCE_AGE_SUPPLEMENT"],
  ...["FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT", "BIRTH_GRANT", "ADOPTION_GRANT"],
  ...["DISABILITY_ALLOWANCE", "ELDERLY_INCOME_GUARANTEE", "INTEGRATION_INCOME"],
]);

/** Whether creditors may seize a benefit at all, by its code (Judicial Code, art. 1410 § 2). */
export const isSeizable = (code: string): boolean => !UNSEIZABLE.has(code);

/** A creditor who takes a part of what somebody is paid (derdenbeslag, loonoverdracht / saisie-arrêt, délégation). */
export interface Taker {
  readonly id: string;
  readonly kind: Creditor;
  /** The day on which the fund was told. */
  readonly noticedOn: Day;
  /** Children at charge, as the person declared them. */
  readonly children: number;
  /** What is still owed in all, and in the month; absent where there is no such bound. */
  readonly left: Cents | null;
  readonly leftOfMonth: Cents | null;
}

/** What somebody is paid for a month, as creditors may take of it. */
export interface SeizedMonth {
  /** The day of payment: its law holds. */
  readonly on: Day;
  /** All that may be seized of what is paid for the month: earlier payments too, less what is kept back of them. */
  readonly income: Cents;
  /** What creditors took of it before. */
  readonly taken: Cents;
  /** What of it is paid now. */
  readonly payable: Cents;
}

/** What a creditor takes, and how that was reached. */
export interface Taking {
  readonly id: string;
  readonly amount: Cents;
  readonly calculation: Calculation;
}

const ORDER: Source = {
  article: "Judicial Code, art. 1409 to 1412: who comes first of several creditors was found in no source",
  confidence: "UNCONFIRMED",
};

/** Who is owed maintenance comes first, then whoever told the fund first. */
export const inOrder = (a: Taker, b: Taker): number =>
  Number(a.kind !== "MAINTENANCE") - Number(b.kind !== "MAINTENANCE") ||
  a.noticedOn.localeCompare(b.noticedOn) ||
  a.id.localeCompare(b.id);

/**
 * What each creditor takes of what is paid for a month: within what may be seized of the whole month, less what others
 * took of it, and never more than is owed or paid. What maintenance takes counts against the bounds of the others.
 */
export function takings({ on, income, taken, payable }: SeizedMonth, takers: readonly Taker[]): Taking[] {
  let [gone, rest] = [taken, payable];
  return takers.toSorted(inOrder).flatMap((taker) => {
    const { id, kind: creditor, children, left, leftOfMonth } = taker;
    const whole = workingOfSeizable({ on, replacement: income, labour: 0n, children, creditor, unseizable: false });
    const others = gone > 0n ? [given("seizure.taken", gone)] : [];
    const within = differenceOf("seizure.room", [whole, ...others], ...(others.length > 0 ? [ORDER] : []));
    const owed = [
      ...(left === null ? [] : [given("seizure.owed", left)]),
      ...(leftOfMonth === null ? [] : [given("seizure.owed-of-month", leftOfMonth)]),
    ];
    const room = maximumOf("seizure.least", [within, given("seizure.nothing", 0n)]);
    const part = minimumOf("seizure.taking", [room, ...owed, given("seizure.payable", rest)]);
    const working = roundOf("seizure.garnished", [part]);
    const amount = amountOf(working);
    if (amount <= 0n) return [];
    gone += amount;
    rest -= amount;
    return [{ id, amount, calculation: calculationOf(working, on) }];
  });
}
