import { dated } from "../../../shared/values/law.ts";
import { type Exact, exact } from "../working/exact.ts";

/**
 * A coefficient as the law writes it, a fraction of two index figures; or the decimal, where only that was published.
 */
export type Coefficient = { readonly numerator: Exact; readonly denominator: Exact } | { readonly decimal: Exact };

const article = "RD no. 38 of 27-07-1967, art. 11 § 3";
const fraction = (numerator: string, denominator: string): Coefficient => ({
  numerator: exact(numerator),
  denominator: exact(denominator),
});
const estimated = (about: string) =>
  ({ article, confidence: "UNCONFIRMED", notice: `not found published; about ${about} by estimate` }) as const;
const seen = (notice: string) => ({ article, confidence: "SEEN", notice }) as const;

/**
 * What the income of three years ago is multiplied by, for each contribution year.
 *
 * A year of which only an estimate is known holds `null`: no amount is charged on an estimate.
 */
export const revaluationCoefficient = dated<Coefficient>("revaluation coefficient", {
  knownUntil: "2026-12-31",
  rows: [
    { from: "2018-01-01", value: null, source: estimated("1.061") },
    { from: "2019-01-01", value: { decimal: exact("1.0634") }, source: seen("published with 4 decimals") },
    { from: "2020-01-01", value: null, source: estimated("1.052") },
    { from: "2021-01-01", value: null, source: estimated("1.035") },
    { from: "2022-01-01", value: fraction("570.76", "536.06"), source: seen("published as 1.06473156") },
    { from: "2023-01-01", value: fraction("638.93", "540.03"), source: seen("published as 1.18313797") },
    { from: "2024-01-01", value: fraction("656.54", "553.21"), source: seen("RD of 17-12-2023") },
    { from: "2025-01-01", value: null, source: estimated("1.0924") },
    { from: "2026-01-01", value: fraction("676.50", "630.85"), source: seen("published as 1.07236269") },
  ],
});

const inferred = {
  article,
  confidence: "DERIVED",
  notice: "the one figure that yields the published coefficient",
} as const;
const unknown = { article, confidence: "UNCONFIRMED", notice: "not found published" } as const;

/**
 * The average index of a year of income: what an income older than three years is divided by.
 *
 * To add a year: its row, and `knownUntil`.
 */
export const averageIndex = dated<Exact>("average index of the income year", {
  knownUntil: "2023-12-31",
  rows: [
    { from: "2015-01-01", value: null, source: unknown },
    { from: "2019-01-01", value: exact("536.06"), source: inferred },
    { from: "2020-01-01", value: exact("540.03"), source: inferred },
    { from: "2021-01-01", value: exact("553.21"), source: { article, confidence: "SEEN", notice: "RD of 17-12-2023" } },
    { from: "2022-01-01", value: null, source: unknown },
    { from: "2023-01-01", value: exact("630.85"), source: inferred },
  ],
});
