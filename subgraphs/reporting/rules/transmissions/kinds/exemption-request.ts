import type { TransmissionKind } from "../kind.ts";
import { described, OUR_FORM } from "../sources.ts";

/** EX-16, sent: somebody asks through the fund to be exempted from contributions. */
export const exemptionRequest: TransmissionKind = {
  code: "EXEMPTION_REQUEST",
  flow: "EX-16",
  direction: "OUT",
  recipient: "INASTI",
  trigger: "Somebody asks through the fund to be exempted from contributions.",
  term: {
    workingDays: 5,
    basis: described("RD no. 38, art. 17; RD of 19-12-1967, art. 50ter and following", "SEEN"),
  },
  purposes: ["REQUEST_DECISION"],
  payload: {
    version: "exemption-request/1",
    fields: {
      action: "FIRST or CANCELLATION: a request that is taken back.",
      replaces: "The message that is taken back; null in a first one.",
      ssin: "National number of the person.",
      fund: "Code of the fund that sends.",
      about: "The id of the request.",
      request: "EXEMPTION.",
      quarters: "The quarters of which exemption is asked.",
    },
    basis: OUR_FORM,
  },
  basis: described("RD of 19-12-1967, art. 50ter and following", "SEEN"),
};
