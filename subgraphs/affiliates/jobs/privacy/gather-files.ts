import type { SteadyJob } from "../../../shared/plumbing/steady.ts";
import { drawUpFiles, sendForParts } from "../../services/privacy/gather-files.ts";

/** Has the files that people asked for gathered, and draws up those of which every part has come. */
export const gatherFiles: SteadyJob = {
  name: "affiliates: gather the files asked for",
  async run({ inTransaction }) {
    await inTransaction(sendForParts);
    await inTransaction(drawUpFiles);
  },
};
