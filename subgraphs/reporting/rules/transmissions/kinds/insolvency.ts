import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-21, received: a court opens or closes an insolvency. */
export const insolvency: TransmissionKind = {
  code: "INSOLVENCY",
  flow: "EX-21",
  direction: "IN",
  recipient: "FUND",
  trigger: "A court opens or closes an insolvency.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("Code of Economic Law, book XX"),
};
