import { dated } from "../../../shared/values/law.ts";
import type { Rate } from "../../../shared/values/money.ts";

/** The least that the continued insurance costs, as a share of the main occupation's contribution on its minimum. */
export const continuedInsuranceShare = dated<Rate>("share of the least continued insurance", {
  rows: [
    {
      from: "2018-01-01",
      value: 6000n,
      source: { article: "RD of 22-12-1967, art. 38 to 44", confidence: "SEEN" },
    },
  ],
});
