import type { Day, Period, Quarter } from "../../shared/values/calendar.ts";
import { periodOfQuarter } from "../../shared/values/career.ts";
import type { Category } from "./category.ts";

/** A stretch of a career in one category, with one fund. */
export interface CareerPeriod extends Period {
  readonly category: Category;
  readonly capacity: string;
  readonly fund: string;
  readonly helpedAffiliateId: string | null;
  /** The day on which the affiliation was declared; absent where nobody told it. */
  readonly declaredOn?: Day | null;
}

/** The stretch of a career that decides a whole quarter, for a quarter is never split; `null` where there was none. */
export const quarterOfCareer = (periods: readonly CareerPeriod[], quarter: Quarter): CareerPeriod | null =>
  periodOfQuarter(periods, quarter);
