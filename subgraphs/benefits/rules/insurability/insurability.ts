import { addQuarters, type Day, type Quarter, quarterNumber, quarterOf } from "../../../shared/values/calendar.ts";
import type { ContributorCategory } from "../../../shared/values/career.ts";
import type { Source } from "../../../shared/values/law.ts";
import { certifiedQuarters } from "../maternity.ts";
import { isMain, standingOf, type Treatment } from "../quarter-standing.ts";
import { careerFactOf, categoryIn, type KnownPerson } from "../radar/person.ts";

/** For what a health fund asks whether somebody is insured (verzekerbaarheid / assurabilité). */
export const insurabilityKinds = {
  INCAPACITY: "Incapacity for work, from its first day.",
  MATERNITY: "Maternity leave, from its first day.",
} as const;

export type InsurabilityKind = keyof typeof insurabilityKinds;

/** What a health fund is answered. */
export const insurabilityStandings = {
  INSURED: "Both quarters that are looked at were those of a main occupation, or at that level, and are in order.",
  NOT_INSURED: "One of them was not, or is not in order.",
  INTERIM: "One of them can still be paid, or is not known yet: another answer follows by itself.",
} as const;

export type InsurabilityStanding = keyof typeof insurabilityStandings;

/** Why somebody is not insured. */
export const insurabilityReasons = {
  NO_ACTIVITY: "No activity as self-employed in a quarter that is looked at.",
  NOT_MAIN: "A quarter that is looked at does not reach the level of a main occupation.",
  NOT_IN_ORDER: "A quarter that is looked at is unpaid, or does not count.",
} as const;

export type InsurabilityReason = keyof typeof insurabilityReasons;

/** A quarter as it is certified: never an amount. */
export interface CertifiedQuarter {
  readonly quarter: Quarter;
  readonly category: ContributorCategory | null;
  /** How it is treated; `OPEN` while it can still be paid or nobody knows, and nothing without activity. */
  readonly treatment: Treatment | "OPEN" | null;
  /** Whether the answer rests on it; the running quarter is certified beside. */
  readonly looksAt: boolean;
}

/** An answer to a health fund. */
export interface Insurability {
  readonly standing: InsurabilityStanding;
  readonly reasons: readonly InsurabilityReason[];
  readonly quarters: readonly CertifiedQuarter[];
}

/** Where it is written which quarters are looked at. */
export const insurabilityBasis: Source = {
  article: "RD of 20-07-1971 (sickness and maternity insurance)",
  confidence: "SEEN",
};

function reasonOf(person: KnownPerson, quarter: Quarter, on: Day): InsurabilityReason | "OPEN" | null {
  if (categoryIn(person, quarter) === null) return "NO_ACTIVITY";
  const fact = careerFactOf(person, quarter);
  if (!fact) return "OPEN";
  if (!standingOf("INSURANCE", fact.treatment, quarter, on).counts) return "NOT_IN_ORDER";
  return isMain(fact) ? null : "NOT_MAIN";
}

const certified = (person: KnownPerson, quarter: Quarter, looksAt: boolean): CertifiedQuarter => {
  const category = categoryIn(person, quarter);
  return { quarter, category, treatment: category && (careerFactOf(person, quarter)?.treatment ?? "OPEN"), looksAt };
};

/**
 * Whether somebody is insured for an incapacity or a maternity leave that begins on a day: by the second and third
 * quarter before. Where it begins in the second or third month of a quarter, that quarter is certified beside.
 */
export function judgeInsurability(person: KnownPerson, on: Day): Insurability {
  const quarters = certifiedQuarters(on);
  const found = quarters.map((quarter) => reasonOf(person, quarter, on));
  const reasons = [...new Set(found)].filter((one) => one !== null && one !== "OPEN");
  const running = isLateInQuarter(on) ? [certified(person, quarterOf(on), false)] : [];
  return {
    standing: reasons.length > 0 ? "NOT_INSURED" : found.includes("OPEN") ? "INTERIM" : "INSURED",
    reasons,
    quarters: [...quarters.map((quarter) => certified(person, quarter, true)), ...running],
  };
}

/** Whether a day lies in the second or third month of its quarter. */
function isLateInQuarter(day: Day): boolean {
  const firstMonth = quarterNumber(quarterOf(day)) * 3 - 2;
  return Number(day.slice(5, 7)) > firstMonth;
}

/** How far back a question may go, and how far ahead: a leave is announced before it begins. */
const QUARTERS_BACK = 12;
const QUARTERS_AHEAD = 2;

/** Why a day is none about which one asks. */
export function insurabilityDayFault(on: Day, today: Day): "TOO_LONG_AGO" | "IN_FUTURE" | null {
  const now = quarterOf(today);
  if (quarterOf(on) < addQuarters(now, -QUARTERS_BACK)) return "TOO_LONG_AGO";
  return quarterOf(on) > addQuarters(now, QUARTERS_AHEAD) ? "IN_FUTURE" : null;
}
