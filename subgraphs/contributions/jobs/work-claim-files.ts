import { sql } from "kysely";
import type { DailyJob, Desk } from "../../shared/plumbing/daily.ts";
import { openClaimFiles } from "../services/recovery/open-claim-files.ts";
import { workPart } from "../services/recovery/work-claim-files.ts";

const AT_ONCE = 300;

/** Opens files and works all open ones of every fund, so many at once, each such part in a transaction of its own. */
export async function workAllFiles({ inTransaction, log }: Desk, atOnce = AT_ONCE): Promise<void> {
  const opened = await inTransaction((context) => openClaimFiles(context, { contributorId: null, fund: null }));
  const funds = await inTransaction(async ({ db }) => {
    const { rows } = await sql<{ fund: string }>`
      select distinct fund from claim_file where closed_on is null order by 1`.execute(db);
    return rows.map(({ fund }) => fund);
  });
  for (const fund of funds) while (await inTransaction((context) => workPart(context, fund, atOnce)));
  log.info({ opened: opened.length, funds: funds.length }, "claim files were worked");
}

/**
 * Every day: opens the files of those who are late, says of each open one what comes next, and takes what the policy
 * leaves to it. Killed at any point it goes on where it was, fund by fund.
 */
export const workClaimFilesDaily: DailyJob = {
  name: "contributions: work claim files",
  run: (desk) => workAllFiles(desk),
};
