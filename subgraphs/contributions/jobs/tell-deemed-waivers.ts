import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { tellDeemedWaivers } from "../services/rights/tell-deemed-waivers.ts";

/** Every day: whose scheme at pension age the law takes as given up since a year, and whose no longer. */
export const tellDeemedWaiversDaily: DailyJob = {
  name: "contributions: tell deemed waivers",
  run: async ({ inTransaction, log }) => {
    const told = await inTransaction((context) => tellDeemedWaivers(context as ContributionsContext));
    log.info({ told }, "schemes that are deemed given up were told");
  },
};
