import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { EVERY_TYPE, type Hearing } from "../../shared/plumbing/hear.ts";
import { forgetChanges } from "../services/feed/forget-changes.ts";
import { keepChanges } from "../services/feed/keep-changes.ts";

/** Everything that is told, for the change feed. Comes before what is known of people is brought up to date. */
export const hearEverything: Hearing = { type: EVERY_TYPE, keep: (context, facts) => keepChanges(context, facts) };

/** The feed reaches back so far, and no further. */
export const letGoOfChanges: DailyJob = { name: "reporting: let go of old changes", run: forgetChanges };
