import {
  addDays,
  addQuarters,
  type Day,
  firstDay,
  lastDay,
  type Quarter,
  quarterNumber,
  quarterOf,
} from "../../../shared/values/calendar.ts";
import { dated } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** What no text fixes about surcharges and their waiver, and the fund decides by itself. */
export interface SurchargePolicy {
  /** So many days after a surcharge fell due it is charged: the bank's files of its day are in by then. */
  readonly waitDays: number;
  /** So many working days the fund takes to pass a request for a waiver on to INASTI. */
  readonly forwardWorkingDays: number;
  /** A waiver that a member of staff notes for INASTI needs a second person above this amount. */
  readonly fourEyesAbove: Cents;
}

/** The fund's own policy, until it is confirmed. */
export const surchargePolicy = dated<SurchargePolicy>("surcharge policy", {
  rows: [
    {
      from: "2018-01-01",
      value: { waitDays: 10, forwardWorkingDays: 5, fourEyesAbove: 500_00n },
      source: { article: "policy of the fund on surcharges", confidence: "UNCONFIRMED" },
    },
  ],
});

/** The last surcharges of a quarter: those of a fourth quarter are followed by those of 1 January. */
const lastOf = (quarter: Quarter): Day =>
  quarterNumber(quarter) === 4 ? firstDay(addQuarters(quarter, 1)) : lastDay(quarter);

/**
 * Up to which day surcharges are charged on a day: to the end of the last quarter whose days of waiting have passed;
 * with a fourth quarter go the surcharges of 1 January.
 */
export function chargeableUntil(day: Day): Day {
  const reached = addDays(day, -surchargePolicy.on(day).value.waitDays);
  const ended = addQuarters(quarterOf(addDays(reached, 1)), -1);
  return lastOf(ended) <= reached ? lastOf(ended) : lastOf(addQuarters(ended, -1));
}
