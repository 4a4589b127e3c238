import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { Region } from "../benefit.ts";

/** Where the household's income stands to the ceilings of the region. */
export const incomeBands = {
  LOW: "Below the first ceiling.",
  MIDDLE: "Between the two ceilings.",
  HIGH: "Above the second ceiling.",
} as const;
export type IncomeBand = keyof typeof incomeBands;

/** The situation of the parents that raises family allowances in the older schemes. */
export const parentSituations = {
  NONE: "None that the scheme knows.",
  RETIRED: "Retired, or long unemployed (art. 42bis).",
  INVALID: "Invalid (art. 50ter).",
  SINGLE: "Alone with the children (art. 41).",
} as const;
export type ParentSituation = keyof typeof parentSituations;

/** A child for whom family allowances are paid. */
export interface FamilyChild {
  readonly bornOn: Day;
  readonly higherEducation: boolean;
  readonly orphan: "NO" | "HALF" | "FULL";
}

/** A family in a month. */
export interface FamilyFacts {
  /** The first day of the month. */
  readonly month: Day;
  readonly region: Region;
  readonly children: readonly FamilyChild[];
  readonly income: IncomeBand;
  readonly situation: ParentSituation;
  readonly singleParent: boolean;
  readonly invalidParent: boolean;
  /** In Brussels: what the family received for December 2019, where it is known. */
  readonly december2019: Cents | null;
}
