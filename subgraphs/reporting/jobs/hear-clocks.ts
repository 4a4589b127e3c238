import type { Hearing } from "../../shared/plumbing/hear.ts";
import { keepClocks } from "../services/commitments/keep-clocks.ts";

/** The terms within which somebody is served, as every subgraph tells its own: promises are measured by them. */
export const hearClocks: Hearing = {
  type: "ClockChanged",
  keep: (context, facts) => keepClocks(context, facts),
};
