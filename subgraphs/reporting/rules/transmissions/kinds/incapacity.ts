import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-06, received: a health fund recognises incapacity or maternity. */
export const incapacity: TransmissionKind = {
  code: "INCAPACITY",
  flow: "EX-06",
  direction: "IN",
  recipient: "FUND",
  trigger: "A health fund recognises incapacity or maternity.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("RD of 20-07-1971"),
};
