import "reflect-metadata";
import pino from "pino";
import { deliverChanges, layFiles } from "../../subgraphs/reporting/jobs/webhooks.ts";
import { plan } from "../../subgraphs/reporting/subgraph.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { graphAt } from "../../subgraphs/shared/plumbing/hand-over.ts";
import { openSubgraph } from "../../subgraphs/shared/plumbing/open.ts";

const [, , url = "", day = "", what = "", graph = "", secret = ""] = process.argv;

/** Delivers what is due, by webhook or as files: whoever kills it while somebody keeps it waiting cuts it off. */
const subgraph = await openSubgraph(plan, url, pino({ level: "silent" }));
subgraph.askGraph = graphAt(graph, Buffer.from(secret, "base64"));
const job = what === "lay" ? layFiles : deliverChanges;
await job.run(deskOf(subgraph, job, day), subgraph);
await subgraph.orm.close(true);
