import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-22, sent: a decision or a notice is sent. */
export const eboxDocument: TransmissionKind = {
  code: "EBOX_DOCUMENT",
  flow: "EX-22",
  direction: "OUT",
  recipient: "PERSON",
  trigger: "A decision or a notice is sent.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("Law of 27-02-2019 on the eBox"),
};
