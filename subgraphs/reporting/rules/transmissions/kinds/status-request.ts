import type { TransmissionKind } from "../kind.ts";
import { described, FUND_POLICY, OUR_FORM } from "../sources.ts";

/** EX-17, sent: somebody asks for assimilation for illness, or for continued insurance. */
export const statusRequest: TransmissionKind = {
  code: "STATUS_REQUEST",
  flow: "EX-17",
  direction: "OUT",
  recipient: "INASTI",
  trigger: "Somebody asks for assimilation for illness, or for continued insurance.",
  term: FUND_POLICY,
  purposes: ["REQUEST_DECISION"],
  payload: {
    version: "status-request/1",
    fields: {
      action: "FIRST or CANCELLATION: a request that is taken back.",
      replaces: "The message that is taken back; null in a first one.",
      ssin: "National number of the person.",
      fund: "Code of the fund that sends.",
      about: "The id of the request.",
      request: "SICKNESS_ASSIMILATION or CONTINUED_INSURANCE.",
      filedFor: "The day of the illness or of the end of the activity, as it was declared.",
    },
    basis: OUR_FORM,
  },
  basis: described("RD of 22-12-1967"),
};
