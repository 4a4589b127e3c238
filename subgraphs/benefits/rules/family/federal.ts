import type { Day } from "../../../shared/values/calendar.ts";
import { cite, known } from "../outcome.ts";
import { federalBases } from "../parameters/family-bases.ts";
import { familyIndex } from "../parameters/family-index.ts";
import type { StepCode } from "../step-codes.ts";
import { amountOfLaw, coefficient, productOf, roundOf, type Working } from "../working.ts";
import { byRank, type RankScheme } from "./by-rank.ts";
import type { FamilyChild, ParentSituation } from "./facts.ts";

/** Which of the two coefficients of a month: of the general law, or of the regions' amounts of 2020. */
export type Coefficient = "federal" | "regional";

/** A base amount by the coefficient of the month, rounded to the cent. */
export function indexed(rule: StepCode, month: Day, base: Working, which: Coefficient): Working {
  const row = familyIndex.on(month);
  const units = known(familyIndex.name, which, month, row.value[which]);
  return roundOf(rule, [
    productOf("family.unrounded", [base, coefficient("family.coefficient", cite(familyIndex, row, units))]),
  ]);
}

/** A line of the general law: its base amount by the coefficient of the month. */
export const federalLine =
  (month: Day) =>
  (rule: StepCode, units: bigint): Working => {
    const row = federalBases.on(month);
    return indexed(rule, month, amountOfLaw("family.base", cite(federalBases, row, units)), "federal");
  };

/** The amounts of the general law as a scheme by rank. */
export function federalScheme(month: Day): RankScheme {
  const { rank, lowAge, highAge, retired, invalid, single, orphan } = federalBases.on(month).value;
  return {
    ...{ month, rank, lowAge, highAge, orphan, line: federalLine(month) },
    social: { RETIRED: retired, INVALID: invalid, SINGLE: single },
    whenOrphanUnknown: () => {
      throw new RangeError("the general law has an amount for orphans");
    },
  };
}

/** What the general law pays for some children in a month. */
export const federalChildren = (month: Day, children: readonly FamilyChild[], situation: ParentSituation): Working[] =>
  byRank(federalScheme(month), children, situation);
