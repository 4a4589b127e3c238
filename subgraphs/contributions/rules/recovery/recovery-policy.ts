import type { Day } from "../../../shared/values/calendar.ts";
import { dated, type InForce } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { StepKind } from "./step-kinds.ts";

/** How a fund climbs the ladder where no text says how: its own choice, dated. */
export interface RecoveryPolicy {
  /** So many days after its day a due that is still open opens a claim file: the bank's last files are in by then. */
  readonly graceDays: number;
  /** Below this sum no file is opened. */
  readonly leastClaim: Cents;
  /** So many attempts on different days stand for a personal contact with somebody who does not answer. */
  readonly attempts: number;
  /** So many months after its day a due calls for the letter that names the ways out. */
  readonly monthsBeforeLetter: number;
  /** What the day’s work takes by itself. What a person must weigh, prove or sign is never among it. */
  readonly byItself: readonly StepKind[];
  /** So many days the day’s work leaves after a step before it writes again. */
  readonly daysBetween: number;
  /** A step that may be taken, and was not for longer than so many days, is breached. */
  readonly daysToAct: number;
  /** So many months before something is prescribed its file is at risk. */
  readonly monthsAtRisk: number;
}

/** How a fund recovers that has written down no policy of its own by a day. */
export const recoveryPolicy = dated<RecoveryPolicy>("recovery policy", {
  rows: [
    {
      from: "2018-01-01",
      value: {
        ...{ graceDays: 10, leastClaim: 25_00n, attempts: 2, monthsBeforeLetter: 3 },
        byItself: ["REMINDER", "STATEMENT", "RECOVERY_LETTER", "CLOSED"],
        ...{ daysBetween: 14, daysToAct: 10, monthsAtRisk: 6 },
      },
      source: { article: "policy of the fund on recovery", confidence: "UNCONFIRMED" },
    },
  ],
});

/** A line of a fund's own policy. */
export type RecoveryPolicyLine = InForce<RecoveryPolicy>;

/** By which policy a fund recovers on a day: the newest of its own lines by then, or what holds without any. */
export const policyOn = (lines: readonly RecoveryPolicyLine[], day: Day): RecoveryPolicyLine =>
  lines
    .filter(({ from }) => from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1) ?? recoveryPolicy.on(day);
