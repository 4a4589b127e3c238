import type { Context } from "../../shared/plumbing/context.ts";
import type { DailyJob, Desk } from "../../shared/plumbing/daily.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import { completeFiles, examineRights } from "../services/automatic/examine-rights.ts";
import { grantOfOwnAccord } from "../services/automatic/grant-of-own-accord.ts";

const own = (context: Context): BenefitsContext => context as BenefitsContext;

/** Every day: what was born or ended, and which rights follow. The fund examines some itself, and tells of others. */
export const examineRightsDaily: DailyJob = {
  name: "benefits: examine rights of its own accord",
  run: async ({ inTransaction }) => {
    let after: string | null = "";
    while (after !== null) {
      const from: string = after;
      after = await inTransaction((context) => examineRights(own(context), from));
    }
  },
};

/** Every day: grants whatever is complete and sure, each in a transaction of its own. */
export const grantAutomaticallyDaily: DailyJob = {
  name: "benefits: grant without a request",
  run: async (desk) => {
    let granted = 0;
    for (let ids = await next(desk, ""); ids.length > 0; ids = await next(desk, ids.at(-1) ?? "")) {
      for (const id of ids) if (await desk.inTransaction((context) => grantOfOwnAccord(own(context), id))) granted += 1;
    }
    desk.log.info({ granted }, "benefits were granted without a request");
  },
};

const next = ({ inTransaction }: Desk, after: string): Promise<string[]> =>
  inTransaction((context) => completeFiles(own(context), after));
