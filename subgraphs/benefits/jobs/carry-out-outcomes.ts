import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { carryOutOutcomes } from "../services/claims/carry-out-outcomes.ts";

/** Carries out what the institute said itself that it decided: soon after it did, and on every business day. */
export const carryOutInstitutesOutcomes: DailyJob = {
  name: "benefits: carry out what the institute decided",
  run: async ({ inTransaction }) => {
    while (await inTransaction(carryOutOutcomes));
  },
};
