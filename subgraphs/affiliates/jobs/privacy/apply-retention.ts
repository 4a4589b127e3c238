import type { DailyJob, Desk } from "../../../shared/plumbing/daily.ts";
import { destroyThings, emptiedKinds, forgetUsages } from "../../services/privacy/apply-retention.ts";
import { expireFiles } from "../../services/privacy/gather-files.ts";

type Step = Parameters<Desk["inTransaction"]>[0];

/** Does a step until there is nothing left for it; each time in a transaction of its own. */
async function untilDone({ inTransaction }: Desk, step: Step): Promise<number> {
  let done = 0;
  for (;;) {
    const more = Number(await inTransaction(step));
    if (more === 0) return done;
    done += more;
  }
}

/** Destroys, every day, what is kept no longer: documents, files drawn up, and the oldest records of who looked. */
export const applyRetention: DailyJob = {
  name: "affiliates: destroy what is kept no longer",
  async run(desk) {
    const files = await desk.inTransaction(expireFiles);
    const emptied: Record<string, number> = {};
    for (const kind of emptiedKinds) emptied[kind] = await untilDone(desk, destroyThings(kind));
    const usages = await untilDone(desk, forgetUsages);
    const all = Object.values(emptied).reduce((sum, done) => sum + done, files + usages);
    if (all > 0) desk.log.info({ files, usages, ...emptied }, "terms of keeping were over");
  },
};
