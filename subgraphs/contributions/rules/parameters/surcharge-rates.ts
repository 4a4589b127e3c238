import { dated } from "../../../shared/values/law.ts";
import type { Rate } from "../../../shared/values/money.ts";

const article = "RD of 19-12-1967, art. 44";

/** What an unpaid amount bears at the end of each quarter. */
export const quarterlySurchargeRate = dated<Rate>("quarterly surcharge rate", {
  rows: [{ from: "1989-01-01", value: 300n, source: { article, confidence: "SEEN" } }],
});

/** What it bears once, on the 1 January after it was first claimed. */
export const yearEndSurchargeRate = dated<Rate>("year-end surcharge rate", {
  rows: [{ from: "1996-01-01", value: 700n, source: { article, confidence: "SEEN" } }],
});
