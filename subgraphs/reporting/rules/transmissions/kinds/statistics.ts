import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-20, sent: a quarter or a year ends. */
export const statistics: TransmissionKind = {
  code: "STATISTICS",
  flow: "EX-20",
  direction: "OUT",
  recipient: "FPS_SOCIAL_SECURITY",
  trigger: "A quarter or a year ends.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("RD no. 38 of 27-07-1967, art. 20"),
};
