import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-23, received: clients of an indebted contractor withhold a part of what they pay. */
export const withheldSums: TransmissionKind = {
  code: "WITHHELD_SUMS",
  flow: "EX-23",
  direction: "IN",
  recipient: "FUND",
  trigger: "Clients of an indebted contractor withhold a part of what they pay.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("RD no. 38 of 27-07-1967, art. 15/1", "SEEN"),
};
