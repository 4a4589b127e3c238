import type { Calculation, CalculationStep, Operation } from "./calculation.ts";
import { compare, decimalsOf, type Fraction, minus, over, plus, readDecimal, times } from "./fraction.ts";
import { divideHalfUp, formatCents } from "./money.ts";

/** A quotient that never ends is cut, not rounded, after at least so many decimals. */
const QUOTIENT_DECIMALS = 12;

type Values = readonly [Fraction, ...Fraction[]];
type Meaning = (values: Values) => Fraction | null;

const fold =
  (combine: (a: Fraction, b: Fraction) => Fraction | null): Meaning =>
  ([first, ...others]) =>
    others.reduce<Fraction | null>((a, b) => a && combine(a, b), first);
const least: Meaning = fold((a, b) => (compare(b, a) < 0 ? b : a));
const most: Meaning = fold((a, b) => (compare(b, a) > 0 ? b : a));
const only: Meaning = ([value]) => value;
const roundedToCents: Meaning = ([{ parts, whole }]) => ({ parts: divideHalfUp(parts * 100n, whole), whole: 100n });

const meanings: Readonly<Record<Exclude<Operation, "GIVEN">, Meaning>> = {
  SUM: fold(plus),
  DIFFERENCE: fold(minus),
  PRODUCT: fold(times),
  QUOTIENT: fold(over),
  MINIMUM: least,
  MAXIMUM: most,
  ROUND: roundedToCents,
  SAME: only,
};

/** Operations that take a number of children of their own; the others take one or more. */
const childrenTaken: Partial<Record<Operation, number>> = { GIVEN: 0, QUOTIENT: 2, ROUND: 1, SAME: 1 };

function cut({ parts, whole }: Fraction, decimals: number): Fraction {
  const unit = 10n ** BigInt(decimals);
  return { parts: (parts * unit) / whole, whole: unit };
}

function agrees({ operation, value }: CalculationStep, written: Fraction, readded: Fraction): boolean {
  if (compare(written, readded) === 0) return true;
  if (operation !== "QUOTIENT") return false;
  return compare(written, cut(readded, Math.max(QUOTIENT_DECIMALS, decimalsOf(value)))) === 0;
}

function faultOf(step: CalculationStep, children: readonly CalculationStep[]): string | null {
  const { operation } = step;
  const written = readDecimal(step.value);
  if (!written) return `"${step.value}" is not a decimal`;
  const taken = childrenTaken[operation];
  if (children.length !== (taken ?? Math.max(children.length, 1))) {
    return `${operation} has ${children.length} children, and takes ${taken ?? "one or more"}`;
  }
  const [first, ...others] = children.flatMap(({ value }) => readDecimal(value) ?? []);
  if (operation === "GIVEN" || !first || others.length + 1 < children.length) return null;
  const readded = meanings[operation]([first, ...others]);
  if (!readded) return "a quotient by nought";
  return agrees(step, written, readded) ? null : `${operation} of its children is not ${step.value}`;
}

/** Every step must feed one that stands before it, so that all of them lead to the result and none in a circle. */
function isOutOfPlace({ index, parentIndex }: CalculationStep, place: number): boolean {
  const feedsEarlier = parentIndex !== null && Number.isInteger(parentIndex) && parentIndex >= 0 && parentIndex < place;
  return index !== place || (place === 0 ? parentIndex !== null : !feedsEarlier);
}

function faultsOfSteps(steps: readonly CalculationStep[]): string[] {
  return steps.flatMap((step, place) => {
    const found = faultOf(
      step,
      steps.filter(({ parentIndex }) => parentIndex === place),
    );
    const name = `step ${place} (${step.rule})`;
    const misplaced = isOutOfPlace(step, place) ? [`${name}: it has no place in the tree`] : [];
    return found ? [...misplaced, `${name}: ${found}`] : misplaced;
  });
}

function faultsOfWhole({ steps, result, confirmed }: Calculation): string[] {
  const [root] = steps;
  if (!root) return ["result: there are no steps"];
  const value = readDecimal(root.value);
  const differs = !value || compare(value, { parts: result, whole: 100n }) !== 0;
  const doubtful = steps.find(({ parameters }) => parameters.some(({ basis }) => basis.confidence === "UNCONFIRMED"));
  return [
    ...(differs ? [`result: ${formatCents(result)} is not what step 0 says, ${root.value}`] : []),
    ...(confirmed && doubtful ? [`confirmed: step ${doubtful.index} rests on a figure that is UNCONFIRMED`] : []),
  ];
}

/**
 * Re-adds a calculation from its leaves, and says where it does not hold; an empty list means that it does.
 *
 * Knows nothing of the rules that made it: each step is recomputed without loss from the values that its children
 * show, as a reader would with pencil and paper. Each fault begins with the step that it is found in.
 */
export const readds = (calculation: Calculation): string[] => [
  ...faultsOfSteps(calculation.steps),
  ...faultsOfWhole(calculation),
];
