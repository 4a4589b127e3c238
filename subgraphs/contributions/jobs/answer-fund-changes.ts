import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { answerFundChanges } from "../services/answer-fund-changes.ts";

/** Every day: what is called and due of those who go to another fund on it. */
export const answerFundChangesOfDay: DailyJob = {
  name: "contributions: answer fund changes",
  run: async ({ inTransaction, log }) => {
    const answered = await inTransaction(answerFundChanges);
    log.info({ answered }, "changes of fund were answered");
  },
};
