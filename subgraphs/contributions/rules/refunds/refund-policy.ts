import { dated } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** How a fund gives money back: no text fixes who must agree, or how long to wait. */
export interface RefundPolicy {
  /** Above it two members of staff must agree. */
  readonly fourEyesAbove: Cents;
  /** So many days a sum that was collected may still be claimed back by who paid it; until then it is not refunded. */
  readonly collectedWaitDays: number;
}

/** The fund's own policy for refunds, until it is confirmed. */
export const refundPolicy = dated<RefundPolicy>("refund policy", {
  rows: [
    {
      from: "2018-01-01",
      value: { fourEyesAbove: 2_500_00n, collectedWaitDays: 56 },
      source: { article: "policy of the fund on refunds; SEPA direct debit rulebook", confidence: "UNCONFIRMED" },
    },
  ],
});

/** A refund under this to somebody who is no longer insured need not be made where no account is known. */
export const smallRefund = dated<Cents>("small refund", {
  rows: [{ from: "2018-01-01", value: 25_00n, source: { article: "RD no. 38, art. 16", confidence: "DERIVED" } }],
});
