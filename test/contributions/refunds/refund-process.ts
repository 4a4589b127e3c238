import { setTimeout as pause } from "node:timers/promises";
import pino from "pino";
import type { ContributionsContext } from "../../../subgraphs/contributions/loaders/index.ts";
import { importBankFile } from "../../../subgraphs/contributions/services/import-bank-statement.ts";
import { sendRefunds } from "../../../subgraphs/contributions/services/refunds/send-refunds.ts";
import { plan } from "../../../subgraphs/contributions/subgraph.ts";
import { inTransaction, openSubgraph } from "../../../subgraphs/shared/plumbing/open.ts";
import { systemViewer, type Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";

const [, , url = "", day = "", what = "", content = ""] = process.argv;
const head: Viewer = { ...systemViewer(day, "head"), role: "SUPERVISOR", fund: "SECUREX" };

async function work(context: ContributionsContext): Promise<void> {
  if (what === "send") {
    await sendRefunds(context, { meta: { idempotencyKey: "the file of the day", dryRun: false } });
    return;
  }
  const bytes = Buffer.from(content, "base64");
  await importBankFile(context, { fund: "SECUREX", fileName: "paid.cod", bytes });
}

/** Sends refunds, or takes in what the bank paid, and says when all is done but kept: then is the time to kill it. */
const subgraph = await openSubgraph(plan, url, pino({ level: "silent" }));
await inTransaction(subgraph, head, async (context) => {
  await work(context as ContributionsContext);
  process.stdout.write("written\n");
  await pause(200);
});
process.stdout.write("kept\n");
await subgraph.orm.close(true);
