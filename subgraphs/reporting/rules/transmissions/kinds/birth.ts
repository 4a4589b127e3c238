import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-14, received: a birth is registered. */
export const birth: TransmissionKind = {
  code: "BIRTH",
  flow: "EX-14",
  direction: "IN",
  recipient: "FUND",
  trigger: "A birth is registered.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("RD of 17-01-2006 (maternity aid)", "SEEN"),
};
