import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { regulariseNext } from "../services/regularisation/regularise-years.ts";

const AT_ONCE = 200;

/** Every day: regularises the years whose income got known, a set at a time, each in a transaction of its own. */
export const regulariseIncomes: DailyJob = {
  name: "contributions: regularise known incomes",
  run: async ({ inTransaction, log }) => {
    let [stated, skipped] = [0, 0];
    for (let after = null as Awaited<ReturnType<typeof regulariseNext>>["last"]; ; ) {
      const from = after;
      const done = await inTransaction((context) =>
        regulariseNext(context as Parameters<typeof regulariseNext>[0], { fund: null, after: from }, AT_ONCE),
      );
      stated += done.statementIds.length;
      skipped += done.skipped.length;
      if (!done.last) break;
      after = done.last;
    }
    log.info({ stated, skipped }, "known incomes were regularised");
  },
};
