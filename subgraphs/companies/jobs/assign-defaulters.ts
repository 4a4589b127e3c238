import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { assignToAuxiliaryFund } from "../services/assign-to-auxiliary-fund.ts";

/** What a formal notice did not bring to a fund goes to the auxiliary fund. */
export const assignDefaulters: DailyJob = {
  name: "companies: assign defaulters",
  run: async ({ inTransaction }) => void (await inTransaction(assignToAuxiliaryFund)),
};
