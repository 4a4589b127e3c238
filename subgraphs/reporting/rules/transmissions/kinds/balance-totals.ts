import type { TransmissionKind } from "../kind.ts";
import { described } from "../sources.ts";

/** EX-11, received: the National Bank publishes the balance totals of companies. */
export const balanceTotals: TransmissionKind = {
  code: "BALANCE_TOTALS",
  flow: "EX-11",
  direction: "IN",
  recipient: "FUND",
  trigger: "The National Bank publishes the balance totals of companies.",
  term: null,
  purposes: [],
  payload: null,
  basis: described("Law of 30-12-1992, art. 91"),
};
