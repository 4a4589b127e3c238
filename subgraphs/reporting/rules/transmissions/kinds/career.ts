import type { TransmissionKind } from "../kind.ts";
import { described, FUND_POLICY } from "../sources.ts";

/** EX-19, sent: a quarter of a career is settled, or settled otherwise. */
export const career: TransmissionKind = {
  code: "CAREER",
  flow: "EX-19",
  direction: "OUT",
  recipient: "INASTI",
  trigger: "A quarter of a career is settled, or settled otherwise.",
  term: FUND_POLICY,
  purposes: ["CAREER"],
  payload: null,
  basis: described("RD of 22-12-1967 on pensions"),
};
