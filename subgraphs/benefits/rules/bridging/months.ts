import { type Day, daysBetween, type Period } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { type Cents, max } from "../../../shared/values/money.ts";
import { type BenefitPart, cite, endOfMonth, monthOf, monthsLater, type RefusalReason } from "../outcome.ts";
import { bridgingMonths } from "../parameters/monthly-amounts.ts";
import {
  amountOfLaw,
  calculationOf,
  differenceOf,
  given,
  maximumOf,
  minimumOf,
  productOf,
  rate,
  roundOf,
  type Working,
} from "../working.ts";
import type { BridgingFacts } from "./facts.ts";

/** A month of the right: what it brings, or why it brings nothing. */
export interface BridgingMonthResult {
  readonly parts: readonly BenefitPart[];
  readonly refusals: readonly RefusalReason[];
}

const SEVEN_DAYS = 7;
const MOST_BLOCKS = 4;
const MOST_CUMULATED = 3;
const QUARTER_OF_ONE = 2500n;
const WHOLE = 10_000n;

/** How many whole blocks of seven days lie in each uninterrupted stop within a calendar month, four at most. */
export function blocksIn(month: Day, stops: readonly Period[]): number {
  const blocks = stops.map(({ startsOn, endsOn }) => {
    const from = startsOn > month ? startsOn : month;
    const end = endOfMonth(month);
    const until = endsOn !== null && endsOn < end ? endsOn : end;
    return until < from ? 0 : Math.floor((daysBetween(from, until) + 1) / SEVEN_DAYS);
  });
  return Math.min(
    blocks.reduce((all, one) => all + one, 0),
    MOST_BLOCKS,
  );
}

const stoodStill = (month: Day, stops: readonly Period[]): boolean =>
  stops.some(({ startsOn, endsOn }) => startsOn <= month && (endsOn === null || endsOn >= endOfMonth(month)));

/** What share of the monthly amount a month brings, in ten-thousandths; nought where it is refused. */
function shareOf(
  month: Day,
  facts: BridgingFacts,
  cumulation: { readonly free: number; readonly used: number },
): bigint {
  const blocks = month <= monthsLater(facts.factOn, 1) ? blocksIn(month, facts.stops) : 0;
  if (stoodStill(month, facts.stops)) return WHOLE;
  if (blocks > 0) return QUARTER_OF_ONE * BigInt(blocks);
  const last = facts.stops.at(-1)?.endsOn ?? null;
  const resumed = facts.worksAgain && last !== null && month > last;
  return resumed && cumulation.used < cumulation.free ? WHOLE - QUARTER_OF_ONE * BigInt(cumulation.used + 1) : 0n;
}

/**
 * The months since 2023, from that of the fact on, until the right, the stops and the cumulation are used up.
 *
 * In the month of the fact and the next, whole blocks of seven days count, each for a quarter; later a month counts
 * when one stood still for all of it. After at least one whole month of standstill one may work beside the right, as
 * many months as one stood still and three at most, for three quarters, a half, and a quarter of the amount.
 */
export function monthsSince2023(facts: BridgingFacts, most: number, basis: Source): BridgingMonthResult {
  const parts: BenefitPart[] = [];
  const refusals: RefusalReason[] = [];
  let [still, cumulated] = [0, 0];
  for (const month of monthsToLookAt(facts, most)) {
    if (parts.length >= most) break;
    const cumulation = { free: Math.min(still, MOST_CUMULATED), used: cumulated };
    const share = shareOf(month, facts, cumulation);
    if (stoodStill(month, facts.stops)) still += 1;
    else if (share > 0n && month > (facts.stops.at(-1)?.endsOn ?? month)) cumulated += 1;
    if (share === 0n) refusals.push({ code: "DP_R07", basis, day: month });
    else parts.push(partOf(month, facts, share, basis));
  }
  return { parts, refusals };
}

/** From the month of the fact to that in which the last stop ends, and as long as one may work beside the right. */
function monthsToLookAt({ factOn, stops, worksAgain }: BridgingFacts, most: number): Day[] {
  const ends = stops.map(({ endsOn }) => endsOn ?? endOfMonth(factOn, most)).sort();
  const last = monthsLater(ends.at(-1) ?? factOn, worksAgain ? MOST_CUMULATED : 0);
  const least = monthsLater(factOn, 1);
  const months: Day[] = [];
  const until = last > least ? last : least;
  for (let month = monthOf(factOn); month <= until && isKnown(month); month = monthsLater(month, 1)) {
    months.push(month);
  }
  return months;
}

/** Whether the amount of a month can be known yet: what lies beyond the next index is told when it comes. */
const isKnown = (month: Day): boolean => month <= (bridgingMonths.knownUntil ?? month);

/** The months until 2022: whole ones, from the month after the fact. */
export const monthsUntil2022 = (facts: BridgingFacts, most: number, basis: Source): BenefitPart[] =>
  Array.from({ length: most }, (_, i) => partOf(monthsLater(facts.factOn, i + 1), facts, WHOLE, basis));

/** A month with its working: the amount by its share, cut by what another income has more than the amount leaves. */
function partOf(month: Day, facts: BridgingFacts, share: bigint, basis: Source): BenefitPart {
  const row = bridgingMonths.on(month);
  const units = facts.familyCharge ? row.value.family : row.value.single;
  const monthly = (): Working => amountOfLaw("bridging.month", cite(bridgingMonths, row, units));
  const due =
    share === WHOLE
      ? monthly()
      : roundOf("bridging.share", [
          productOf("bridging.share-unrounded", [monthly(), rate("bridging.rate", share, basis)]),
        ]);
  const other = incomeOf(facts, month);
  const working = other === 0n ? due : cut(due, monthly(), other, basis);
  return {
    period: { startsOn: month < facts.factOn ? facts.factOn : month, endsOn: endOfMonth(month) },
    calculation: calculationOf(working, month),
    payBy: null,
  };
}

const cut = (due: Working, monthly: Working, other: Cents, basis: Source): Working =>
  minimumOf(
    "bridging.due",
    [
      due,
      maximumOf("bridging.room", [
        differenceOf("bridging.left", [monthly, given("income.other", other)]),
        given("amount.nought", 0n),
      ]),
    ],
    basis,
  );

const incomeOf = ({ otherIncomes }: BridgingFacts, month: Day): Cents =>
  otherIncomes.filter((one) => monthOf(one.month) === month).reduce((all, { income }) => all + max(income, 0n), 0n);
