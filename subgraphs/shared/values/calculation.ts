import type { Day } from "./calendar.ts";
import type { Source } from "./law.ts";
import type { Cents } from "./money.ts";

/** How the value of a step follows from the steps that feed it, in the order in which they stand. */
export const operations = {
  SUM: "All that feed it, added up.",
  DIFFERENCE: "The first, less all others.",
  PRODUCT: "All that feed it, multiplied.",
  QUOTIENT: "The first, divided by the second.",
  MINIMUM: "The least of those that feed it.",
  MAXIMUM: "The greatest of those that feed it.",
  ROUND: "The one that feeds it, rounded to the cent, half a cent upwards.",
  SAME: "The one that feeds it, unchanged.",
  GIVEN: "Nothing feeds it: it was handed in, or stands in its parameter.",
} as const;

export type Operation = keyof typeof operations;

/** What the value of a step counts. */
export const units = {
  EUR: "Euro.",
  RATE: "A fraction of one.",
  FACTOR: "A number without a unit, by which something is multiplied.",
  QUARTERS: "Quarters of a year.",
} as const;

export type Unit = keyof typeof units;

/** A figure of the law that a step used, with the day from which it holds. */
export interface RuleParameter {
  readonly name: string;
  readonly value: string;
  readonly validFrom: Day;
  readonly basis: Source;
}

/** One line of the working. The tree is flat: `parentIndex` says which step it feeds; the result is step 0. */
export interface CalculationStep {
  readonly index: number;
  readonly parentIndex: number | null;
  /** A code such as "contribution.quarter"; the reader's words for it stand in the texts. */
  readonly rule: string;
  readonly operation: Operation;
  /** Exact decimal, never rounded unless the operation is ROUND. */
  readonly value: string;
  readonly unit: Unit;
  readonly parameters: readonly RuleParameter[];
  readonly basis: readonly Source[];
}

/** An amount that explains itself (berekening / calcul): anyone can re-add its steps to the cent. */
export interface Calculation {
  /** Which rules computed it, so that the same inputs give the same bytes again. */
  readonly engineVersion: string;
  /** The day on which the law was read. */
  readonly asOfLaw: Day;
  readonly result: Cents;
  /** False as soon as one figure used is UNCONFIRMED. */
  readonly confirmed: boolean;
  readonly steps: readonly CalculationStep[];
}
