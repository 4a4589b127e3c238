import {
  type Day,
  firstDay,
  lastDay,
  type Quarter,
  quarterOf,
  quartersBetween,
  yearOf,
} from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { type PrincipalPayment, type Surcharge, surcharges } from "../surcharge.ts";
import { type Claim, type SurchargeTerms, surchargeTerms } from "../surcharge-terms.ts";
import { isLate } from "./late-affiliation.ts";

/** A due that may be paid late: what it claims, since when, and what came in for it. */
export interface LateDue {
  readonly nature: "PROVISIONAL" | "REGULARISATION";
  readonly quarter: Quarter;
  /** What it claims: its amount, less what lowers it. */
  readonly principal: Cents;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly issuedOn: Day;
  /** The start of the activity, of which the first two contributions have a quarter of grace; `null` if not known. */
  readonly startsOn: Day | null;
  /** The day on which the affiliation was declared; `null` if not known. */
  readonly declaredOn?: Day | null;
  readonly payments: readonly PrincipalPayment[];
  readonly proceedingsOn: Day | null;
}

const CONTRIBUTIONS_WITH_GRACE = 2;

/**
 * The day of a starter's notice, where the grace of the first two contributions holds: who joined late has none. Where
 * nobody told when the affiliation was declared, a due that was issued after its quarter says that it was late.
 */
export function starterNotice({
  quarter,
  issuedOn,
  startsOn,
  declaredOn = null,
}: Pick<LateDue, "quarter" | "issuedOn" | "startsOn" | "declaredOn">): Day | null {
  if (startsOn === null) return null;
  if (declaredOn === null ? issuedOn > lastDay(quarter) : isLate(startsOn, declaredOn)) return null;
  if (quartersBetween(quarterOf(startsOn), quarter) >= CONTRIBUTIONS_WITH_GRACE) return null;
  return issuedOn > firstDay(quarter) ? issuedOn : firstDay(quarter);
}

/** A supplement that falls due with its own quarter is that of somebody who joined late, on an income known by then. */
function claimOf(due: LateDue): Claim {
  if (due.nature === "PROVISIONAL")
    return { kind: "PROVISIONAL", quarter: due.quarter, starterNoticeOn: starterNotice(due) };
  if (due.dueOn <= lastDay(due.quarter)) return { kind: "LATE_AFFILIATION", quarter: due.quarter };
  return { kind: "REGULARISATION", statementOn: due.opensOn };
}

/** From when a due bears surcharges: where it was deferred, not before the end of the quarter of its last day. */
export function termsOf(due: LateDue): SurchargeTerms {
  const { firstOn, claimYear } = surchargeTerms(claimOf(due));
  const deferred = lastDay(quarterOf(due.dueOn));
  const later = deferred > firstOn && due.dueOn > lastDay(due.quarter);
  return later ? { firstOn: deferred, claimYear: Math.max(claimYear, yearOf(due.dueOn)) } : { firstOn, claimYear };
}

/** The surcharges of a due up to a day; one that comes to less than half a cent is none. */
export const surchargesOf = (due: LateDue, until: Day): Surcharge[] =>
  surcharges({ ...due, ...termsOf(due), until }).filter(({ calculation }) => calculation.result > 0n);
