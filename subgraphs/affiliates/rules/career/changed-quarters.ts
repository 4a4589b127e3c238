import { addQuarters, type Quarter, quartersFrom } from "../../../shared/values/calendar.ts";
import { type CareerPeriod, type ContributorCategory, categoryOfQuarter } from "../../../shared/values/career.ts";

/** A quarter of a career that comes to be something else. */
export interface ChangedQuarter {
  readonly quarter: Quarter;
  readonly before: ContributorCategory | null;
  readonly after: ContributorCategory | null;
}

/** How far ahead of today an open end is looked at. */
const AHEAD = 4;

/** The earliest quarter that any period of a career touches. */
const firstOf = (careers: readonly (readonly CareerPeriod[])[], today: Quarter): Quarter =>
  careers
    .flat()
    .map(({ startsOn }): Quarter => `${startsOn.slice(0, 4)}Q1`)
    .reduce((first, quarter) => (quarter < first ? quarter : first), today);

/** The quarters that are something else after a change than before it, up to a year ahead: in order. */
export function changedQuarters(
  before: readonly CareerPeriod[],
  after: readonly CareerPeriod[],
  today: Quarter,
): ChangedQuarter[] {
  return quartersFrom(firstOf([before, after], today), addQuarters(today, AHEAD)).flatMap((quarter) => {
    const changed = { before: categoryOfQuarter(before, quarter), after: categoryOfQuarter(after, quarter) };
    return changed.before === changed.after ? [] : [{ quarter, ...changed }];
  });
}
