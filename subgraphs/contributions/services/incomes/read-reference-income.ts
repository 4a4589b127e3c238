import { type Day, quartersFrom } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { referenceIncome } from "../../rules/provisional-base.ts";
import { startOfActivity } from "../../rules/starter.ts";

/** The income on which the provisional contributions of a year rest, as it was known on 1 January. */
export interface FrozenIncome {
  readonly incomeYear: number;
  readonly amount: Cents;
  readonly quarters: number;
  readonly knownOn: Day;
  readonly frozenOn: Day;
  /** Whether that of three years before was not known in time, so that an older one serves. */
  readonly older: boolean;
}

/**
 * The reference income of a contribution year (referentie-inkomen / revenu de référence): what the fund knew on 1
 * January, whatever came later. `null` where none was known, where nobody was active, and before that 1 January.
 */
export async function readReferenceIncome(
  { loaders, viewer }: ContributionsContext,
  affiliateId: string,
  year: number,
): Promise<FrozenIncome | null> {
  const frozenOn = `${year}-01-01`;
  if (frozenOn > viewer.day) return null;
  const [career, incomes] = await Promise.all([
    loaders.careerOfAffiliate.load(affiliateId),
    loaders.incomesOfAffiliate.load(affiliateId),
  ]);
  const active = quartersFrom(`${year}Q1`, `${year}Q4`).flatMap((quarter) => {
    const startsOn = startOfActivity(career, quarter);
    return startsOn ? [{ quarter, startsOn }] : [];
  });
  const found = active[0] && referenceIncome({ ...active[0], incomes });
  if (!found) return null;
  const { year: incomeYear, income: amount, quarters, knownOn } = found;
  return { incomeYear, amount, quarters, knownOn, frozenOn, older: incomeYear !== year - 3 };
}
