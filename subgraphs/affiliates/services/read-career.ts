import { careerQuarterId, careerYearId } from "../../shared/plumbing/ids.ts";
import { type Quarter, quartersFrom } from "../../shared/values/calendar.ts";
import { categoryOfQuarter } from "../../shared/values/career.ts";
import type { AffiliatesContext } from "../loaders/index.ts";

/** What somebody was in each quarter from the first to the last, derived from the periods and never edited. */
export async function readCareer({ loaders }: AffiliatesContext, affiliateId: string, from: Quarter, to: Quarter) {
  const periods = await loaders.affiliationsOfAffiliate.load(affiliateId);
  return quartersFrom(from, to).map((quarter) => ({
    id: careerQuarterId(affiliateId, quarter),
    quarter,
    category: categoryOfQuarter(periods, quarter),
  }));
}

/** What somebody was in one year. */
export async function readCareerYear(context: AffiliatesContext, affiliateId: string, year: number) {
  const quarters = await readCareer(context, affiliateId, `${year}Q1`, `${year}Q4`);
  return { id: careerYearId(affiliateId, year), year, quarters };
}
