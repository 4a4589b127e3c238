import type { Source } from "../../../shared/values/law.ts";

/** The articles from which the formulas come; the figures name their own. */
export const articles = {
  indexation: { article: "RD no. 38 of 27-07-1967, art. 14", confidence: "SEEN" },
  rounding: { article: "RD of 19-12-1967, art. 53", confidence: "SEEN" },
  managementFee: { article: "RD no. 38 of 27-07-1967, art. 20 § 4", confidence: "SEEN" },
  deduction: { article: "RD no. 38 of 27-07-1967, art. 12 § 1bis", confidence: "SEEN" },
  provisional: { article: "RD no. 38 of 27-07-1967, art. 11 § 3", confidence: "SEEN" },
  olderYear: {
    article: "RD no. 38 of 27-07-1967, art. 11 § 3",
    confidence: "DERIVED",
    notice: "the older year's own average index is the denominator",
  },
  starter: { article: "RD no. 38 of 27-07-1967, art. 13bis", confidence: "SEEN" },
  reduction: { article: "RD no. 38 of 27-07-1967, art. 11 § 3, al. 6; RD of 19-12-1967, art. 33", confidence: "SEEN" },
  increase: { article: "RD no. 38 of 27-07-1967, art. 11 § 3", confidence: "SEEN" },
  definitive: { article: "RD no. 38 of 27-07-1967, art. 11 § 2", confidence: "SEEN" },
  regularisation: { article: "RD no. 38 of 27-07-1967, art. 11 § 3; RD of 19-12-1967, art. 43", confidence: "SEEN" },
  surcharge: { article: "RD of 19-12-1967, art. 44", confidence: "SEEN" },
  unjustifiedReduction: { article: "RD no. 38 of 27-07-1967, art. 11bis", confidence: "SEEN" },
  continuedInsurance: { article: "RD of 22-12-1967, art. 38 to 44", confidence: "SEEN" },
} as const satisfies Record<string, Source>;
