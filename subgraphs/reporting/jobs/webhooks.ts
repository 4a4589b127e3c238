import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { SteadyJob } from "../../shared/plumbing/steady.ts";
import { dropFiles } from "../services/file-drops/drop-files.ts";
import { deliverWebhooks, forgetAttempts } from "../services/webhooks/deliver.ts";

/** Delivers what changed to whoever asked for it, soon after it did. */
export const deliverChanges: SteadyJob = { name: "reporting: deliver webhooks", run: (desk) => deliverWebhooks(desk) };

/** What became of deliveries is known for a month. */
export const letGoOfAttempts: DailyJob = { name: "reporting: let go of old deliveries", run: forgetAttempts };

/** Lays messages in the directories of institutions that take files. */
export const layFiles: SteadyJob = { name: "reporting: lay files", run: (desk) => dropFiles(desk) };
