import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { Hearing } from "../../shared/plumbing/hear.ts";
import { tellReceipts, tellSettledAgain } from "../services/tell-receipts.ts";

/** Every day: what was received of whom in each year that may be certified, where it is not what was told before. */
export const tellReceiptsDaily: DailyJob = {
  name: "contributions: tell receipts of years",
  run: async ({ inTransaction, log }) => {
    log.info(
      { told: await inTransaction((context) => tellReceipts(context, tellReceiptsDaily.name)) },
      "receipts told",
    );
  },
};

/** And at once of whom a quarter of a certified year stands otherwise. */
export const hearSettledAgain: Hearing = { type: "QuarterSettled", keep: tellSettledAgain };
