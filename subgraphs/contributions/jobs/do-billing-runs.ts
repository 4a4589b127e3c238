import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { doBillingRuns } from "../services/billing/do-run.ts";

/** Does the billing runs that were asked for. */
export const billingRuns: DailyJob = {
  name: "contributions: do billing runs",
  run: (desk) => doBillingRuns(desk),
};
