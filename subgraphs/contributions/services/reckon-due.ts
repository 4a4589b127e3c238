import type { Calculation } from "../../shared/values/calculation.ts";
import { addQuarters, type Quarter, quartersFrom, yearOf } from "../../shared/values/calendar.ts";
import { LawUnknown, type Source } from "../../shared/values/law.ts";
import { type Cents, parseCents } from "../../shared/values/money.ts";
import { type PastQuarter, primostarterRank } from "../../shared/values/primostarter.ts";
import { yearKey } from "../loaders/facilities/provisional-changes.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { FundCode } from "../rules/parameters/management-fee.ts";
import { type ProvisionalFacts, provisionalContribution } from "../rules/provisional-contribution.ts";
import { type CareerPeriod, quarterOfCareer } from "../rules/quarter-of-career.ts";
import { rightsOfQuarter } from "../rules/rights/granted-right.ts";
import { startOfActivity } from "../rules/starter.ts";
import { incomesWithSpouses } from "./incomes/incomes-with-spouses.ts";
import { rightsInForce } from "./rights/rights-in-force.ts";

/** Why no provisional contribution of a quarter can be named. */
export type NotReckoned =
  | { readonly kind: "NOT_ACTIVE" }
  | { readonly kind: "REFERENCE_INCOME_UNKNOWN"; readonly year: number; readonly legalBasis: readonly Source[] }
  | { readonly kind: "NO_REDUCTION_STEP"; readonly legalBasis: readonly Source[] }
  | { readonly kind: "LAW_UNKNOWN"; readonly table: string; readonly day: string };

/** A contribution with the two parts that are booked apart. */
export interface Reckoned {
  readonly kind: "RECKONED";
  readonly facts: ProvisionalFacts;
  readonly calculation: Calculation;
  readonly contribution: Cents;
  readonly fee: Cents;
}

/** How far back the career decides whether a quarter is a primostarter's: eight quarters, and twenty before them. */
const LOOK_BACK = 28;

/** The contribution and the management fee of a working: the two lines that its total adds up. */
export function partsOf({ steps, result }: Calculation): { readonly contribution: Cents; readonly fee: Cents } {
  const fee = steps.find(({ parentIndex, rule }) => parentIndex === 0 && rule === "contribution.fee");
  const cents = fee ? parseCents(fee.value) : 0n;
  return { contribution: result - cents, fee: cents };
}

/** Reckons a quarter from facts; a figure of the law that nobody has entered is an answer too, and not an accident. */
export function reckon(facts: ProvisionalFacts): Reckoned | NotReckoned {
  try {
    const found = provisionalContribution(facts);
    if (found.kind === "REFERENCE_INCOME_UNKNOWN") {
      return { kind: found.kind, year: found.year, legalBasis: found.legalBasis ?? [] };
    }
    if (found.kind === "NO_REDUCTION_STEP") return { kind: found.kind, legalBasis: found.legalBasis ?? [] };
    return { kind: "RECKONED", facts, calculation: found.calculation, ...partsOf(found.calculation) };
  } catch (cause) {
    return lawUnknown(cause);
  }
}

function lawUnknown(cause: unknown): NotReckoned {
  if (cause instanceof LawUnknown) return { kind: "LAW_UNKNOWN", table: cause.table, day: cause.day };
  throw cause;
}

function rankOf(career: readonly CareerPeriod[], quarter: Quarter, artist: boolean): number | null {
  const past = quartersFrom(addQuarters(quarter, -LOOK_BACK), quarter).flatMap((one): PastQuarter[] => {
    const period = quarterOfCareer(career, one);
    return period ? [{ quarter: one, status: period.category }] : [];
  });
  return primostarterRank(quarter, past, { artist });
}

/** Everything on which somebody's provisional contribution of a quarter depends; `null` without activity. */
async function factsOf(
  context: ContributionsContext,
  affiliateId: string,
  quarter: Quarter,
): Promise<ProvisionalFacts | null> {
  const { loaders } = context;
  const career = await loaders.careerOfAffiliate.load(affiliateId);
  const period = quarterOfCareer(career, quarter);
  if (!period) return null;
  const helped = period.category === "SPOUSE_MINI" ? period.helpedAffiliateId : null;
  const [incomes, activity, rights, asked] = await Promise.all([
    incomesWithSpouses(context, helped ?? affiliateId, `${yearOf(quarter)}-01-01`),
    helped ? loaders.careerOfAffiliate.load(helped) : career,
    rightsInForce(context, affiliateId, yearOf(quarter)),
    loaders.grantedBaseOfYear.load(yearKey(helped ?? affiliateId, yearOf(quarter))),
  ]);
  const { artist, granted: byRight, ...scheme } = rightsOfQuarter(rights, { quarter, category: period.category });
  const granted = asked ?? byRight;
  return {
    ...scheme,
    quarter,
    category: period.category,
    fund: period.fund as FundCode,
    startsOn: startOfActivity(activity, quarter) ?? period.startsOn,
    incomes,
    ...(granted && { granted: { kind: granted.kind, income: granted.income } }),
    ...(period.category === "PRIMOSTARTER" && { primostarterRank: rankOf(career, quarter, artist) }),
    ...(period.capacity === "HELPER_SPOUSE" && { floorOf: "SPOUSE_MAXI" as const }),
  };
}

/** Reckons what somebody provisionally owes for a quarter, from the career and the incomes that are known. */
export async function reckonDue(
  context: ContributionsContext,
  affiliateId: string,
  quarter: Quarter,
): Promise<Reckoned | NotReckoned> {
  const facts = await factsOf(context, affiliateId, quarter).catch(lawUnknown);
  if (!facts) return { kind: "NOT_ACTIVE" };
  return "kind" in facts ? facts : reckon(facts);
}
