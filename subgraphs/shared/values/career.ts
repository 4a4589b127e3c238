import { firstDay, lastDay, type Period, type Quarter } from "./calendar.ts";

// The words of the career quarter, the spine of the graph: affiliates says who somebody was, contributions how it is
// settled, and reporting tells it on.

/**
 * As what somebody contributes (bijdragecategorie / catégorie de cotisant), with its article: one for each way in which
 * the law reckons a quarter.
 *
 * A helper is a capacity and no category: he contributes as MAIN, SECONDARY or one of the pension categories, like the
 * person whom he helps.
 */
export const contributorCategories = {
  MAIN: "Main occupation (hoofdberoep / activité principale): RD no. 38, art. 12 § 1.",
  PRIMOSTARTER: "First quarters of a first main occupation (primostarter): RD no. 38, art. 12 § 1bis.",
  SECONDARY: "Secondary occupation (bijberoep / activité complémentaire): RD no. 38, art. 12 § 2.",
  ART37_AB:
    "Assimilated to secondary on request, with derived rights or reduced capacity: RD of 19-12-1967, art. 37 § 1, a and b.",
  ART37_C: "Holder of a public office, assimilated on request: RD of 19-12-1967, art. 37 § 1, c.",
  SPOUSE_MAXI:
    "Helper spouse, full statute (meewerkende echtgenoot / conjoint aidant): RD no. 38, art. 7bis and 12 § 1ter.",
  SPOUSE_MINI: "Helper spouse born before 1956, sickness cover only: RD no. 38, art. 7bis § 3.",
  STUDENT: "Student (student-zelfstandige / étudiant-indépendant): RD no. 38, art. 5quater and 12bis.",
  PENSION_PAID: "With a retirement pension in payment: RD no. 38, art. 13.",
  PENSION_AGE_NO_PENSION: "Past the pension age, pension not taken: RD no. 38, art. 13.",
} as const;

export type ContributorCategory = keyof typeof contributorCategories;

/** A stretch of a career in one category. */
export interface CareerPeriod extends Period {
  readonly category: ContributorCategory;
}

/**
 * Categories that one enters from the next quarter on, unless it happens on the quarter's first day (RD of 19-12-1967,
 * art. 39 § 1, 39bis § 2).
 */
export const entersNextQuarter: ReadonlySet<ContributorCategory> = new Set(["SECONDARY", "SPOUSE_MAXI"]);

/**
 * The stretch of a career that decides a whole quarter, for a quarter is never split; `null` where there was none.
 *
 * Leaving a category acts in the quarter of the event. Entering secondary occupation or the full statute of helper
 * spouse acts from the next quarter, unless nothing else was done in this one; the step from the mini-status to the
 * full one acts in the quarter of the declaration (RD of 19-12-1967, art. 11bis).
 */
export function periodOfQuarter<P extends CareerPeriod>(periods: readonly P[], quarter: Quarter): P | null {
  const [first, last] = [firstDay(quarter), lastDay(quarter)];
  return periods
    .filter(({ startsOn, endsOn }) => startsOn <= last && (endsOn === null || endsOn >= first))
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
    .reduce<P | null>((current, period) => {
      const opts = current?.category === "SPOUSE_MINI" && period.category === "SPOUSE_MAXI";
      const waits = current !== null && period.startsOn > first && entersNextQuarter.has(period.category) && !opts;
      return waits ? current : period;
    }, null);
}

/** The category of one whole quarter; `null` where there was no activity. */
export const categoryOfQuarter = (periods: readonly CareerPeriod[], quarter: Quarter): ContributorCategory | null =>
  periodOfQuarter(periods, quarter)?.category ?? null;

/** In what capacity somebody is self-employed (hoedanigheid / qualité). */
export const capacities = {
  SELF_EMPLOYED: "In the own name.",
  HELPER: "Helps or replaces a self-employed person (helper / aidant): RD no. 38, art. 6.",
  HELPER_SPOUSE: "Helps the spouse or legal cohabitant: RD no. 38, art. 7bis.",
  MANDATE_HOLDER: "Holds a mandate in a company, or is its working partner: RD no. 38, art. 3 § 1.",
} as const;

export type Capacity = keyof typeof capacities;

/** How far a quarter is settled (vereffening / règlement), the strongest word first. */
export const settlementStates = {
  NOTHING_DUE: "Nothing is owed: the income stays under the limit, or the law lets the quarter off.",
  EXEMPTED: "Was owed, and was let off by a decision.",
  PAID: "Paid in full.",
  PARTLY_PAID: "Paid in part.",
  NOT_DUE_YET: "Not paid, and the last day to pay has not passed.",
  UNPAID: "Not paid, and the last day to pay has passed.",
} as const;

export type SettlementState = keyof typeof settlementStates;
