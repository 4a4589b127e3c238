import { type Confidence, type Dated, dated, type Source } from "../../../shared/values/law.ts";
import type { Category } from "../category.ts";
import { type Exact, exact } from "../working/exact.ts";
import type { AmountName } from "./base-amounts.ts";

/** A base to which a provisional contribution could be lowered: an amount of the year, times a fraction. */
export interface ReductionStep {
  readonly amount: AmountName;
  readonly times: Exact;
  readonly by: Exact;
  readonly source: Source;
}

/** To what a reduction goes: to the first step not under the expected income, or freely to that income itself. */
export type ReductionRule =
  | { readonly kind: "STEPS"; readonly steps: readonly ReductionStep[] }
  | { readonly kind: "FREE" };

const source = (confidence: Confidence): Source => ({
  article: "RD no. 38 of 27-07-1967, art. 11 § 3, al. 6; RD of 19-12-1967, art. 33",
  confidence,
});
const step = (amount: AmountName, times: string, by: string, confidence: Confidence): ReductionStep => ({
  amount,
  times: exact(times),
  by: exact(by),
  source: source(confidence),
});

const mainSteps: readonly ReductionStep[] = [
  step("main-minimum", "1", "1", "SEEN"),
  step("main-minimum", "1.41421356", "1", "UNCONFIRMED"),
  step("main-minimum", "2", "1", "SEEN"),
  step("main-minimum", "2.82842712", "1", "UNCONFIRMED"),
  step("main-minimum", "4", "1", "UNCONFIRMED"),
];
const primostarterSteps: readonly ReductionStep[] = [
  step("primostarter-minimum", "1", "1", "SEEN"),
  step("main-minimum", "2", "3", "SEEN"),
  ...mainSteps,
];

const rule = (category: Category, steps: readonly ReductionStep[] | null): Dated<ReductionRule> =>
  dated<ReductionRule>(`reduction steps of ${category}`, {
    rows: [
      {
        from: category === "PRIMOSTARTER" ? "2018-04-01" : "2018-01-01",
        value: steps && { kind: "STEPS", steps },
        source: source(steps ? "SEEN" : "UNCONFIRMED"),
      },
      { from: "2022-01-01", value: { kind: "FREE" }, source: source("SEEN") },
    ],
  });

/**
 * What a provisional contribution could be reduced to: fixed steps until 2021, any estimate from 2022 on.
 *
 * The steps of the other categories are not known, and say so with `null`.
 */
export const reductionRules: Readonly<Record<Category, Dated<ReductionRule>>> = {
  MAIN: rule("MAIN", mainSteps),
  PRIMOSTARTER: rule("PRIMOSTARTER", primostarterSteps),
  SECONDARY: rule("SECONDARY", null),
  ART37_AB: rule("ART37_AB", null),
  ART37_C: rule("ART37_C", null),
  SPOUSE_MAXI: rule("SPOUSE_MAXI", null),
  SPOUSE_MINI: rule("SPOUSE_MINI", null),
  STUDENT: rule("STUDENT", null),
  PENSION_PAID: rule("PENSION_PAID", null),
  PENSION_AGE_NO_PENSION: rule("PENSION_AGE_NO_PENSION", null),
};
