import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { judgePlans } from "../services/facilities/judge-plans.ts";

/** Every day: which payment plans were broken, and which are fulfilled. */
export const judgePaymentPlans: DailyJob = {
  name: "contributions: judge payment plans",
  run: async ({ inTransaction, log }) => {
    const judged = await inTransaction(judgePlans);
    log.info({ broken: judged.broken, fulfilled: judged.fulfilled }, "payment plans were judged");
  },
};
