import { dated } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** How a fund grants terms: no text fixes a length, a least instalment or days of grace. */
export interface PlanPolicy {
  readonly mostInstalments: number;
  readonly leastInstalment: Cents;
  /** So many days after its day an instalment may still come in before the plan is broken. */
  readonly graceDays: number;
}

/** The fund's own policy for payment plans, until it is confirmed. */
export const planPolicy = dated<PlanPolicy>("payment plan policy", {
  rows: [
    {
      from: "2018-01-01",
      value: { mostInstalments: 12, leastInstalment: 25_00n, graceDays: 7 },
      source: { article: "policy of the fund on payment plans", confidence: "UNCONFIRMED" },
    },
  ],
});

/** Where terms are known to the law at all: asked for within the month of the last reminder, they stop a constraint. */
export const planSource = { article: "RD of 19-12-1967, art. 46", confidence: "SEEN" } as const;
