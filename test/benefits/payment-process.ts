import "reflect-metadata";
import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pino from "pino";
import type { BenefitsContext } from "../../subgraphs/benefits/loaders/index.ts";
import { releasePaymentRun } from "../../subgraphs/benefits/services/payments/end-run.ts";
import { importBenefitBankFile } from "../../subgraphs/benefits/services/payments/import-bank-file.ts";
import { plan } from "../../subgraphs/benefits/subgraph.ts";
import { inTransaction, openSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import { systemViewer, type Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";

const [, , url = "", day = "", what = "", told = ""] = process.argv;
const head: Viewer = { ...systemViewer(day, "paying"), actor: "koen", role: "SUPERVISOR", fund: "SECUREX" };
const meta = { idempotencyKey: createHash("sha256").update(`${what} ${told}`).digest("hex"), dryRun: false };

const work: Readonly<Record<string, (context: BenefitsContext) => Promise<unknown>>> = {
  release: (context) => releasePaymentRun(context, { meta, runId: told }),
  import: (context) => importBenefitBankFile(context, { meta, fileName: "bank.xml", content: told }),
};

/** Releases a run, or takes in the bank’s answer, and says when all is done but kept: then is the time. */
const subgraph = await openSubgraph(plan, url, pino({ level: "silent" }));
await inTransaction(subgraph, head, async (context) => {
  await work[what]?.(context as BenefitsContext);
  process.stdout.write("written\n");
  await pause(200);
});
process.stdout.write("kept\n");
await subgraph.orm.close(true);
