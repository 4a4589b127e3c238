import type { Treatment } from "./quarter-standing.ts";

/** The benefits decided on by the fund that leave quarters without contributions: how such a quarter is treated. */
export const freeingBenefits: Readonly<Record<string, Extract<Treatment, "MATERNITY" | "CARER" | "BRIDGING_RIGHT">>> = {
  MATERNITY_EXEMPTION: "MATERNITY",
  CARER_ALLOWANCE: "CARER",
  BRIDGING_RIGHT: "BRIDGING_RIGHT",
};
