import { firstDay, type Quarter, quartersFrom, yearOf } from "../../../shared/values/calendar.ts";
import { LawUnknown } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { yearKey } from "../../loaders/facilities/provisional-changes.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { RightRow } from "../../loaders/rights/granted-rights.ts";
import { indexed } from "../../rules/indexation.ts";
import { type BaseFacts, provisionalBase } from "../../rules/provisional-base.ts";
import { type CareerPeriod, quarterOfCareer } from "../../rules/quarter-of-career.ts";
import { atPensionAge, isDeemedWaived, withoutWaived } from "../../rules/rights/granted-right.ts";
import { startOfActivity } from "../../rules/starter.ts";
import { amountOf } from "../../rules/working/working.ts";
import { incomesWithSpouses } from "../incomes/incomes-with-spouses.ts";

/** The quarter from which on a scheme at pension age is had on request alone. */
const FIRST: Quarter = "2025Q4";

/**
 * The rights of somebody up to a year, without the scheme at pension age where it is deemed to be given up (GR art.
 * 37/1): that follows from the incomes of each year since it was granted, and nobody asks for it.
 */
export async function rightsInForce(
  context: ContributionsContext,
  affiliateId: string,
  year: number,
): Promise<readonly RightRow[]> {
  const rights = await context.loaders.rightsOfContributor.load(affiliateId);
  const [first] = rights.flatMap(({ right, fromQuarter }) => (atPensionAge.has(right) ? [yearOf(fromQuarter)] : []));
  if (first === undefined) return rights;
  const years = Array.from({ length: Math.max(year - first + 1, 0) }, (_, i) => first + i);
  const waived = await Promise.all(years.map((one) => isWaivedIn(context, affiliateId, one)));
  return withoutWaived(
    rights,
    years.filter((_, i) => waived[i]),
  );
}

async function isWaivedIn(context: ContributionsContext, affiliateId: string, year: number): Promise<boolean> {
  const { loaders } = context;
  const career = await loaders.careerOfAffiliate.load(affiliateId);
  const found = quartersFrom(`${year}Q1`, `${year}Q4`)
    .filter((quarter) => quarter >= FIRST)
    .flatMap((quarter): InScheme[] => {
      const period = quarterOfCareer(career, quarter);
      return period?.category === "PENSION_AGE_NO_PENSION" ? [{ quarter, period }] : [];
    })[0];
  if (!found) return false;
  const { quarter, period } = found;
  const [incomes, granted] = await Promise.all([
    incomesWithSpouses(context, affiliateId, `${year}-01-01`),
    loaders.grantedBaseOfYear.load(yearKey(affiliateId, year)),
  ]);
  const startsOn = startOfActivity(career, quarter) ?? period.startsOn;
  const floor = period.capacity === "HELPER_SPOUSE" ? "spouse-minimum" : "main-minimum";
  return isDeemedWaived({
    reference: referenceOf({ quarter, category: period.category, startsOn, incomes }),
    floor: amountOf(indexed(floor, firstDay(quarter))),
    reduced: granted?.kind === "REDUCED" ? granted.income : null,
  });
}

type InScheme = { readonly quarter: Quarter; readonly period: CareerPeriod };

/** The base of three years ago; `null` where there is none, or no figure of the law to revalue it. */
function referenceOf(facts: BaseFacts): Cents | null {
  try {
    const base = provisionalBase(facts);
    return "income" in base && base.income ? amountOf(base.income) : null;
  } catch (cause) {
    if (cause instanceof LawUnknown) return null;
    throw cause;
  }
}
