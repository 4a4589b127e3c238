import type { Treatment } from "./quarter-standing.ts";

/** As what a quarter is freed, for whoever claims contributions; and how it is treated from then on. */
interface Freeing {
  readonly ground: "MATERNITY" | "CARER" | "BRIDGING_RIGHT" | "SICKNESS";
  readonly treatment: Treatment;
}

/** The benefits that leave quarters without contributions, whoever decides on them. */
export const freeingBenefits: Readonly<Record<string, Freeing>> = {
  MATERNITY_EXEMPTION: { ground: "MATERNITY", treatment: "MATERNITY" },
  CARER_ALLOWANCE: { ground: "CARER", treatment: "CARER" },
  BRIDGING_RIGHT: { ground: "BRIDGING_RIGHT", treatment: "BRIDGING_RIGHT" },
  SICKNESS_ASSIMILATION: { ground: "SICKNESS", treatment: "ASSIMILATED" },
};
