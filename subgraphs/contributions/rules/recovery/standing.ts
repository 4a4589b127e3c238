import { addDays, type Day } from "../../../shared/values/calendar.ts";
import { type ClaimFacts, claimable, newest, policyOf } from "./claim-facts.ts";
import { type NextStep, nextStep } from "./ladder.ts";
import type { StepKind } from "./step-kinds.ts";

/** Where a claim file stands on a day. */
export interface Standing {
  readonly closedOn: Day | null;
  readonly next: StepKind | null;
  /** Whether what comes next may be taken. */
  readonly ready: boolean;
  /** The day after which the first of what is claimable is prescribed; nothing where nothing is claimable. */
  readonly claimUntil: Day | null;
}

/** Where a claim file stands on a day, for the fund’s lists of work: nothing is decided by it. */
export function standingOf(facts: ClaimFacts, day: Day): Standing {
  const next = nextStep(facts, day);
  const [claimUntil] = claimable(facts, day)
    .map(({ lastDayToClaim }) => lastDayToClaim)
    .toSorted();
  return {
    closedOn: newest(facts, "CLOSED")?.on ?? null,
    next: next?.kind ?? null,
    ready: next?.missing.length === 0,
    claimUntil: claimUntil ?? null,
  };
}

/**
 * What the day’s work takes by itself on a day: the step that comes next, where it lacks nothing, the policy of the day
 * leaves it to the work, and nothing was written for as many days as the policy wants between two letters.
 */
export function takenByItself(facts: ClaimFacts, day: Day): StepKind | null {
  const { byItself, daysBetween } = policyOf(facts, day);
  const next: NextStep | null = nextStep(facts, day);
  if (!next || next.missing.length > 0 || !byItself.includes(next.kind)) return null;
  const rests = facts.steps.some(({ on }) => day <= addDays(on, daysBetween));
  return rests && next.kind !== "CLOSED" ? null : next.kind;
}
