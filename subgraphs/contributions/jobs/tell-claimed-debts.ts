import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { tellClaimedDebts } from "../services/fund-changes/tell-claimed-debts.ts";

/** Every day: whether whoever changes fund by that day has claimed sums unpaid. */
export const tellClaimedDebtsDaily: DailyJob = {
  name: "contributions: tell claimed debts",
  run: async ({ inTransaction, log }) => {
    log.info({ told: await inTransaction(tellClaimedDebts) }, "debts at a change of fund were told");
  },
};
