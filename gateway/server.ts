import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Viewer } from "../subgraphs/shared/plumbing/viewer.ts";
import { atHand, newAsking } from "./asking.ts";
import type { SubgraphSource } from "./data-source.ts";
import { demandControl, type GatewayContext } from "./demand.ts";
import { askingOf, badRequest, refuse, threshold, welcome } from "./door.ts";
import { formatError } from "./errors.ts";
import { defaultLimits, type Limits } from "./limits/limits.ts";
import { type SupergraphSource, supergraphHook } from "./supergraph.ts";
import type { ReadViewer } from "./viewer.ts";

export interface GatewaySettings {
  readonly supergraph: SupergraphSource;
  readonly source: (name: string, url: string | undefined) => SubgraphSource;
  /** Who asks; throws `UNAUTHENTICATED` where a token is shown that does not hold. */
  readonly viewerOf: ReadViewer;
  readonly log: Logger;
  readonly limits?: Partial<Limits>;
  readonly introspection?: boolean;
}

/** An open gateway: the one door of the graph. */
export interface Gateway {
  /** For a server of the caller's own, and for tests without a port. */
  readonly handler: RequestListener;
  start(port: number, host: string): Promise<AddressInfo>;
  close(): Promise<void>;
}

/** Opens the gateway on a supergraph. */
export async function openGateway(settings: GatewaySettings): Promise<Gateway> {
  const limits = { ...defaultLimits, ...settings.limits };
  const sources: SubgraphSource[] = [];
  const apollo = await openGraph(settings, limits, sources);
  const app = openApp(settings, limits, apollo);
  const server = createServer(app);
  return {
    handler: app,
    start: (port, host) => listen(server, port, host),
    async close() {
      await new Promise((closed) => (server.listening ? server.close(closed) : closed(undefined)));
      await apollo.stop();
      await Promise.all(sources.map((source) => source.close()));
    },
  };
}

const listen = (server: Server, port: number, host: string): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });

/** The planner and its server: it makes no connection of its own, and shows no page. */
async function openGraph(
  { supergraph, source, log, introspection = false }: GatewaySettings,
  limits: Limits,
  sources: SubgraphSource[],
): Promise<ApolloServer<GatewayContext>> {
  process.env.APOLLO_TELEMETRY_DISABLED = "true";
  const quiet = log.child({ part: "apollo" }, { level: "warn" });
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphHook(supergraph, log),
    buildService({ name, url }) {
      const opened = source(name, url);
      sources.push(opened);
      return opened;
    },
    logger: quiet,
    __exposeQueryPlanExperimental: false,
    telemetry: { includeDocument: false, recordExceptions: false },
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection,
    logger: quiet,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 5 },
    formatError: (_, error) => formatError(error, atHand.getStore() ?? newAsking("none", "en", 0), log),
    plugins: [
      demandControl(limits, log, () => undefined),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

function openApp({ viewerOf, log }: GatewaySettings, limits: Limits, apollo: ApolloServer<GatewayContext>): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.use(welcome(limits));

  const recognise: RequestHandler = async (request, response, next) => {
    const asking = askingOf(response);
    try {
      asking.viewer = await viewerOf(request.headers, asking.requestId);
    } catch (cause) {
      return refuse(request, response, cause, log);
    }
    atHand.run(asking, next);
  };

  const answer = expressMiddleware(apollo, {
    context: async ({ res }) => {
      const asking = askingOf(res);
      return { asking, viewer: asking.viewer as Viewer, until: asking.until };
    },
  });
  app.use("/graphql", ...threshold(limits, log), recognise, answer);
  app.use((request, response) => refuse(request, response, badRequest("there is nothing at this address"), log, 404));
  return app;
}
