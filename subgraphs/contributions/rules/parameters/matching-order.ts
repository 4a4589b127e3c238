import { dated } from "../../../shared/values/law.ts";

/** A way in which a payment finds its account without a clerk. A name never is one. */
export type AutomaticWay = "STRUCTURED_COMMUNICATION" | "OWN_REFERENCE" | "AMOUNT_AND_IBAN" | "FREE_TEXT";

/** In what order a payment is looked for: the fund's own policy, for no text says it. The rest waits in suspense. */
export const matchingOrder = dated<readonly AutomaticWay[]>("order of matching", {
  rows: [
    {
      from: "2018-01-01",
      value: ["STRUCTURED_COMMUNICATION", "OWN_REFERENCE", "AMOUNT_AND_IBAN", "FREE_TEXT"],
      source: { article: "policy of the fund on matching", confidence: "UNCONFIRMED" },
    },
  ],
});
