import type { Day } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { addedBack } from "../../rules/incomes/attributed-income.ts";
import type { KnownIncome } from "../../rules/provisional-base.ts";

/**
 * The incomes of somebody, each with what was attributed to a spouse of the mini-status for the same year, as far as it
 * was known by a day.
 */
export async function incomesWithSpouses(
  { loaders }: ContributionsContext,
  affiliateId: string,
  knownBy: Day,
): Promise<KnownIncome[]> {
  const [own, spouses] = await Promise.all([
    loaders.incomesOfAffiliate.load(affiliateId),
    loaders.minisOfHelped.load(affiliateId),
  ]);
  const incomes = await Promise.all(
    spouses.map(async ({ affiliateId: id }) => [id, await loaders.incomesOfAffiliate.load(id)] as const),
  );
  const theirs = new Map(incomes);
  const latest = (id: string, year: number) =>
    (theirs.get(id) ?? []).findLast((known) => known.year === year && known.knownOn <= knownBy)?.income ?? null;
  return own.map(({ year, income, quarters, knownOn }) => ({
    ...{ year, quarters, knownOn },
    income: income + addedBack(spouses, year, (id) => latest(id, year)),
  }));
}
