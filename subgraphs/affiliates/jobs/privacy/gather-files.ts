import type { DailyJob } from "../../../shared/plumbing/daily.ts";
import type { SteadyJob } from "../../../shared/plumbing/steady.ts";
import { drawUpFiles, expireFiles, sendForParts } from "../../services/privacy/gather-files.ts";

/** Has the files that people asked for gathered, and draws up those of which every part has come. */
export const gatherFiles: SteadyJob = {
  name: "affiliates: gather the files asked for",
  async run({ inTransaction }) {
    await inTransaction(sendForParts);
    await inTransaction(drawUpFiles);
  },
};

/** Takes away, every day, the files whose time to be taken is over. */
export const expireFilesOfDay: DailyJob = {
  name: "affiliates: take expired files away",
  async run({ inTransaction, log }) {
    const expired = await inTransaction(expireFiles);
    if (expired > 0) log.info({ expired }, "files that were drawn up have expired");
  },
};
