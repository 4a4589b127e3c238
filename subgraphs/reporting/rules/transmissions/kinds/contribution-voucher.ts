import { articles } from "../../partners/articles.ts";
import type { TransmissionKind } from "../kind.ts";
import { FUND_POLICY, OUR_FORM } from "../sources.ts";

/** EX-03, sent: a year becomes in order, changes, or is no longer in order. */
export const contributionVoucher: TransmissionKind = {
  code: "CONTRIBUTION_VOUCHER",
  flow: "EX-03",
  direction: "OUT",
  recipient: "HEALTH_FUND_OF_PERSON",
  trigger: "A year becomes in order, changes, or is no longer in order.",
  term: FUND_POLICY,
  purposes: ["INSURABILITY"],
  payload: {
    version: "contribution-voucher/1",
    fields: {
      action: "FIRST, REPLACEMENT or CANCELLATION.",
      replaces: "The message whose place it takes; absent in a first one.",
      ssin: "National number of the person.",
      fund: "Code of the fund that sends.",
      about: "The year of the contributions.",
      inOrder: "Whether every quarter with activity is settled.",
      minimumReached:
        "Whether every quarter that was to be paid reaches the minimum of a main occupation; null where nobody can say.",
      activeInLastQuarter: "Whether the status still stood in the last quarter.",
      cover: "First and last day of the cover that it gives; null where it gives none.",
      quarters:
        "Each quarter: category, state, health insurance code, whether the minimum is reached, whether it is covered.",
    },
    basis: OUR_FORM,
  },
  basis: articles.extension,
};
