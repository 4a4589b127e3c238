import { contains, type Period } from "../../shared/values/calendar.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { MandateRow } from "../loaders/rows.ts";
import { presumptionBasis, rebuttedPeriods, uncoveredPeriod } from "../rules/mandate-presumption.ts";

/** Whether a mandate makes its holder self-employed today, and when the contrary is proven. */
export async function readPresumption({ loaders, viewer }: CompaniesContext, mandate: MandateRow) {
  const newest = (await loaders.rebuttalsOfMandate.load(mandate.id)).at(-1);
  const rebutted = newest ? rebuttedPeriods(mandate, newest) : [];
  const stands = contains(mandate, viewer.day) && !rebutted.some((period) => contains(period, viewer.day));
  const { proofInLaw = null, proofInFact = null } = newest ?? {};
  return { stands, rebutted, proofInLaw, proofInFact, basis: presumptionBasis };
}

/** A stretch of a mandate that neither the holder's career nor a proof covers; `null` without a career to look at. */
export async function readUncovered(context: CompaniesContext, mandate: MandateRow): Promise<Period | null> {
  const { affiliateId } = mandate;
  const career = affiliateId && (await context.loaders.careerOfAffiliate.load(affiliateId));
  if (!career) return null;
  const { rebutted } = await readPresumption(context, mandate);
  return uncoveredPeriod(mandate, [...career.periods, ...rebutted]);
}
