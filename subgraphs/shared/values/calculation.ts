import type { Day } from "./calendar.ts";
import type { Source } from "./law.ts";
import type { Cents } from "./money.ts";

/**
 * How the value of a step follows from its children, in the order in which they stand.
 *
 * SUM, DIFFERENCE (first minus the others), PRODUCT, QUOTIENT (first by second), MINIMUM and MAXIMUM speak for
 * themselves. ROUND is the only child, rounded half up to the cent. SAME repeats the only child. A GIVEN step has no
 * children: its value was handed in, or stands in its parameter.
 */
export type Operation =
  | "SUM"
  | "DIFFERENCE"
  | "PRODUCT"
  | "QUOTIENT"
  | "MINIMUM"
  | "MAXIMUM"
  | "ROUND"
  | "SAME"
  | "GIVEN";

/** A figure of the law that a step used, with the day from which it holds. */
export interface RuleParameter {
  readonly name: string;
  readonly value: string;
  readonly validFrom: Day;
  readonly source: Source;
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
  readonly unit: "EUR" | "RATE" | "FACTOR" | "QUARTERS";
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
