import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { beginWhatWasTold as begin } from "../services/household/begin-what-was-told.ts";

/** A move, a name or a language that was told ahead holds from its day on. */
export const beginWhatWasTold: DailyJob = {
  name: "affiliates: begin what was told ahead",
  run: async ({ inTransaction }) => inTransaction(begin),
};
