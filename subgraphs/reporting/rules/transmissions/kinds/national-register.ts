import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-13, received: the National Register records a change. */
export const nationalRegister: TransmissionKind = {
  code: "NATIONAL_REGISTER",
  flow: "EX-13",
  direction: "IN",
  recipient: "FUND",
  trigger: "The National Register records a change.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("Law of 08-08-1983 on the National Register"),
};
