import type { Context } from "../../shared/plumbing/context.ts";
import { assignToAuxiliaryFund } from "../services/assign-to-auxiliary-fund.ts";

/** Due every day: what a formal notice did not bring to a fund goes to the auxiliary fund. Safe to run twice. */
export const assignDefaulters = {
  name: "companies: assign defaulters",
  run: async (context: Context): Promise<void> => void (await assignToAuxiliaryFund(context)),
} as const;
