import {
  addDays,
  addMonths,
  addQuarters,
  type Day,
  lastDay,
  quarterOf,
  yearOf,
} from "../../../shared/values/calendar.ts";
import type { Capacity, ContributorCategory } from "../../../shared/values/career.ts";

/** Of what sort a line of a guide is. */
export const guideSections = {
  OBLIGATION: "What one must do, or owes.",
  RIGHT: "What one may claim, or gets of office.",
  DOCUMENT: "What one needs to show; never what an authentic source has.",
  STEP: "What is done next, by whom, by when.",
  FORM: "A form.",
} as const;

export type GuideSection = keyof typeof guideSections;

/** Who must act. */
export const guideActors = {
  AFFILIATE: "The person.",
  FUND: "The fund.",
  HEALTH_FUND: "The health fund.",
  INASTI: "The national institute for the self-employed.",
  PENSIONS_SERVICE: "The federal pensions service.",
  FAMILY_FUND: "The family allowance fund.",
  PENSION_INSTITUTION: "The insurer or pension institution.",
} as const;

export type GuideActor = keyof typeof guideActors;

/** By when something must be done, counted from the day of the event. */
export type GuideTerm =
  | { readonly after: "DAYS"; readonly count: number }
  | { readonly after: "MONTHS"; readonly count: number }
  | { readonly after: "QUARTERS"; readonly count: number; readonly extraMonthWhenLastOfQuarter?: boolean }
  | { readonly after: "YEAR_END" }
  | { readonly after: "EVE" };

/**
 * The last day of a term. Quarters end with the last day of the given quarter after that of the event.
 *
 * The days are shown as the law counts them; a last day on which no office works is not put off, so that whoever
 * keeps to it is in time.
 */
export function termOf(term: GuideTerm, on: Day): Day {
  switch (term.after) {
    case "DAYS":
      return addDays(on, term.count);
    case "MONTHS":
      return addMonths(on, term.count);
    case "EVE":
      return addDays(on, -1);
    case "YEAR_END":
      return `${yearOf(on)}-12-31`;
    case "QUARTERS": {
      const end = lastDay(addQuarters(quarterOf(on), term.count));
      const isLastMonth = Number(on.slice(5, 7)) % 3 === 0;
      if (!term.extraMonthWhenLastOfQuarter || !isLastMonth) return end;
      return addDays(addMonths(addDays(end, 1), 1), -1);
    }
  }
}

/** For whom a line of a guide is: all that is said must hold; nothing said is for everybody. */
export interface Audience {
  readonly categories?: readonly ContributorCategory[];
  readonly capacities?: readonly Capacity[];
  /** Whether the person is helped by, or helps, another self-employed person. */
  readonly helps?: boolean;
  readonly auxiliaryFund?: boolean;
}

/** What of somebody's file a guide looks at. */
export interface GuidedPerson {
  readonly category: ContributorCategory | null;
  readonly capacity: Capacity | null;
  readonly helps: boolean;
  readonly auxiliaryFund: boolean;
}

/** Whether a line is for somebody. Of what the file does not know, every line is shown. */
export function isFor({ categories, capacities, helps, auxiliaryFund }: Audience, person: GuidedPerson): boolean {
  if (categories && person.category && !categories.includes(person.category)) return false;
  if (capacities && person.capacity && !capacities.includes(person.capacity)) return false;
  if (helps !== undefined && helps !== person.helps) return false;
  return auxiliaryFund === undefined || auxiliaryFund === person.auxiliaryFund;
}
