import type { Calculation, CalculationStep, Operation, RuleParameter, Unit } from "../../shared/values/calculation.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { compare, type Fraction, minus, over, plus, times } from "../../shared/values/fraction.ts";
import type { InForce, Source } from "../../shared/values/law.ts";
import { type Cents, decimal, divideHalfUp } from "../../shared/values/money.ts";
import { ENGINE_VERSION } from "./engine-version.ts";
import type { StepCode } from "./step-codes.ts";

/** An amount with the way it was reached: the tree from which the steps of a calculation are written. */
export interface Working {
  readonly rule: StepCode;
  readonly operation: Operation;
  readonly value: Fraction;
  readonly unit: Unit;
  readonly parameters: readonly RuleParameter[];
  readonly basis: readonly Source[];
  readonly children: readonly Working[];
}

const cents = (amount: Cents): Fraction => ({ parts: amount, whole: 100n });
const leaf = (rule: StepCode, value: Fraction, unit: Unit, parameters: readonly RuleParameter[] = []): Working => ({
  ...{ rule, operation: "GIVEN", value, unit, parameters, basis: [], children: [] },
});

/** An amount that was handed in. */
export const given = (rule: StepCode, amount: Cents): Working => leaf(rule, cents(amount), "EUR");

/** A number of days, weeks, months or vouchers. */
export const count = (rule: StepCode, many: number): Working =>
  leaf(rule, { parts: BigInt(many), whole: 1n }, "FACTOR");

/** A figure of the law: its table's name and row, and the value taken from it in 10^-scale. */
interface Figure {
  readonly table: string;
  readonly row: InForce<unknown>;
  readonly units: bigint;
}

const figure =
  (unit: Unit, scale: number) =>
  (rule: StepCode, { table, row, units }: Figure): Working => {
    const parameter = { name: table, value: decimal(units, scale), validFrom: row.from, basis: row.source };
    return leaf(rule, { parts: units, whole: 10n ** BigInt(scale) }, unit, [parameter]);
  };

/** An amount that stands in a table of the law, in cents. */
export const amountOfLaw = figure("EUR", 2);
/** A rate that stands in a table of the law, in ten-thousandths. */
export const rateOfLaw = figure("RATE", 4);
/** A coefficient of indexation, in ten-thousandths. */
export const coefficient = figure("FACTOR", 4);
/** A coefficient of revaluation, in hundred-millionths. */
export const revaluation = figure("FACTOR", 8);

/** A rate that a rule fixes by itself, in ten-thousandths, with its article. */
export const rate = (rule: StepCode, units: bigint, ...basis: Source[]): Working => ({
  ...leaf(rule, { parts: units, whole: 10_000n }, "RATE"),
  basis,
});

type Meaning = (values: readonly Fraction[]) => Fraction;
const fold =
  (step: (a: Fraction, b: Fraction) => Fraction): Meaning =>
  (values) =>
    values.reduce(step);
const rounded: Meaning = ([value, ...others]) => {
  if (!value || others.length > 0) throw new RangeError("a rounding takes one line");
  return cents(divideHalfUp(value.parts * 100n, value.whole));
};

const divided: Meaning = fold((a, b) => {
  const value = over(a, b);
  if (!value) throw new RangeError("a quotient by nought");
  return value;
});

const least: Meaning = fold((a, b) => (compare(b, a) < 0 ? b : a));
const most: Meaning = fold((a, b) => (compare(b, a) > 0 ? b : a));

const combination =
  (operation: Exclude<Operation, "GIVEN">, meaning: Meaning) =>
  (rule: StepCode, children: readonly Working[], ...basis: Source[]): Working => {
    const value = meaning(children.map((child) => child.value));
    return { rule, operation, value, unit: "EUR", parameters: [], basis, children };
  };

/** Lines of a working that come of others: each of its children by one operation. */
export const sumOf = combination("SUM", fold(plus));
export const differenceOf = combination("DIFFERENCE", fold(minus));
export const productOf = combination("PRODUCT", fold(times));
export const quotientOf = combination("QUOTIENT", divided);
export const roundOf = combination("ROUND", rounded);
export const minimumOf = combination("MINIMUM", least);
export const maximumOf = combination("MAXIMUM", most);

/** The amount that a working reached, in cents; throws where a part of a cent is left. */
export function amountOf({ value: { parts, whole } }: Working): Cents {
  if ((parts * 100n) % whole !== 0n) throw new RangeError("an amount is left with a part of a cent");
  return (parts * 100n) / whole;
}

const decimals: Record<Unit, number> = { EUR: 2, RATE: 4, FACTOR: 0, QUARTERS: 0 };

/** A quotient may never end: it is written cut after so many decimals. */
const QUOTIENT_UNIT = 10n ** 12n;

function written({ value: exact, unit, operation }: Working): string {
  const value =
    operation === "QUOTIENT" ? { parts: (exact.parts * QUOTIENT_UNIT) / exact.whole, whole: QUOTIENT_UNIT } : exact;
  const scale = value.whole.toString().length - 1;
  const text = decimal(
    value.parts * 10n ** BigInt(Math.max(decimals[unit] - scale, 0)),
    Math.max(scale, decimals[unit]),
  );
  const [whole = "", part = ""] = text.split(".");
  const kept = part.replace(/0+$/, "").padEnd(decimals[unit], "0");
  return kept ? `${whole}.${kept}` : whole;
}

function write(working: Working, parentIndex: number | null, steps: CalculationStep[]): void {
  const { rule, operation, unit, parameters, basis, children } = working;
  const index = steps.length;
  steps.push({ index, parentIndex, rule, operation, value: written(working), unit, parameters, basis });
  for (const child of children) write(child, index, steps);
}

/** Writes a working down as a calculation: the result is its first step, and each child follows its parent. */
export function calculationOf(root: Working, asOfLaw: Day): Calculation {
  const steps: CalculationStep[] = [];
  write(root, null, steps);
  const sources = steps.flatMap(({ basis, parameters }) => [...basis, ...parameters.map((one) => one.basis)]);
  const confirmed = sources.every(({ confidence }) => confidence !== "UNCONFIRMED");
  return { engineVersion: ENGINE_VERSION, asOfLaw, result: amountOf(root), confirmed, steps };
}
