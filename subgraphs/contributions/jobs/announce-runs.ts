import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { announceRuns } from "../services/notices/announce-runs.ts";

/** Puts the notices of what was billed into the outbox. */
export const noticesOfRuns: DailyJob = { name: "contributions: announce billing runs", run: announceRuns };
