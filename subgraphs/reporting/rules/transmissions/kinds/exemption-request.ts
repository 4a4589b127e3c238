import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

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
  payload: null,
  basis: described("RD of 19-12-1967, art. 50ter and following", "SEEN"),
};
