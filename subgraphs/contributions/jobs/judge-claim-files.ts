import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { judgeNext } from "../services/recovery/judge-claim-files.ts";
import { openClaimFiles } from "../services/recovery/open-claim-files.ts";

const AT_ONCE = 300;

/** Every day: opens the files of those who are late, and says of each open one what comes next. It takes no step. */
export const judgeClaimFiles: DailyJob = {
  name: "contributions: judge claim files",
  run: async ({ inTransaction, log }) => {
    const opened = await inTransaction((context) => openClaimFiles(context, { contributorId: null, fund: null }));
    let [files, ready] = [0, 0];
    let after: string | null = "";
    while (after !== null) {
      const from: string = after;
      const judged = await inTransaction((context) => judgeNext(context, from, AT_ONCE));
      files += judged.files;
      ready += judged.ready;
      after = judged.last;
    }
    log.info({ opened: opened.length, files, ready }, "claim files were judged");
  },
};
