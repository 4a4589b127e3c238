import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";

/** Until when a quarter could be paid without surcharge, for whoever asked for it in writing in time. */
export interface DueDayDeferral {
  readonly quarter: Quarter;
  readonly payableUntil: Day;
  readonly source: Source;
}

const source: Source = {
  article: "circulars of the minister on the deferral of payment, COVID-19",
  confidence: "SEEN",
};
const deferral = (quarter: Quarter, payableUntil: Day): DueDayDeferral => ({ quarter, payableUntil, source });

/** The only general deferrals of payment there have been: the decrees know none. */
export const dueDayDeferrals: readonly DueDayDeferral[] = [
  deferral("2020Q1", "2021-03-31"),
  deferral("2020Q2", "2021-06-30"),
  deferral("2020Q3", "2021-09-30"),
  deferral("2020Q4", "2021-12-15"),
  deferral("2021Q1", "2022-03-31"),
  deferral("2021Q2", "2022-06-30"),
  deferral("2021Q3", "2022-09-30"),
  deferral("2021Q4", "2022-12-31"),
  deferral("2022Q1", "2023-03-31"),
];
