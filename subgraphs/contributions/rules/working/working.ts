import type { Calculation, CalculationStep, Operation, RuleParameter } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Dated, InForce, Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import type { StepCode } from "../step-codes.ts";
import {
  compare,
  type Exact,
  exactCents,
  minus,
  over,
  plus,
  roundedToCents,
  times,
  toCents,
  writeExact,
} from "./exact.ts";

type Unit = CalculationStep["unit"];

/** An amount with the way it was reached: the tree from which the steps of a calculation are written. */
export interface Working {
  readonly rule: StepCode;
  readonly operation: Operation;
  readonly value: Exact;
  readonly unit: Unit;
  readonly parameters: readonly RuleParameter[];
  readonly basis: readonly Source[];
  readonly children: readonly Working[];
}

type Combination = Exclude<Operation, "GIVEN">;
type Combine = (rule: StepCode, children: readonly Working[], ...basis: Source[]) => Working;

const fold =
  (step: (a: Exact, b: Exact) => Exact) =>
  (values: readonly Exact[]): Exact =>
    values.reduce(step);
const only = (values: readonly Exact[]): Exact => {
  const [value] = values;
  if (!value || values.length > 1) throw new RangeError("a step that takes one child was given another number");
  return value;
};

const meanings: Record<Combination, (values: readonly Exact[]) => Exact> = {
  SUM: fold(plus),
  DIFFERENCE: fold(minus),
  PRODUCT: fold(times),
  QUOTIENT: fold(over),
  MINIMUM: fold((a, b) => (compare(b, a) < 0 ? b : a)),
  MAXIMUM: fold((a, b) => (compare(b, a) > 0 ? b : a)),
  ROUND: (values) => roundedToCents(only(values)),
  SAME: only,
};

const combination =
  (operation: Combination): Combine =>
  (rule, children, ...basis) => {
    const value = meanings[operation](children.map((child) => child.value));
    return { rule, operation, value, unit: "EUR", parameters: [], basis, children };
  };

/** Lines of a working that come of others: each of its children by one operation. */
export const sumOf = combination("SUM");
export const differenceOf = combination("DIFFERENCE");
export const productOf = combination("PRODUCT");
export const quotientOf = combination("QUOTIENT");
export const minimumOf = combination("MINIMUM");
export const maximumOf = combination("MAXIMUM");
export const roundOf = combination("ROUND");
export const sameOf = combination("SAME");

const leaf = (
  rule: StepCode,
  value: Exact,
  unit: Unit,
  parameters: readonly RuleParameter[],
  basis: readonly Source[],
) => ({ rule, operation: "GIVEN", value, unit, parameters, basis, children: [] }) satisfies Working;

/** An amount that was handed in: an income, an estimate. */
export const givenAmount = (rule: StepCode, amount: Cents, ...basis: Source[]): Working =>
  leaf(rule, exactCents(amount), "EUR", [], basis);

/** A whole number of quarters that was handed in, or that a year has. */
export const givenQuarters = (rule: StepCode, quarters: number): Working =>
  leaf(rule, { units: BigInt(quarters), scale: 0 }, "QUARTERS", [], []);

/** Whether a test lets the amount stand (1) or strikes it out (0), with the figures that it looked at. */
export const verdict = (
  rule: StepCode,
  stands: boolean,
  parameters: readonly RuleParameter[],
  ...basis: Source[]
): Working => leaf(rule, { units: stands ? 1n : 0n, scale: 0 }, "FACTOR", parameters, basis);

/** A figure as it stands in a table of the law. */
export function figure<Value>(
  rule: StepCode,
  unit: Unit,
  { table, row, value }: { readonly table: Dated<Value>; readonly row: InForce<Value>; readonly value: Exact },
): Working {
  const parameter = { name: table.name, value: writeValue(value, unit), validFrom: row.from, basis: row.source };
  return leaf(rule, value, unit, [parameter], []);
}

/** The second mention of an amount whose working stands elsewhere in the same tree, under the same rule. */
export const carried = ({ rule, value, unit }: Working): Working => leaf(rule, value, unit, [], []);

/** The amount that the working reached, in cents. */
export const amountOf = ({ value }: Working): Cents => toCents(value);

/** Every figure of the law that the working rests on. */
export const parametersOf = (working: Working): RuleParameter[] => [
  ...working.parameters,
  ...working.children.flatMap(parametersOf),
];

const decimalsOf: Record<Unit, number> = { EUR: 2, RATE: 4, FACTOR: 0, QUARTERS: 0 };
const writeValue = (value: Exact, unit: Unit): string => writeExact(value, decimalsOf[unit]);

function write(working: Working, parentIndex: number | null, steps: CalculationStep[]): void {
  const { rule, operation, value, unit, parameters, basis, children } = working;
  const index = steps.length;
  steps.push({ index, parentIndex, rule, operation, value: writeValue(value, unit), unit, parameters, basis });
  for (const child of children) write(child, index, steps);
}

/** Writes a working down as a calculation: the result is its first step, and each child follows its parent. */
export function calculationOf(root: Working, asOfLaw: Day): Calculation {
  const steps: CalculationStep[] = [];
  write(root, null, steps);
  const sources = steps.flatMap(({ basis, parameters }) => [
    ...basis,
    ...parameters.map((parameter) => parameter.basis),
  ]);
  const confirmed = sources.every(({ confidence }) => confidence !== "UNCONFIRMED");
  return { engineVersion: ENGINE_VERSION, asOfLaw, result: amountOf(root), confirmed, steps };
}
