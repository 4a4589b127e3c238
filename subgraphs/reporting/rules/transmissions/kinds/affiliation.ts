import type { TransmissionKind } from "../kind.ts";
import { described, FUND_POLICY, OUR_FORM } from "../sources.ts";

/** EX-01, sent: an affiliation begins, changes or ends. */
export const affiliation: TransmissionKind = {
  code: "AFFILIATION",
  flow: "EX-01",
  direction: "OUT",
  recipient: "INASTI",
  trigger: "An affiliation begins, changes or ends.",
  term: FUND_POLICY,
  purposes: ["CAREER"],
  payload: {
    version: "affiliation/1",
    fields: {
      action: "FIRST, REPLACEMENT or CANCELLATION.",
      replaces: "The message whose place it takes; absent in a first one.",
      ssin: "National number of the person.",
      fund: "Code of the fund that sends.",
      about: "The fund: each says its own periods.",
      periods:
        "All periods of the person with this fund: category, capacity, first and last day. They replace what was sent before.",
    },
    basis: OUR_FORM,
  },
  basis: described("RD no. 38 of 27-07-1967; general register of the self-employed (RGTI / ARZA)"),
};
