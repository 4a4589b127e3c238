import { addDays, addQuarters, type Day, lastDay, quarterOf } from "../../../shared/values/calendar.ts";
import type { Capacity, ContributorCategory } from "../../../shared/values/career.ts";
import { hasPensionAge } from "../pension-age.ts";

/** As what somebody asks to be affiliated. */
export const affiliationKinds = {
  SELF_EMPLOYED: "In the own name (zelfstandige / indépendant): RD no. 38, art. 3.",
  HELPER: "Helps or replaces a self-employed person (helper / aidant): RD no. 38, art. 6.",
  SPOUSE_MAXI: "Helper spouse, full statute (maxistatuut / maxi-statut): RD no. 38, art. 7bis.",
  SPOUSE_MINI:
    "Helper spouse born before 1956, sickness cover only (ministatuut / mini-statut): RD no. 38, art. 7bis § 3.",
  MANDATE_HOLDER: "Holds a mandate in a company, or is its working partner: RD no. 38, art. 3 § 1.",
  STUDENT: "Student (student-zelfstandige / étudiant-indépendant): RD no. 38, art. 5quater.",
  PENSIONER: "Works beside a pension, or past the pension age: RD no. 38, art. 13.",
} as const;

export type AffiliationKind = keyof typeof affiliationKinds;

/** What was answered, by the code of the field. */
export type Answers = Readonly<Record<string, string>>;

/** In what capacity each kind is self-employed. */
export const capacityOf: Readonly<Record<AffiliationKind, Capacity>> = {
  SELF_EMPLOYED: "SELF_EMPLOYED",
  HELPER: "HELPER",
  SPOUSE_MAXI: "HELPER_SPOUSE",
  SPOUSE_MINI: "HELPER_SPOUSE",
  MANDATE_HOLDER: "MANDATE_HOLDER",
  STUDENT: "SELF_EMPLOYED",
  PENSIONER: "SELF_EMPLOYED",
};

/** Other work that makes an activity secondary: RD of 19-12-1967, art. 35 and 36. */
const mainElsewhere: ReadonlySet<string> = new Set(["EMPLOYEE_HALF_TIME", "CIVIL_SERVANT", "TEACHER_SIX_TENTHS"]);

/** What of somebody's past a category rests on. */
export interface Past {
  /** Whether they were MAIN, helper spouse or assimilated (art. 37) in the twenty quarters before the start. */
  readonly mainBefore: boolean;
}

/**
 * As what somebody contributes from the start, by what they answered.
 *
 * A pension goes before all else, and the pension age; then other work that is the main one. A first main occupation
 * begins as primostarter.
 */
export function categoryOf(kind: AffiliationKind, answers: Answers, { mainBefore }: Past): ContributorCategory {
  if (kind === "SPOUSE_MAXI" || kind === "SPOUSE_MINI" || kind === "STUDENT") return kind;
  if (kind === "PENSIONER") return answers.pension === "NOT_TAKEN" ? "PENSION_AGE_NO_PENSION" : "PENSION_PAID";
  const { birthDate, startsOn } = answers;
  if (birthDate && startsOn && hasPensionAge(birthDate, startsOn)) return "PENSION_AGE_NO_PENSION";
  if (mainElsewhere.has(answers.otherWork ?? "")) return "SECONDARY";
  return mainBefore || answers.selfEmployedBefore === "YES" ? "MAIN" : "PRIMOSTARTER";
}

const ownCategories: readonly ContributorCategory[] = ["SPOUSE_MAXI", "SPOUSE_MINI", "STUDENT"];

/** Whether a case handler may say that category of a kind: a spouse or student has the own one, and nobody else has. */
export const mayBeOf = (kind: AffiliationKind, category: ContributorCategory): boolean =>
  ownCategories.some((own) => own === kind) ? category === kind : !ownCategories.includes(category);

/** A stretch to be, in one category. */
export interface Stretch {
  readonly category: ContributorCategory;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

const PRIMOSTARTER_QUARTERS = 4;

/** The periods that a category begins: a primostarter is one for four quarters, and then MAIN (art. 12 § 1bis). */
export function stretchesOf(category: ContributorCategory, startsOn: Day): Stretch[] {
  if (category !== "PRIMOSTARTER") return [{ category, startsOn, endsOn: null }];
  const endsOn = lastDay(addQuarters(quarterOf(startsOn), PRIMOSTARTER_QUARTERS - 1));
  return [
    { category, startsOn, endsOn },
    { category: "MAIN", startsOn: addDays(endsOn, 1), endsOn: null },
  ];
}
