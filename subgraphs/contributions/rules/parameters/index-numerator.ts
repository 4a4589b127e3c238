import { dated } from "../../../shared/values/law.ts";
import { type Exact, exact } from "../working/exact.ts";

const article = "RD no. 38 of 27-07-1967, art. 14";
const derived = (year: number) =>
  ({
    article,
    confidence: "DERIVED",
    notice: `the one figure that yields every amount published for ${year}`,
  }) as const;

/**
 * What the amounts of the decree are multiplied by each January, over 142.75.
 *
 * To add a year: append its row with its notice, move `knownUntil` to 31 December, and add the amounts published for
 * the year to `indexation.test.ts`.
 */
export const indexNumerator = dated<Exact>("index numerator", {
  knownUntil: "2026-12-31",
  rows: [
    { from: "2018-01-01", value: exact("527.62"), source: derived(2018) },
    { from: "2019-01-01", value: exact("539.18"), source: derived(2019) },
    { from: "2020-01-01", value: exact("544.88"), source: derived(2020) },
    { from: "2021-01-01", value: exact("546.78"), source: derived(2021) },
    { from: "2022-01-01", value: exact("570.76"), source: derived(2022) },
    { from: "2023-01-01", value: exact("638.93"), source: derived(2023) },
    { from: "2024-01-01", value: exact("656.54"), source: { article, confidence: "SEEN", notice: "RD of 17-12-2023" } },
    { from: "2025-01-01", value: exact("662.28"), source: derived(2025) },
    { from: "2026-01-01", value: exact("676.50"), source: derived(2026) },
  ],
});

/** The index to which the amounts of the decree are tied (1971 = 100). */
export const indexDenominator = dated<Exact>("index denominator", {
  rows: [{ from: "2018-01-01", value: exact("142.75"), source: { article, confidence: "SEEN" } }],
});
