import type { Source } from "../../../shared/values/law.ts";

/** Where the steps of recovery are written, and what follows from the fund’s own policy. */
export const recoverySources = {
  charter: { article: "service charter of the fund, recovery", confidence: "SEEN" },
  lastReminder: { article: "RD of 19-12-1967, art. 46", confidence: "SEEN" },
  constraint: {
    article: "RD no. 38 of 27-07-1967, art. 20 § 7; RD of 19-12-1967, art. 47bis",
    confidence: "SEEN",
  },
  costs: { article: "RD of 19-12-1967, art. 46 and 47bis: costs are charged to the debtor", confidence: "SEEN" },
  insolvency: { article: "Code of Economic Law, book XX", confidence: "UNCONFIRMED" },
  succession: { article: "Civil Code, book 4, succession", confidence: "UNCONFIRMED" },
  own: { article: "policy of the fund on recovery", confidence: "UNCONFIRMED" },
} as const satisfies Readonly<Record<string, Source>>;
