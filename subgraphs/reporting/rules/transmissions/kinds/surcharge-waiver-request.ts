import type { TransmissionKind } from "../kind.ts";
import { described, FUND_POLICY } from "../sources.ts";

/** EX-18, sent: somebody asks that surcharges be waived. */
export const surchargeWaiverRequest: TransmissionKind = {
  code: "SURCHARGE_WAIVER_REQUEST",
  flow: "EX-18",
  direction: "OUT",
  recipient: "INASTI",
  trigger: "Somebody asks that surcharges be waived.",
  term: FUND_POLICY,
  purposes: ["REQUEST_DECISION"],
  payload: null,
  basis: described("RD of 19-12-1967, art. 48"),
};
