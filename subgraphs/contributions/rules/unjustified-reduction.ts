import { addQuarters, type Day, firstDay, lastDay, quarterOf, quartersFrom } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import { articles } from "./parameters/articles.ts";
import { type Surcharge, surchargeOn } from "./surcharge.ts";
import { amountOf, differenceOf, givenAmount, minimumOf } from "./working/working.ts";

/** A year for which a reduction was granted, as it turned out. */
export interface ReducedYear {
  readonly year: number;
  /** What the year would have cost provisionally without the reduction. */
  readonly standard: Cents;
  readonly reduced: Cents;
  readonly definitive: Cents;
  /** What was paid above the reduced amount by 31 December of the year. */
  readonly paidInTime: Cents;
  /** The day by which what the reduction kept unpaid was paid whole, or that of the statement, if it came first. */
  readonly endsOn: Day;
}

/** What a reduction kept unpaid: up to the standard provisional amount, and never more than the income asks for. */
export const keptUnpaid = ({ standard, reduced, definitive }: Omit<ReducedYear, "endsOn">): Cents =>
  (definitive < standard ? definitive : standard) - reduced;

/**
 * The surcharges of a reduction that was not justified (art. 11bis): on what the reduction kept unpaid, up to the
 * standard provisional amount, 3 % on 31 December of the year and at the end of each quarter up to the one before the
 * payment or the statement, and once 7 %.
 */
export function unjustifiedReduction(facts: ReducedYear): Surcharge[] {
  const { year, standard, reduced, definitive, paidInTime, endsOn } = facts;
  const owed = minimumOf("surcharge.reduction-owed", [
    givenAmount("surcharge.definitive", definitive),
    givenAmount("surcharge.standard", standard),
  ]);
  const lack = differenceOf(
    "surcharge.reduction-lack",
    [owed, givenAmount("surcharge.reduced", reduced), givenAmount("surcharge.paid", paidInTime)],
    articles.unjustifiedReduction,
  );
  if (amountOf(lack) <= 0n) return [];
  const on = (kind: Surcharge["kind"], day: Day) => surchargeOn(kind, day, lack, articles.unjustifiedReduction);
  const [first, ...later] = quartersFrom(`${year}Q4`, addQuarters(quarterOf(endsOn), -1)).map((q) =>
    on("QUARTERLY", lastDay(q)),
  );
  return first ? [first, on("YEAR_END", firstDay(`${year + 1}Q1`)), ...later] : [];
}
