import { addMonths, type Day, yearOf } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import { type Cents, divideHalfUp, max } from "../../shared/values/money.ts";
import { type BenefitOutcome, cite, known, monthsLater, outcomeOf, reasonsOf, refused } from "./outcome.ts";
import { legalAges, permittedIncomes, survivorAges, transitionMonths } from "./parameters/pensions.ts";
import {
  amountOf,
  amountOfLaw,
  calculationOf,
  count,
  differenceOf,
  given,
  maximumOf,
  productOf,
  rate,
  roundOf,
  sumOf,
  type Working,
} from "./working.ts";

const PENSIONS: Source = { article: "Pensions: rules published by the pension service", confidence: "SEEN" };

/** The first day of the month after one reaches the legal pension age. */
export const pensionFrom = (bornOn: Day): Day => monthsLater(addMonths(bornOn, legalAges.on(bornOn).value * 12), 1);

/** A widow or widower. */
export interface SurvivorFacts {
  readonly diedOn: Day;
  readonly bornOn: Day;
  readonly marriedOneYear: boolean;
  readonly remarried: boolean;
  /** Ages of dependent children in the year of the death; a disabled one, or one born within 300 days, counts as 0. */
  readonly childAges: readonly number[];
}

/** The survivor’s pension, or the transition allowance for who is too young for it: which, and for how many months. */
export function survivor({ diedOn, bornOn, marriedOneYear, remarried, childAges }: SurvivorFacts): BenefitOutcome {
  const oldEnough = addMonths(bornOn, survivorAges.on(diedOn).value) <= diedOn;
  const benefit = oldEnough ? "SURVIVOR_PENSION" : "TRANSITION_ALLOWANCE";
  const head = { benefit, decisiveOn: diedOn, applyBy: addMonths(diedOn, 12) };
  const failed = reasonsOf(PENSIONS, [
    [marriedOneYear || childAges.length > 0, "PEN_R01"],
    [!remarried, "PEN_R02"],
  ]);
  if (failed.length > 0) return refused({ ...head, refusals: failed });
  const { none, child, youngChild } = transitionMonths.on(diedOn).value;
  const months = childAges.length === 0 ? none : Math.min(...childAges) < 13 ? youngChild : child;
  return outcomeOf({ ...head, figures: oldEnough ? [] : [{ code: "MONTHS", value: months }] });
}

/** Which pension somebody draws, for what may be earned beside it. */
export type DrawnPension = "EARLY" | "SURVIVOR" | "SURVIVOR_OF_AGE";

/** A year of work beside a pension. */
export interface PermittedFacts {
  readonly year: number;
  readonly pension: DrawnPension;
  readonly bornOn: Day;
  /** Whether 45 years of career lift every limit. */
  readonly longCareer: boolean;
  readonly children: number;
  /** In the first year: from which day the pension is drawn. */
  readonly pensionFrom: Day | null;
  readonly selfEmployed: Cents;
  readonly grossWages: Cents;
}

/** How a year of work stands to its limit: what counts, the limit, and by what part the pension is cut. */
export interface PermittedVerdict {
  readonly outcome: BenefitOutcome;
  readonly limit: Cents | null;
  /** In ten-thousandths of the year’s pension; 10 000 suspends it. */
  readonly cut: bigint;
}

/** The limit of a year and what an excess costs. The pension service decides; the fund only reports the income. */
export function permittedIncome(facts: PermittedFacts): PermittedVerdict {
  const { year, pension, bornOn, longCareer } = facts;
  const head = { benefit: "WORK_AFTER_PENSION", decisiveOn: `${year}-12-31` };
  const ofAge = addMonths(bornOn, legalAges.on(bornOn).value * 12) <= `${year}-12-31`;
  const free = pension === "EARLY" && (ofAge || longCareer);
  if (free) return { outcome: outcomeOf(head), limit: null, cut: 0n };
  const limit = limitOf(facts);
  const excess = maximumOf("permitted.excess", [
    differenceOf("permitted.above", [countedIncome(facts), limit]),
    given("amount.nought", 0n),
  ]);
  const calculation = calculationOf(excess, `${year}-01-01`);
  const within = calculation.result === 0n;
  const part = { period: { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }, calculation, payBy: null };
  const whole = amountOf(limit);
  const cut = within ? 0n : minOf(divideHalfUp(calculation.result * 10_000n, max(whole, 1n)), 10_000n);
  const refusals = reasonsOf(PENSIONS, [[within, cut >= 10_000n ? "PEN_R04" : "PEN_R03"]]);
  return { outcome: outcomeOf({ ...head, parts: [part], refusals, right: cut < 10_000n }), limit: whole, cut };
}

const minOf = (a: bigint, b: bigint): bigint => (a < b ? a : b);

function countedIncome({ selfEmployed, grossWages }: PermittedFacts): Working {
  const wages = roundOf("permitted.wages", [
    productOf("permitted.wages-unrounded", [
      given("income.wages", grossWages),
      rate("permitted.share", 8000n, PENSIONS),
    ]),
  ]);
  return sumOf("permitted.income", [given("income.net", selfEmployed), wages], PENSIONS);
}

function limitOf(facts: PermittedFacts): Working {
  const { year, pension, pensionFrom: from, children } = facts;
  const row = permittedIncomes.on(`${year}-01-01`);
  const cell = (part: string, units: Cents | null): Working =>
    amountOfLaw("permitted.limit", cite(permittedIncomes, row, known(permittedIncomes.name, part, row.from, units)));
  const base = yearLimit(facts, row.value, cell);
  const furthers = pension === "SURVIVOR" && children > 1 ? children - 1 : 0;
  const yearly =
    furthers === 0
      ? base
      : sumOf("permitted.year", [
          base,
          productOf("permitted.children", [
            count("permitted.further", furthers),
            cell("further child", row.value.furtherChild),
          ]),
        ]);
  const months = from && yearOf(from) === year ? 13 - Number(from.slice(5, 7)) : 12;
  return months === 12 ? yearly : roundOf("permitted.part", [partOfYear(yearly, months)]);
}

/** A part of a limit by months: so many twelfths. */
function partOfYear(yearly: Working, months: number): Working {
  const twelfth = divideHalfUp(amountOf(yearly), 12n);
  const exact = twelfth * 12n === amountOf(yearly);
  if (exact)
    return productOf("permitted.twelfths", [given("permitted.twelfth", twelfth), count("permitted.months", months)]);
  const part = divideHalfUp(amountOf(yearly) * BigInt(months), 12n);
  return sumOf("permitted.twelfths", [given("permitted.twelfth", part)]);
}

type Cell = (part: string, units: Cents | null) => Working;
type Limits = (typeof permittedIncomes.rows)[number]["value"] & object;

function yearLimit({ pension, children }: PermittedFacts, limits: Limits, cell: Cell): Working {
  const child = children > 0;
  if (pension === "EARLY") return cell("early", child ? limits.earlyChild : limits.early);
  if (pension === "SURVIVOR") {
    return cell(child ? "survivor with a child" : "survivor", child ? limits.survivorChild : limits.survivor);
  }
  return child
    ? cell("survivor of age with a child", limits.survivorOfAgeChild)
    : cell("survivor of age", limits.survivorOfAge);
}
