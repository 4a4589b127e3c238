import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-09, sent: a year ends in which a benefit was paid. */
export const benefitSlip: TransmissionKind = {
  code: "BENEFIT_SLIP",
  flow: "EX-09",
  direction: "OUT",
  recipient: "FPS_FINANCE",
  trigger: "A year ends in which a benefit was paid.",
  term: { yearAfter: "02-28", basis: described("Belcotax: slips of a year by the end of February after it", "SEEN") },
  purposes: [],
  payload: null,
  basis: described("slips 281.18 and 281.50 through Belcotax"),
};
