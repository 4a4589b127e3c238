import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { carryOutAndTell } from "../services/facilities/carry-out-exemptions.ts";

/** Every day: what INASTI decided of exemptions is carried out in the books. */
export const carryOutDecidedExemptions: DailyJob = {
  name: "contributions: carry out exemptions",
  run: async ({ inTransaction, log }) => {
    log.info({ requests: await inTransaction(carryOutAndTell) }, "exemptions were carried out");
  },
};
