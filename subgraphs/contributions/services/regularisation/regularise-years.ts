import { newId } from "../../../shared/plumbing/ids.ts";
import { type Quarter, quartersFrom } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import {
  type PendingYear,
  pendingYears,
  standingDuesOf,
  type YearOf,
  type YearsWanted,
} from "../../loaders/regularisation/year-dues.ts";
import { quarterKey } from "../../loaders/settlements.ts";
import { type FreedQuarter, isAssimilated } from "../../rules/facilities/freed-quarter.ts";
import { addedBack } from "../../rules/incomes/attributed-income.ts";
import { incomeInForce } from "../../rules/incomes/income-in-force.ts";
import { groupBy } from "../group-by.ts";
import { holdAccounts, openAccounts } from "../open-accounts.ts";
import { rightsInForce } from "../rights/rights-in-force.ts";
import { chargeReductions } from "../surcharges/charge-reductions.ts";
import { postYears, type YearToPost } from "./post-years.ts";
import { type NotRegularised, reckonYear, type YearReckoned } from "./reckon-year.ts";

/** A year that was not stated, and why. */
export type YearSkipped = YearOf & { readonly why: NotRegularised };

/** What came of regularising years. */
export interface YearsRegularised {
  readonly statementIds: readonly string[];
  readonly supplements: { readonly count: number; readonly amount: Cents };
  readonly refunds: { readonly count: number; readonly amount: Cents };
  readonly skipped: readonly YearSkipped[];
  /** The last year that was looked at; `null` where there was none. */
  readonly last: YearOf | null;
}

const keyOf = ({ contributorId, fund, year }: YearOf): string => `${contributorId} ${fund} ${year}`;

/** The income of a year that counts for a contribution: the latest, or what is admitted while it is disputed. */
async function inForce({ loaders, viewer }: ContributionsContext, ownerId: string, year: number) {
  const [assessments, disputes] = await Promise.all([
    loaders.assessmentsOfAffiliate.load(ownerId),
    loaders.disputesOfAffiliate.load(ownerId),
  ]);
  const running = disputes.flatMap(({ state, decidedOn, ...one }) =>
    state === "ACCEPTED" && decidedOn ? [{ ...one, acceptedOn: decidedOn }] : [],
  );
  return incomeInForce(year, { assessments, disputes: running }, viewer.day);
}

/** That income with what was attributed to a helper spouse of the mini-status. */
async function incomeOf(context: ContributionsContext, ownerId: string, year: number) {
  const own = await inForce(context, ownerId, year);
  if (!own) return null;
  const spouses = await context.loaders.minisOfHelped.load(ownerId);
  const found = await Promise.all(
    spouses.map(async ({ affiliateId }) => [affiliateId, await inForce(context, affiliateId, year)] as const),
  );
  const theirs = new Map(found);
  return { ...own, income: own.income + addedBack(spouses, year, (id) => theirs.get(id)?.income ?? null) };
}

/** The quarters of somebody's year of which something was freed that a test holds for. */
async function freedOf(
  { loaders }: ContributionsContext,
  { contributorId, year }: Pick<YearOf, "contributorId" | "year">,
  test: (freed: FreedQuarter) => boolean,
): Promise<Set<Quarter>> {
  const quarters = quartersFrom(`${year}Q1`, `${year}Q4`);
  const freed = await Promise.all(quarters.map((one) => loaders.freedOfQuarter.load(quarterKey(contributorId, one))));
  return new Set(quarters.filter((_, i) => freed[i]?.some(test)));
}

/** The quarters of a year whose supplement was let off. */
const letOffOf = (context: ContributionsContext, of: YearOf) => freedOf(context, of, () => true);

/** The quarters of a year in which the one whose income counts was not subject, for sickness. */
const assimilatedOf = (context: ContributionsContext, { ownerId, year }: PendingYear) =>
  freedOf(context, { contributorId: ownerId, year }, isAssimilated);

/**
 * Regularises years, as a set: holds the accounts, reckons each year on the income that counts, and posts what comes of
 * it. Whoever comes second reads what the first has done.
 */
export async function regulariseYears(
  context: ContributionsContext,
  years: readonly PendingYear[],
): Promise<YearsRegularised> {
  const accountOf = await openAccounts(context, years);
  await holdAccounts(context, years.map(accountOf));
  const dues = groupBy(await standingDuesOf(context.db, years), ({ contributorId, fund, quarter }) =>
    keyOf({ contributorId, fund, year: Number(quarter.slice(0, 4)) }),
  );
  const found = await Promise.all(
    years.map(async (of) => {
      const [income, letOff, assimilated, career, ownersCareer, rights] = await Promise.all([
        incomeOf(context, of.ownerId, of.year),
        letOffOf(context, of),
        assimilatedOf(context, of),
        context.loaders.careerOfAffiliate.load(of.contributorId),
        context.loaders.careerOfAffiliate.load(of.ownerId),
        rightsInForce(context, of.contributorId, of.year),
      ]);
      const { year } = of;
      const facts = { year, day: context.viewer.day, income, letOff, assimilated, career, ownersCareer, rights };
      return { ...of, result: reckonYear({ ...facts, dues: dues.get(keyOf(of)) ?? [] }) };
    }),
  );
  const posted = found.flatMap(({ result, ...of }): YearToPost[] =>
    result.kind === "RECKONED" ? [{ ...of, statementId: newId("rst"), reckoned: result }] : [],
  );
  await postYears(context, posted);
  await chargeReductions(context, posted);
  const skipped = found.flatMap(({ result, ...of }) => (result.kind === "RECKONED" ? [] : [{ ...of, why: result }]));
  const changes = posted.map(({ reckoned }) => changeOf(reckoned));
  return {
    statementIds: posted.map(({ statementId }) => statementId),
    supplements: tally(changes.filter((change) => change > 0n)),
    refunds: tally(changes.filter((change) => change < 0n)),
    skipped,
    last: years.at(-1) ?? null,
  };
}

const changeOf = ({ lines }: YearReckoned): Cents => sum(lines.map(({ change }) => change));
const tally = (changes: readonly Cents[]) => ({ count: changes.length, amount: sum(changes) });

/** Regularises the next years whose income got known, at most so many. */
export async function regulariseNext(
  context: ContributionsContext,
  wanted: YearsWanted,
  limit: number,
): Promise<YearsRegularised> {
  return regulariseYears(context, await pendingYears(context.db, context.viewer.day, wanted, limit));
}
