import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { LawUnknown, type Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { seizureBounds } from "../parameters/seizure-bounds.ts";
import {
  amountOfLaw,
  calculationOf,
  count,
  differenceOf,
  given,
  maximumOf,
  minimumOf,
  productOf,
  rate,
  roundOf,
  sumOf,
  type Working,
} from "../working.ts";

/** Who seizes, or takes what was assigned. */
export const creditors = {
  ORDINARY: "Any creditor but one of maintenance: the bounds protect the person.",
  MAINTENANCE: "Who is owed maintenance: no bound protects the person.",
} as const;

export type Creditor = keyof typeof creditors;

/** What a person has in a month, and who seizes. */
export interface SeizedIncome {
  /** The month of payment, by any of its days. */
  readonly on: Day;
  /** Net, in the month. */
  readonly replacement: Cents;
  readonly labour: Cents;
  readonly children: number;
  readonly creditor: Creditor;
  /** Family allowances, guaranteed income and the like, that nobody may seize. */
  readonly unseizable: boolean;
}

const judicialCode = (article: string): Source => ({ article: `Judicial Code, ${article}`, confidence: "SEEN" });
const BOUNDS = judicialCode("art. 1409");
const NONE = judicialCode("art. 1410 § 2");
const ALL = judicialCode("art. 1412");

const RATES = { LABOUR: [2_000n, 3_000n, 4_000n], REPLACEMENT: [2_000n, 4_000n, 4_000n] } as const;

/**
 * What of an income may be seized in a month. Between the bounds a rising part of it, and all above the last; wages
 * beside a benefit put the bands of wages on both together. What a child takes off is taken off the whole.
 */
export const seizable = (income: SeizedIncome): Calculation => calculationOf(workingOfSeizable(income), income.on);

/** The same as a line of a longer working. */
export function workingOfSeizable(income: SeizedIncome): Working {
  const { creditor, unseizable } = income;
  if (unseizable) return roundOf("seizure.whole", [given("seizure.nothing", 0n)], NONE);
  if (creditor === "MAINTENANCE") return roundOf("seizure.whole", [incomeOf(income)], ALL);
  const bands = bandsOf(income);
  const less = bands.length > 0 && income.children > 0 ? [childrenOf(income)] : [];
  const within = sumOf("seizure.bands", bands.length > 0 ? bands : [given("seizure.nothing", 0n)]);
  const left = less.length > 0 ? differenceOf("seizure.left", [within, ...less]) : within;
  const whole = maximumOf("seizure.least", [left, given("seizure.nothing", 0n)]);
  return roundOf("seizure.whole", [whole], BOUNDS);
}

const incomeOf = ({ replacement, labour }: SeizedIncome): Working =>
  sumOf("seizure.income", [
    given("seizure.replacement", replacement),
    ...(labour > 0n ? [given("seizure.labour", labour)] : []),
  ]);

function bandsOf(income: SeizedIncome): Working[] {
  const { on, replacement, labour } = income;
  const row = seizureBounds.on(on);
  const { bounds } = row.value;
  const bound = (units: Cents) => amountOfLaw("seizure.bound", { table: seizureBounds.name, row, units });
  const rates = labour > 0n ? RATES.LABOUR : RATES.REPLACEMENT;
  return bounds.flatMap((low, i) => {
    if (replacement + labour <= low) return [];
    const [high, share] = [bounds[i + 1], rates[i]];
    if (high === undefined || share === undefined)
      return [differenceOf("seizure.above", [incomeOf(income), bound(low)], BOUNDS)];
    const upTo = minimumOf("seizure.up-to", [incomeOf(income), bound(high)]);
    const within = differenceOf("seizure.within", [upTo, bound(low)]);
    return [productOf("seizure.band", [within, rate("seizure.rate", share, BOUNDS)])];
  });
}

function childrenOf({ on, children }: SeizedIncome): Working {
  const row = seizureBounds.on(on);
  const { perChild } = row.value;
  if (perChild === null) throw new LawUnknown(`${seizureBounds.name}, for a child`, on);
  const each = amountOfLaw("seizure.child", { table: seizureBounds.name, row, units: perChild });
  return productOf("seizure.children", [each, count("seizure.number", children)]);
}
