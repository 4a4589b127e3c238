import type { Quarter } from "../../shared/values/calendar.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { quarterKey } from "../loaders/settlements.ts";
import { dueDay } from "../rules/due-day.ts";
import { quarterOfCareer } from "../rules/quarter-of-career.ts";
import { type Settlement, settlementOf } from "../rules/settlement.ts";

const nothing = { owed: 0n, paid: 0n, outstanding: 0n, minimumReached: false } as const;

/**
 * How somebody's quarter stands on the day of the question.
 *
 * Without a claim there is nothing due where there was no activity, and nothing yet while the quarter can still be paid
 * in time. A past quarter of activity for which nothing was reckoned is not known here: `null`.
 */
export async function readSettlement(
  { loaders, viewer }: ContributionsContext,
  affiliateId: string,
  quarter: Quarter,
): Promise<Settlement | null> {
  const key = quarterKey(affiliateId, quarter);
  const [claims, freed] = await Promise.all([loaders.claimsOfQuarter.load(key), loaders.freedOfQuarter.load(key)]);
  if (claims.length > 0 || freed.length > 0) return settlementOf(quarter, claims, viewer.day, freed);
  const career = await loaders.careerOfAffiliate.load(affiliateId);
  if (career.length === 0) return null;
  if (!quarterOfCareer(career, quarter)) return { ...nothing, state: "NOTHING_DUE" };
  return viewer.day <= dueDay(quarter) ? { ...nothing, state: "NOT_DUE_YET" } : null;
}
