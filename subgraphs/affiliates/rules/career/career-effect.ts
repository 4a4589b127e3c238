import { addQuarters, type Day, firstDay, type Quarter, quarterOf, yearOf } from "../../../shared/values/calendar.ts";
import { type ContributorCategory, entersNextQuarter } from "../../../shared/values/career.ts";
import type { Source } from "../../../shared/values/law.ts";
import { pensionAgeDay } from "../pension-age.ts";
import { type CareerEvent, type EffectMode, eventRules } from "./career-event.ts";

/** From which quarter an event acts, in what way, and where that is written. */
export interface CareerEffect {
  readonly quarter: Quarter;
  readonly mode: EffectMode;
  readonly basis: Source;
}

const quarters: Readonly<Record<EffectMode, (on: Day, notifiedOn: Day) => Quarter>> = {
  NEXT_QUARTER: (on) => (on === firstDay(quarterOf(on)) ? quarterOf(on) : addQuarters(quarterOf(on), 1)),
  QUARTER_OF_EVENT: quarterOf,
  QUARTER_OF_DECLARATION: (on, notifiedOn) => {
    const earliest = addQuarters(quarterOf(notifiedOn), -1);
    return quarterOf(on) < earliest ? earliest : quarterOf(on);
  },
  AFTER_THIRD_QUARTER: (on) => `${yearOf(on)}Q4`,
  CONTRIBUTION_YEAR: (on) => `${yearOf(on)}Q1`,
};

/**
 * From which quarter an event acts that happens on a day, and of which INASTI hears on another.
 *
 * The fund notifies INASTI on the day on which it keeps the change, so that is the day which counts for an option.
 */
export function careerEffect(event: CareerEvent, on: Day, notifiedOn: Day): CareerEffect {
  const { mode, basis } = eventRules[event];
  return { quarter: quarters[mode](on, notifiedOn), mode, basis };
}

/** Events that the law dates by quarter or year, whatever the day on which they are told. */
const datedByQuarter: ReadonlySet<CareerEvent> = new Set(["PRIMOSTARTER_BEGINS", "STUDIES_BEGIN", "ENTERS_ARTICLE_37"]);

/** What is known of the period in which an event falls, and what one is after it. */
interface Opened {
  readonly activeSince: Day;
  readonly after: ContributorCategory;
}

/**
 * The first day of the period that an event opens: the day itself where the category of its quarter follows from it, or
 * else the first day of the quarter from which it acts. Never before the activity.
 */
export function periodStart(event: CareerEvent, on: Day, effect: CareerEffect, { activeSince, after }: Opened): Day {
  const waits = entersNextQuarter.has(after);
  const follows = eventRules[event].mode === "NEXT_QUARTER" || (effect.quarter === quarterOf(on) && !waits);
  const day = follows && !datedByQuarter.has(event) ? on : firstDay(effect.quarter);
  return day < activeSince ? activeSince : day;
}

/** Why an event cannot be what happened to somebody. */
export type EventFault = "NOT_OUT_OF" | "NOT_INTO" | "BIRTH_DATE_UNKNOWN" | "NOT_PENSION_AGE";

/** What an event is judged by: what one was, what one would be, and when. */
export interface EventFacts {
  readonly event: CareerEvent;
  readonly on: Day;
  readonly before: ContributorCategory;
  readonly after: ContributorCategory;
  readonly bornOn: Day | null;
}

/** Why an event is not possible, or `null` where it is. */
export function eventFault({ event, on, before, after, bornOn }: EventFacts): EventFault | null {
  const { outOf, into } = eventRules[event];
  if (!outOf.includes(before)) return "NOT_OUT_OF";
  if (into.length === 0 ? after !== before : !into.includes(after)) return "NOT_INTO";
  if (event !== "REACHES_PENSION_AGE") return null;
  if (!bornOn) return "BIRTH_DATE_UNKNOWN";
  return quarterOf(pensionAgeDay(bornOn)) === quarterOf(on) ? null : "NOT_PENSION_AGE";
}
