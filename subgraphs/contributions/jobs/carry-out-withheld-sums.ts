import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { carryOutNextList } from "../services/withheld/carry-out-lists.ts";
import { undoNextSum } from "../services/withheld/undo-sums.ts";

/** Puts sums that clients withheld where they belong, and takes back what was reversed: soon after, and every day. */
export const carryOutWithheldSums: DailyJob = {
  name: "contributions: carry out lists of withheld sums",
  run: async ({ inTransaction }) => {
    while (await inTransaction(carryOutNextList));
    while (await inTransaction(undoNextSum));
  },
};
