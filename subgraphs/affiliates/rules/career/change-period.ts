import {
  addDays,
  addQuarters,
  contains,
  type Day,
  type Period,
  quarterNumber,
  quarterOf,
} from "../../../shared/values/calendar.ts";
import { type Capacity, type ContributorCategory, categoryOfQuarter } from "../../../shared/values/career.ts";
import { type CapacityFault, capacityFault } from "./activity.ts";
import { type CareerEffect, careerEffect, type EventFault, eventFault, periodStart } from "./career-effect.ts";
import { type CareerEvent, eventRules } from "./career-event.ts";
import { startingCategory } from "./new-start.ts";

/** A period of a career, as far as a change of it must know it. */
export interface PeriodToChange extends Period {
  readonly id: string;
  readonly fundCode: string;
  readonly category: ContributorCategory;
  readonly capacity: Capacity;
  readonly helpedAffiliateId: string | null;
}

/** What happened, when, and what is said of what somebody is from then on; what is left out follows from the rest. */
export interface ToldEvent {
  readonly event: CareerEvent;
  readonly on: Day;
  readonly category?: ContributorCategory | null;
  readonly capacity?: Capacity | null;
  readonly helpedAffiliateId?: string | null;
  /** Whether it follows from a right that was decided on or given up: then the law on that right set the day. */
  readonly byRight?: boolean;
}

/** Whose career it is, and who changes it, when. */
export interface Around {
  readonly bornOn: Day | null;
  readonly fund: string;
  readonly today: Day;
}

/** Why a change of a career is not possible. */
export type ChangeFault = EventFault | CapacityFault | "NOT_ACTIVE_THEN" | "OTHER_FUND" | "SEVERAL_PERIODS";

/** The period in which the event falls, what one is after it, from what day, and from which quarter that acts. */
export interface PlannedChange {
  readonly kind: "PLANNED";
  readonly within: PeriodToChange;
  readonly startsOn: Day;
  readonly category: ContributorCategory;
  readonly capacity: Capacity;
  readonly helpedAffiliateId: string | null;
  readonly effect: CareerEffect;
}

export type ChangePlan = PlannedChange | { readonly kind: "FAULT"; readonly field: string; readonly why: ChangeFault };

const fault = (field: string, why: ChangeFault): ChangePlan => ({ kind: "FAULT", field, why });

/** As what one contributes after an event where nobody says it: what the event leads to, or what one was. */
function categoryAfter({ event, on, category }: ToldEvent, within: PeriodToChange, career: readonly PeriodToChange[]) {
  const [usual = within.category] = eventRules[event].into;
  return category ?? startingCategory(usual, on, event === "PRIMOSTARTER_ENDS" ? [within] : career);
}

function capacityAfter({ event, capacity }: ToldEvent, within: PeriodToChange): Capacity {
  if (capacity) return capacity;
  if (event === "BECOMES_HELPER_SPOUSE") return "HELPER_SPOUSE";
  return event === "LEAVES_HELPER_SPOUSE" ? "SELF_EMPLOYED" : within.capacity;
}

/**
 * From which quarter what happened acts. The third quarter is a student's who was one in the second: over the summer
 * nobody studies (RD of 19-12-1967, art. 5bis).
 */
function effectOf({ event, on, byRight }: ToldEvent, career: readonly PeriodToChange[], today: Day): CareerEffect {
  const effect = careerEffect(event, on, today);
  const { quarter } = effect;
  const keeps = event === "STUDIES_END" && !byRight && quarterNumber(quarter) === 3;
  if (!keeps || categoryOfQuarter(career, addQuarters(quarter, -1)) !== "STUDENT") return effect;
  return { ...effect, mode: "AFTER_THIRD_QUARTER", quarter: addQuarters(quarter, 1) };
}

const helps = (capacity: Capacity): boolean => capacity === "HELPER" || capacity === "HELPER_SPOUSE";

/**
 * What becomes of a career by something that happened: which period it falls in, and what begins on what day.
 *
 * A change that reaches back over several periods is made one after the other, so that nobody guesses what the earlier
 * ones become.
 */
export function planChange(career: readonly PeriodToChange[], told: ToldEvent, around: Around): ChangePlan {
  const { event, on } = told;
  const within = career.find((period) => contains(period, on));
  if (!within) return fault("on", "NOT_ACTIVE_THEN");
  if (within.fundCode !== around.fund) return fault("on", "OTHER_FUND");
  const category = categoryAfter(told, within, career);
  const capacity = capacityAfter(told, within);
  const helpedAffiliateId = helps(capacity) ? (told.helpedAffiliateId ?? within.helpedAffiliateId) : null;
  const { bornOn } = around;
  const wrong = eventFault({ event, on, before: within.category, after: category, bornOn });
  if (wrong) return fault(wrong === "NOT_INTO" ? "category" : "event", wrong);
  const unfit = capacityFault({ category, capacity, helpedAffiliateId, bornOn });
  if (unfit) return fault(unfit === "NOBODY_HELPED" ? "helpedAffiliateId" : "capacity", unfit);
  const effect = effectOf(told, career, around.today);
  const startsOn = periodStart(event, on, effect, { activeSince: within.startsOn, after: category });
  if (within.endsOn !== null && within.endsOn < startsOn) return fault("on", "NOT_ACTIVE_THEN");
  const reachesBack = effect.quarter < quarterOf(within.startsOn);
  if (reachesBack && career.some((period) => touches(period, within.startsOn))) return fault("on", "SEVERAL_PERIODS");
  const quarter = reachesBack ? quarterOf(startsOn) : effect.quarter;
  return { kind: "PLANNED", within, startsOn, category, capacity, helpedAffiliateId, effect: { ...effect, quarter } };
}

/** Whether a period runs until the eve of a day. */
const touches = ({ endsOn }: Period, day: Day): boolean => endsOn !== null && addDays(endsOn, 1) === day;
