import type { TransmissionKind } from "../kind.ts";
import { described, FUND_POLICY, OUR_FORM } from "../sources.ts";

/** EX-18, sent: somebody asks that surcharges be waived. */
export const surchargeWaiverRequest: TransmissionKind = {
  code: "SURCHARGE_WAIVER_REQUEST",
  flow: "EX-18",
  direction: "OUT",
  recipient: "INASTI",
  trigger: "Somebody asks that surcharges be waived.",
  term: FUND_POLICY,
  purposes: ["REQUEST_DECISION"],
  payload: {
    version: "surcharge-waiver-request/1",
    fields: {
      action: "FIRST or CANCELLATION: a request that is taken back.",
      replaces: "The message that is taken back; null in a first one.",
      ssin: "National number of the person.",
      fund: "Code of the fund that sends.",
      about: "The id of the request.",
      request: "SURCHARGE_WAIVER.",
    },
    basis: OUR_FORM,
  },
  basis: described("RD of 19-12-1967, art. 48"),
};
