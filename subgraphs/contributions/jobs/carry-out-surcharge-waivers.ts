import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { carryOutWaivers } from "../services/waivers/carry-out-waivers.ts";

/** Every day: lets off the surcharges of which INASTI has decided. */
export const carryOutSurchargeWaivers: DailyJob = {
  name: "contributions: carry out surcharge waivers",
  run: async ({ inTransaction, log }) => {
    const carriedOut = await inTransaction((scope) => carryOutWaivers(scope));
    log.info({ carriedOut }, "surcharges were let off");
  },
};
