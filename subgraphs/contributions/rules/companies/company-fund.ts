import { type Day, yearOf } from "../../../shared/values/calendar.ts";

/** A stretch in which a company is with a fund. */
export interface CompanyAffiliation {
  readonly fund: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** The fund that claims a year: with which the company is last in it, for it changes on the first of January alone. */
export function fundOfYear(affiliations: readonly CompanyAffiliation[], year: number): string | null {
  const inYear = affiliations.filter(
    ({ startsOn, endsOn }) => yearOf(startsOn) <= year && (endsOn === null || yearOf(endsOn) >= year),
  );
  return inYear.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)).at(-1)?.fund ?? null;
}
