import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { LateDuesWanted } from "../loaders/surcharges/late-dues.ts";
import { chargeNext } from "../services/surcharges/charge-dues.ts";

const AT_ONCE = 300;

/** Every day: charges late payment up to the last quarter that can be charged, and reverses what was wrong. */
export const chargeLatePayment: DailyJob = {
  name: "contributions: charge late payment",
  run: async ({ inTransaction, log }) => {
    let [charged, reversed] = [0, 0];
    let after: string | null = "";
    while (after !== null) {
      const wanted: LateDuesWanted = { fund: null, after };
      const done = await inTransaction((context) => chargeNext(context, wanted, AT_ONCE));
      charged += done.charged.count;
      reversed += done.reversed.count;
      after = done.last;
    }
    log.info({ charged, reversed }, "late payment was charged");
  },
};
