import type { TransmissionKind } from "../kind.ts";
import { described, FUND_POLICY } from "../sources.ts";

/** EX-17, sent: somebody asks for assimilation for illness, or for continued insurance. */
export const statusRequest: TransmissionKind = {
  code: "STATUS_REQUEST",
  flow: "EX-17",
  direction: "OUT",
  recipient: "INASTI",
  trigger: "Somebody asks for assimilation for illness, or for continued insurance.",
  term: FUND_POLICY,
  purposes: ["REQUEST_DECISION"],
  payload: null,
  basis: described("RD of 22-12-1967"),
};
