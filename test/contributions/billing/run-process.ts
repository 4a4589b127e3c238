import { setTimeout as pause } from "node:timers/promises";
import pino from "pino";
import { workAllFiles } from "../../../subgraphs/contributions/jobs/work-claim-files.ts";
import { doBillingRuns } from "../../../subgraphs/contributions/services/billing/do-run.ts";
import { doCompanyRuns } from "../../../subgraphs/contributions/services/companies/do-company-runs.ts";
import { plan } from "../../../subgraphs/contributions/subgraph.ts";
import type { Desk } from "../../../subgraphs/shared/plumbing/daily.ts";
import { inTransaction, openSubgraph } from "../../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../../subgraphs/shared/plumbing/viewer.ts";

const works = { people: doBillingRuns, companies: doCompanyRuns, recovery: workAllFiles };
const [, , url = "", day = "", what = "people"] = process.argv;

/** Does what waits, three at a time, and says when a transaction is about to end: then it may be killed. */
const log = pino({ level: "silent" });
const subgraph = await openSubgraph(plan, url, log);
const desk: Desk = {
  day,
  log,
  inTransaction: (work) =>
    inTransaction(subgraph, systemViewer(day, "test"), async (context) => {
      const result = await work(context);
      process.stdout.write("transaction\n");
      await pause(50);
      return result;
    }),
};
await works[what as keyof typeof works](desk, 3);
process.stdout.write("done\n");
await subgraph.orm.close(true);
