import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { tellPaidYears } from "../services/payments/tell-paid-years.ts";

/** Every day: what was paid to whom in each year that is over, where it is not what was told before. */
export const tellPaidYearsDaily: DailyJob = {
  name: "benefits: tell what was paid in a year",
  run: async ({ inTransaction }) => {
    let after: string | null = "";
    while (after !== null) {
      const from: string = after;
      after = await inTransaction((context) => tellPaidYears(context, from));
    }
  },
};
