import {
  addDays,
  addQuarters,
  type Day,
  type Period,
  quarterOf,
  quartersTouched,
  yearOf,
} from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import type { MandateRole } from "./mandate.ts";

/** Where the exemption of starters is written. */
export const starterBasis: Source = { article: "RD of 15-03-1993, exemption of starters", confidence: "SEEN" };

/** The most quarters somebody may have been insured, and in how many before that of the legal personality. */
export const STARTER_QUARTERS = { most: 12, window: 40 } as const;
const YEARS = 3;

/** What comes of looking at one year. */
export const starterOutcomes = {
  MET: "Every condition holds, all year; in a running year, up to today.",
  NOT_MET: "Somebody was insured for too long, on some day of the year.",
  EVIDENCE_MISSING: "The career of somebody is not known: it must be shown.",
  FORM_EXCLUDED: "A company of this form is never exempt.",
  FORM_TO_BE_COMPARED: "It depends on the foreign form that it is like: somebody must say.",
  NOT_A_STARTER: "The year is not among the first three.",
} as const;

export type StarterOutcome = keyof typeof starterOutcomes;

/** Somebody who manages the company or works in it, and what is known of the career before. */
export interface StarterPerson extends Period {
  readonly who: string;
  readonly role: MandateRole;
  /** The career; `null` where it is not known. */
  readonly career: readonly Period[] | null;
}

/** What was found of one person. */
export interface PersonFound<Person extends StarterPerson = StarterPerson> {
  readonly person: Person;
  readonly asManager: boolean;
  readonly insuredQuarters: number | null;
  readonly withinLimit: boolean | null;
}

interface Asked<Person extends StarterPerson> {
  readonly year: number;
  readonly today: Day;
  readonly legalPersonalityOn: Day;
  readonly possible: boolean | null;
  readonly people: readonly Person[];
}

/** The quarters in which somebody was insured, of the forty before the one of the legal personality. */
export function insuredQuarters(career: readonly Period[], legalPersonalityOn: Day): number {
  const quarter = quarterOf(legalPersonalityOn);
  const last = addQuarters(quarter, -1);
  const first = addQuarters(quarter, -STARTER_QUARTERS.window);
  const touched = career.flatMap((period) => quartersTouched(period, last));
  return new Set(touched.filter((one) => one >= first)).size;
}

const isManager = (role: MandateRole): boolean => role !== "WORKING_PARTNER" && role !== "LIQUIDATOR";

/**
 * Whether a company may be exempt as a starter for one year, with what was found of each person.
 *
 * All who manage, and the majority of the working partners who do not, must be within the limit on every day of the
 * year. A year that runs is looked at up to today.
 */
export function starterExemption<Person extends StarterPerson>(asked: Asked<Person>) {
  const { year, today, legalPersonalityOn, possible, people } = asked;
  const born = yearOf(legalPersonalityOn);
  const starter = year >= born && year < born + YEARS;
  const from = year === born ? legalPersonalityOn : `${year}-01-01`;
  const until = today < `${year}-12-31` ? today : `${year}-12-31`;
  const present = people.filter(({ startsOn, endsOn }) => startsOn <= until && (endsOn === null || endsOn >= from));
  const found = present.filter(({ role }) => role !== "LIQUIDATOR").map((one) => foundOf(one, legalPersonalityOn));
  const changes = present.flatMap(({ startsOn, endsOn }) => [startsOn, ...(endsOn ? [addDays(endsOn, 1)] : [])]);
  const days = [from, ...changes].filter((day) => day >= from && day <= until);
  const outcome = ((): StarterOutcome => {
    if (!starter) return "NOT_A_STARTER";
    if (possible === false) return "FORM_EXCLUDED";
    const verdicts = days.map((day) => verdictOn(day, found));
    if (verdicts.includes(false)) return "NOT_MET";
    if (possible === null) return "FORM_TO_BE_COMPARED";
    return verdicts.includes(null) || found.length === 0 ? "EVIDENCE_MISSING" : "MET";
  })();
  return { outcome, provisional: starter && until < `${year}-12-31`, people: found };
}

/**
 * What comes of each of the first three years, by what is known today. A year that has not begun is looked at on its
 * first day, so that the answer holds until something changes.
 */
export function starterYears(asked: Omit<Asked<StarterPerson>, "year">) {
  const born = yearOf(asked.legalPersonalityOn);
  return Array.from({ length: YEARS }, (_, i) => born + i).map((year) => {
    const first = year === born ? asked.legalPersonalityOn : `${year}-01-01`;
    const { outcome } = starterExemption({ ...asked, year, today: asked.today > first ? asked.today : first });
    return { year, outcome };
  });
}

function foundOf<Person extends StarterPerson>(person: Person, legalPersonalityOn: Day): PersonFound<Person> {
  const count = person.career && insuredQuarters(person.career, legalPersonalityOn);
  const withinLimit = count === null ? null : count <= STARTER_QUARTERS.most;
  return { person, asManager: isManager(person.role), insuredQuarters: count, withinLimit };
}

/** Whether the conditions hold on a day; `null` where that depends on a career that is not known. */
function verdictOn(day: Day, found: readonly PersonFound[]): boolean | null {
  const there = found.filter(
    ({ person }) => person.startsOn <= day && (person.endsOn === null || person.endsOn >= day),
  );
  const managers = there.filter(({ asManager }) => asManager);
  if (managers.some(({ withinLimit }) => withinLimit === false)) return false;
  const managing = new Set(managers.map(({ person }) => person.who));
  const partners = there.filter(({ asManager, person }) => !asManager && !managing.has(person.who));
  const within = partners.filter(({ withinLimit }) => withinLimit === true).length;
  const unknown = partners.filter(({ withinLimit }) => withinLimit === null).length;
  if (partners.length > 0 && (within + unknown) * 2 <= partners.length) return false;
  const partnersHold = partners.length === 0 || within * 2 > partners.length;
  return partnersHold && managers.every(({ withinLimit }) => withinLimit) ? true : null;
}
