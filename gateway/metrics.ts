import { createServer, type Server } from "node:http";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Asking } from "./asking.ts";
import type { SubgraphSource } from "./data-source.ts";

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const COSTS = [1, 10, 50, 100, 500, 1_000, 5_000, 10_000];

/** What is counted about the gateway. No label comes from a caller, so that their number has an end. */
export interface Metrics {
  readonly answered: (asking: Asking, status: number) => void;
  /** The same source, its fetches counted. */
  readonly counted: (name: string, source: SubgraphSource) => SubgraphSource;
  /** Everything counted, in the words of Prometheus. */
  readonly text: () => Promise<string>;
}

/** Starts counting; the process itself too, where somebody will read it. */
export function openMetrics(ofProcess: boolean): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const operations = new Histogram({
    name: "statut_operation_seconds",
    help: "How long operations took, by kind and status.",
    labelNames: ["kind", "status"],
    buckets: SECONDS,
    registers,
  });
  const costs = new Histogram({ name: "statut_operation_cost", help: "Estimated cost.", buckets: COSTS, registers });
  const faults = new Counter({
    name: "statut_faults_total",
    help: "Answers that carry an error, by its code.",
    labelNames: ["code"],
    registers,
  });
  const fetches = new Histogram({
    name: "statut_fetch_seconds",
    help: "How long fetches from subgraphs took, by subgraph and outcome.",
    labelNames: ["subgraph", "outcome"],
    buckets: SECONDS,
    registers,
  });
  return {
    answered({ operation, cost, codes, since }, status) {
      operations.observe({ kind: operation?.kind ?? "none", status }, (performance.now() - since) / 1000);
      costs.observe(cost);
      for (const code of codes) faults.inc({ code });
    },
    counted: (subgraph, source) => ({
      ...source,
      async process(options) {
        const stop = fetches.startTimer({ subgraph });
        const answer = await source.process(options);
        const [error] = answer.errors ?? [];
        stop({ outcome: error ? String(error.extensions?.code ?? "INTERNAL") : "OK" });
        return answer;
      },
    }),
    text: () => registry.metrics(),
  };
}

/** Serves the metrics, and nothing else, on a port of their own. */
export function metricsServer({ text }: Metrics): Server {
  return createServer(async (request, response) => {
    const found = request.url === "/metrics";
    response.writeHead(found ? 200 : 404, { "content-type": "text/plain; version=0.0.4; charset=utf-8" });
    response.end(found ? await text() : "");
  });
}
