import {
  addDays,
  addQuarters,
  type Day,
  firstDay,
  lastDay,
  type Period,
  quarterOf,
} from "../../../shared/values/calendar.ts";
import { dated } from "../../../shared/values/law.ts";

/** How often a fund states to everybody how the account stands: its own choice, dated. */
export interface StatementPolicy {
  /** So many days after the end of a quarter it is stated: the bank's last files are in by then. */
  readonly daysAfter: number;
}

/** The fund's own policy for statements of account, until it is confirmed: the charters promise them “regularly”. */
export const statementPolicy = dated<StatementPolicy>("statement policy", {
  rows: [
    {
      from: "2018-01-01",
      value: { daysAfter: 10 },
      source: { article: "service charter of the fund, regular view of the amounts due", confidence: "UNCONFIRMED" },
    },
  ],
});

/** The last quarter that is to be stated by a day. */
export function periodToState(day: Day): Period & { readonly startsOn: Day; readonly endsOn: Day } {
  const before = addQuarters(quarterOf(day), -1);
  const waits = addDays(lastDay(before), statementPolicy.on(day).value.daysAfter) >= day;
  const quarter = waits ? addQuarters(before, -1) : before;
  return { startsOn: firstDay(quarter), endsOn: lastDay(quarter) };
}
