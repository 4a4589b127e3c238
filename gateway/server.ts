import type { RequestListener } from "node:http";
import type { ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import type { Logger } from "pino";
import { VIEWER_HEADER } from "../subgraphs/shared/plumbing/hand-over.ts";
import { type ClosingTimes, listen, openServer, PATIENCE } from "../subgraphs/shared/plumbing/lifecycle.ts";
import type { Viewer } from "../subgraphs/shared/plumbing/viewer.ts";
import { atHand } from "./asking.ts";
import { type CertificateTerms, certificateOf } from "./client-certificate.ts";
import type { SubgraphSource } from "./data-source.ts";
import { askingOf, badRequest, refuse, threshold, welcome } from "./door.ts";
import { exportFiles } from "./exports/exports.ts";
import { type Graph, openGraph } from "./graph.ts";
import { health } from "./health.ts";
import { journal } from "./journal.ts";
import { check } from "./judging/check.ts";
import { defaultLimits, type Limits } from "./limits/limits.ts";
import { defaultRate, openRate, type RateLimits } from "./limits/rate.ts";
import { type Metrics, metricsServer, openMetrics } from "./metrics.ts";
import { KEEPER } from "./partners/keep.ts";
import type { PartnerOf } from "./partners/partners.ts";
import { signatures } from "./partners/signatures.ts";
import type { OpenPlanner } from "./planner.ts";
import { type PortalSettings, portal } from "./portal/portal.ts";
import type { SupergraphSource } from "./supergraph.ts";
import { tlsServer } from "./tls.ts";
import { traced } from "./tracing.ts";
import type { ReadViewer } from "./viewer.ts";

/** What the gateway is opened with. */
export interface GatewaySettings {
  readonly supergraph: SupergraphSource;
  readonly source: (name: string, url: string | undefined) => SubgraphSource;
  /** Whether a subgraph can serve just now; for `/health/ready`. */
  readonly ready?: (subgraph: string) => Promise<boolean>;
  /** Who asks; throws where a token is shown that does not hold. */
  readonly viewerOf: ReadViewer;
  /** What was agreed with partners, and under which name they know us; without it nobody signs. */
  readonly partners?: { readonly partnerOf: PartnerOf; readonly audience: string; readonly now?: () => Date };
  readonly log: Logger;
  readonly limits?: Partial<Limits>;
  readonly rate?: RateLimits | null;
  readonly introspection?: boolean;
  /** What else stands behind the same door, the sandbox's provider for one. */
  readonly besides?: readonly { readonly path: string; readonly handler: RequestHandler }[];
  /** The page at `/`, in the sandbox. */
  readonly portal?: PortalSettings;
  /** What links to the files of exports are signed with; without it there are no files. */
  readonly linkSecret?: Uint8Array;
  readonly metricsPort?: number;
  /** Where it speaks TLS itself. */
  readonly tls?: ServerOptions | null;
  /** Whether a proxy that ends TLS before it says which certificate a client showed. */
  readonly certificateFromProxy?: boolean;
  readonly closing?: Partial<ClosingTimes>;
  /** For tests, whose houses come and go on one supergraph; otherwise a planner of its own. */
  readonly planner?: OpenPlanner;
}

/** An open gateway: the one door of the graph. */
export interface Gateway {
  /** For a server of the caller's own, and for tests without a port. */
  readonly handler: RequestListener;
  readonly metrics: Metrics;
  start(port: number, host: string): Promise<AddressInfo>;
  /** Answers what is in flight, then shuts. */
  close(): Promise<void>;
}

/** Opens the gateway on a supergraph. */
export async function openGateway(settings: GatewaySettings): Promise<Gateway> {
  const { log, source, supergraph, introspection = false, rate = defaultRate, metricsPort, closing } = settings;
  const limits = { ...defaultLimits, ...settings.limits };
  const metrics = openMetrics(metricsPort !== undefined);
  const spend = rate ? openRate(rate) : () => undefined;
  const graph = await openGraph({
    supergraph,
    source: (name, url) => metrics.counted(name, source(name, url)),
    log,
    limits,
    introspection,
    spend: ({ caller, cost }) => spend(caller, cost),
    planner: settings.planner,
  });
  const app = openApp(settings, { limits, graph, metrics, closing: () => server.closing() });
  const server = openServer(app, { ...PATIENCE, ...closing }, settings.tls ? tlsServer(settings.tls) : undefined);
  const counter = metricsPort === undefined ? null : metricsServer(metrics);
  return {
    handler: app,
    metrics,
    async start(port, host) {
      const address = await server.start(port, host);
      if (counter && metricsPort !== undefined) await listen(counter, metricsPort, host);
      return address;
    },
    async close() {
      await server.close();
      await graph.close();
      counter?.close();
      counter?.closeAllConnections();
    },
  };
}

interface Parts {
  readonly limits: Limits;
  readonly graph: Graph;
  readonly metrics: Metrics;
  readonly closing: () => boolean;
}

function openApp(settings: GatewaySettings, { limits, graph, metrics, closing }: Parts): Express {
  const { viewerOf, log, ready = async () => true, besides = [], portal: page } = settings;
  const app = express();
  app.disable("x-powered-by").disable("etag").set("trust proxy", "loopback, linklocal, uniquelocal");
  app.use(welcome(limits));
  app.use("/health", health({ subgraphs: graph.subgraphs, ready, closing }));
  for (const { path, handler } of besides) app.use(path, handler);
  if (page) app.use(portal(page));
  const answer = expressMiddleware(graph.apollo, {
    context: async ({ res }) => {
      const asking = askingOf(res);
      return { asking, viewer: asking.viewer as Viewer, until: asking.until };
    },
  });
  const signed = settings.partners
    ? [signatures({ ...settings.partners, log, ask: (question, viewer) => graph.ask(KEEPER, question, viewer) })]
    : [];
  const certificates = { fromProxy: settings.certificateFromProxy ?? false, anyAuthority: !settings.tls?.ca };
  const known = [traced, journal(log, metrics), recognise(viewerOf, certificates, log), ...threshold(limits, log)];
  app.use("/graphql", ...known, ...signed, answer);
  app.use("/check", ...known, check({ judge: (request) => graph.judgeFor(askingOf(request.res as Response)), log }));
  if (settings.linkSecret) {
    const ask = (request: Request) => graph.askFor(askingOf(request.res as Response));
    const files = exportFiles({ secret: settings.linkSecret, ask, log });
    app.use("/exports", ...known, ...signed, files);
  }
  app.use((request, response) => refuse(request, response, badRequest("NO_SUCH_ADDRESS"), log, 404));
  return app;
}

/** Finds out who asks; from here on the request is at hand for whoever works for it. */
function recognise(viewerOf: ReadViewer, certificates: CertificateTerms, log: Logger): RequestHandler {
  return async (request, response, next) => {
    const asking = askingOf(response);
    try {
      asking.certificate = certificateOf(request, certificates);
      const viewer = await viewerOf(request.headers, asking.requestId, asking.certificate);
      asking.viewer = viewer;
      asking.ofHouse = request.get(VIEWER_HEADER) !== undefined;
      const actor = asking.ofHouse ? `the house for ${viewer.actor}` : viewer.actor;
      asking.caller = viewer.role === "PUBLIC" ? `address ${request.ip}` : actor;
    } catch (cause) {
      return refuse(request, response, cause, log);
    }
    atHand.run(asking, next);
  };
}
