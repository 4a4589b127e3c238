import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { SteadyJob } from "../../shared/plumbing/steady.ts";
import { noteBankFiles } from "../services/bank-deliveries/note-files.ts";
import { takeInBankFiles } from "../services/bank-deliveries/take-in-files.ts";

/** Looks what the banks laid in the folders of the funds. */
export const bankFilesNoted: SteadyJob = {
  name: "contributions: note files of banks",
  run: (desk) => noteBankFiles(desk),
};

/** Takes in what lies there. */
export const bankFilesTakenIn: DailyJob = {
  name: "contributions: take in files of banks",
  run: takeInBankFiles,
};
