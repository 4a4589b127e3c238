import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { AffiliatesContext } from "../loaders/index.ts";
import { assignToAuxiliaryFund } from "../services/affiliation-requests/assign-to-auxiliary-fund.ts";

/** Whoever chose no fund after a formal notice goes to the auxiliary fund. */
export const assignDefaulters: DailyJob = {
  name: "affiliates: assign defaulters",
  run: async ({ inTransaction }) =>
    void (await inTransaction((context) => assignToAuxiliaryFund(context as AffiliatesContext))),
};
