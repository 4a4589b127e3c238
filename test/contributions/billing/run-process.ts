import { setTimeout as pause } from "node:timers/promises";
import pino from "pino";
import { doBillingRuns } from "../../../subgraphs/contributions/services/billing/do-run.ts";
import { plan } from "../../../subgraphs/contributions/subgraph.ts";
import { inTransaction, openSubgraph } from "../../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../../subgraphs/shared/plumbing/viewer.ts";

const [, , url = "", day = ""] = process.argv;

/** Does what waits, three people at a time, and says when a transaction is about to end: then it may be killed. */
const log = pino({ level: "silent" });
const subgraph = await openSubgraph(plan, url, log);
await doBillingRuns(
  {
    day,
    log,
    inTransaction: (work) =>
      inTransaction(subgraph, systemViewer(day, "test"), async (context) => {
        const result = await work(context);
        process.stdout.write("transaction\n");
        await pause(50);
        return result;
      }),
  },
  3,
);
process.stdout.write("done\n");
await subgraph.orm.close(true);
