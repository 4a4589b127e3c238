import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-10, sent: a year ends: the special social security contribution. */
export const specialContribution: TransmissionKind = {
  code: "SPECIAL_CONTRIBUTION",
  flow: "EX-10",
  direction: "OUT",
  recipient: "FPS_FINANCE",
  trigger: "A year ends: the special social security contribution.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("Law of 28-12-1983, art. 60"),
};
