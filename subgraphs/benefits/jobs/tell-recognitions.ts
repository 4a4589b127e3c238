import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { tellRecognitions } from "../services/recognitions/tell-recognitions.ts";

/** Tells what health funds recognised: soon after they said so, and on every business day. */
export const tellWhatWasRecognised: DailyJob = {
  name: "benefits: tell what health funds recognised",
  run: async ({ inTransaction }) => {
    while (await inTransaction(tellRecognitions));
  },
};
