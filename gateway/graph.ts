import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "pino";
import { type Asking, atHand, newAsking } from "./asking.ts";
import type { SubgraphSource } from "./data-source.ts";
import { demandControl, type GatewayContext } from "./demand.ts";
import { formatError } from "./errors.ts";
import type { Limits } from "./limits/limits.ts";
import { type SupergraphSource, supergraphHook } from "./supergraph.ts";

/** What the graph is opened with. */
export interface GraphSettings {
  readonly supergraph: SupergraphSource;
  readonly source: (name: string, url: string | undefined) => SubgraphSource;
  readonly log: Logger;
  readonly limits: Limits;
  readonly introspection: boolean;
  /** Takes the cost of an operation from the caller's store; throws where it is empty. */
  readonly spend: (asking: Asking) => void;
}

/** The graph, open: the planner with its server, and the subgraphs that it speaks to. */
export interface Graph {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly subgraphs: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** How long a source that a new supergraph replaced may still serve requests that began before. */
const LEAVING_MS = 15_000;

/** Opens the graph. It makes no connection but to its subgraphs, tells nobody of itself, and shows no page. */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  process.env.APOLLO_TELEMETRY_DISABLED = "true";
  const { supergraph, source, log, limits, introspection, spend } = settings;
  const quiet = log.child({ part: "apollo" }, { level: "warn" });
  const sources = new Map<string, SubgraphSource>();
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphHook(supergraph, log),
    buildService({ name, url }) {
      const before = sources.get(name);
      if (before) setTimeout(() => before.close(), LEAVING_MS).unref();
      const opened = source(name, url);
      sources.set(name, opened);
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
    formatError: (_, error) => formatError(error, atHand.getStore() ?? newAsking("none", "en", limits), log),
    plugins: [demandControl(limits, log, spend), ...silence()],
  });
  await apollo.start();
  const close = async (): Promise<void> => {
    await apollo.stop();
    await Promise.all([...sources.values()].map((one) => one.close()));
  };
  return { apollo, subgraphs: () => [...sources.keys()], close };
}

/** Everything that Apollo Server would do unasked, switched off. */
const silence = () => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];
