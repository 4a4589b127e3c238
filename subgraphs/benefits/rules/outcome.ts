import type { Calculation } from "../../shared/values/calculation.ts";
import { addDays, addMonths, type Day, type Period, type Quarter } from "../../shared/values/calendar.ts";
import type { InForce, Source } from "../../shared/values/law.ts";
import { LawUnknown } from "../../shared/values/law.ts";
import { type Cents, sum } from "../../shared/values/money.ts";
import type { DoubtCode, FigureCode, RefusalCode } from "./outcome-codes.ts";

/** Why a benefit, or a part of it, is not due: its code, the article, and the day or month that it is about. */
export interface RefusalReason {
  readonly code: RefusalCode;
  readonly basis: Source;
  readonly day: Day | null;
}

/** A point that was decided by what is not confirmed: somebody must look before anybody relies on it. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly basis: Source;
}

/** What is due for a period, with its working, and the last day to pay where the law sets one. */
export interface BenefitPart {
  readonly period: Period;
  readonly calculation: Calculation;
  readonly payBy: Day | null;
}

/** A number that is part of the right: months, days, vouchers. */
export interface RightFigure {
  readonly code: FigureCode;
  readonly value: number;
}

/** What the law says of a case, whoever decides on it. */
export interface BenefitOutcome {
  readonly benefit: string;
  /** The day by which the version of the law is chosen. */
  readonly decisiveOn: Day;
  readonly verdict: "GRANTED" | "PARTLY" | "REFUSED";
  readonly refusals: readonly RefusalReason[];
  readonly doubts: readonly Doubt[];
  readonly parts: readonly BenefitPart[];
  readonly total: Cents;
  readonly figures: readonly RightFigure[];
  readonly applyBy: Day | null;
  /** Quarters for which no contribution is due. */
  readonly freeQuarters: readonly Quarter[];
  /** Quarters for which rights are kept, or which the fund certifies. */
  readonly quarters: readonly Quarter[];
}

/** Everything of an outcome that a rule may leave out. */
export type Found = Pick<BenefitOutcome, "benefit" | "decisiveOn"> &
  Partial<Omit<BenefitOutcome, "total" | "verdict">> & {
    /** Whether something is due although nothing is paid: a free quarter, vouchers. */
    readonly right?: boolean;
  };

/** Closes an outcome: the total, and what it comes to. A right that is refused in a part only is granted partly. */
export function outcomeOf({ right = true, ...found }: Found): BenefitOutcome {
  const { parts = [], refusals = [], doubts = [] } = found;
  const refused = refusals.length > 0;
  const verdict = !right ? "REFUSED" : refused ? "PARTLY" : "GRANTED";
  const empty = { figures: [], applyBy: null, freeQuarters: [], quarters: [] };
  const total = sum(parts.map(({ calculation }) => calculation.result));
  return { ...empty, ...found, parts, refusals, doubts: distinct(doubts), verdict, total };
}

/** An outcome that is nothing but reasons why not. */
export const refused = (found: Found & { readonly refusals: readonly RefusalReason[] }): BenefitOutcome =>
  outcomeOf({ ...found, parts: [], freeQuarters: [], quarters: [], figures: [], right: false });

const distinct = (doubts: readonly Doubt[]): Doubt[] => [...new Map(doubts.map((one) => [one.code, one])).values()];

/** Reasons, each of which is one where its condition fails. */
export const reasonsOf = (
  basis: Source,
  tests: readonly (readonly [holds: boolean, code: RefusalCode])[],
): RefusalReason[] => tests.filter(([holds]) => !holds).map(([, code]) => ({ code, basis, day: null }));

/** Doubts, each of which is one where it applies. */
export const doubtsOf = (article: string, tests: readonly (readonly [applies: boolean, code: DoubtCode])[]): Doubt[] =>
  tests
    .filter(([applies]) => applies)
    .map(([, code]) => ({ code, basis: { article, confidence: "UNCONFIRMED" } as const }));

/** A figure of a row that may be unknown; throws `LawUnknown`, naming the table and what is missing in it. */
export function known<Value>(table: string, part: string, day: Day, value: Value | null): Value {
  if (value === null) throw new LawUnknown(`${table}: ${part}`, day);
  return value;
}

/** A figure with its row, as a line of a working cites it. */
export const cite = (table: { readonly name: string }, row: InForce<unknown>, units: bigint) => ({
  table: table.name,
  row,
  units,
});

/** The first day of the month in which a day lies. */
export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;
/** The first day of the month that comes so many months later. */
export const monthsLater = (day: Day, months: number): Day => addMonths(monthOf(day), months);
/** The last day of the month in which a day lies, or of one so many months later. */
export const endOfMonth = (day: Day, later = 0): Day => addDays(monthsLater(day, later + 1), -1);
/** How old somebody is on a day, in whole years. */
export const ageOn = (bornOn: Day, day: Day): number =>
  Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (day.slice(5) < bornOn.slice(5) ? 1 : 0);
