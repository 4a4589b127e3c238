import { type Day, type Quarter, quarterOf } from "../../../shared/values/calendar.ts";

/** What an institution decided of a claim that was passed on to it. */
export interface RedirectedOutcome {
  readonly granted: boolean;
  /** The quarters that it assimilates; of sickness alone. */
  readonly quarters: readonly Quarter[];
  readonly decidedOn: Day;
}

/** Four years: longer than any incapacity before it is looked at anew. */
const MOST_QUARTERS = 16;

interface Claimed {
  readonly code: string;
  readonly factOn: Day;
  readonly filedOn: Day;
  readonly today: Day;
}

/** Why an outcome cannot be as it is noted: the field, and the reason. */
export function redirectedOutcomeFault(
  { granted, quarters, decidedOn }: RedirectedOutcome,
  { code, factOn, filedOn, today }: Claimed,
): readonly [field: string, reason: string] | null {
  const frees = granted && code === "SICKNESS_ASSIMILATION";
  if (decidedOn > today) return ["decidedOn", "IN_FUTURE"];
  if (decidedOn < filedOn) return ["decidedOn", "OUT_OF_ORDER"];
  if (!frees) return quarters.length > 0 ? ["quarters", "NOT_NEEDED"] : null;
  if (quarters.length === 0) return ["quarters", "TOO_SHORT"];
  if (quarters.length > MOST_QUARTERS || new Set(quarters).size < quarters.length) return ["quarters", "TOO_LONG"];
  return quarters.some((quarter) => quarter < quarterOf(factOn)) ? ["quarters", "OUT_OF_ORDER"] : null;
}
