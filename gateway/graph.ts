import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "pino";
import type { Viewer } from "../subgraphs/shared/plumbing/viewer.ts";
import { type Asking, atHand, newAsking } from "./asking.ts";
import type { SubgraphQuestion, SubgraphSource } from "./data-source.ts";
import { demandControl, type GatewayContext } from "./demand.ts";
import { formatError } from "./errors.ts";
import type { Answer, AskInRight } from "./exports/file.ts";
import type { SubgraphAnswer } from "./failed-fetch.ts";
import { judgement } from "./judging/judgement.ts";
import type { Limits } from "./limits/limits.ts";
import { type OpenPlanner, openPlanner } from "./planner.ts";
import type { SupergraphSource } from "./supergraph.ts";

/** What the graph is opened with. */
export interface GraphSettings {
  readonly supergraph: SupergraphSource;
  readonly source: (name: string, url: string | undefined) => SubgraphSource;
  readonly log: Logger;
  readonly limits: Limits;
  readonly introspection: boolean;
  /** Takes the cost of an operation from the caller's store; throws where it is empty. */
  readonly spend: (asking: Asking) => void;
  /** Apollo's own, where none is given. */
  readonly planner?: OpenPlanner;
}

/** The graph, open: the planner with its server, and the subgraphs that it speaks to. */
export interface Graph {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly subgraphs: () => readonly string[];
  /** Asks one subgraph, past the graph: for fields that are no part of what callers see. */
  readonly ask: (subgraph: string, question: SubgraphQuestion, viewer: Viewer) => Promise<SubgraphAnswer>;
  /** Asks the graph for a request that is no question itself, in the right of its viewer. */
  readonly askFor: (asking: Asking) => AskInRight;
  /** Has a question judged as its viewer would ask it, without that a subgraph is asked. */
  readonly judgeFor: (asking: Asking) => AskInRight;
  readonly close: () => Promise<void>;
}

/** How long a source that a new supergraph replaced may still serve requests that began before. */
const LEAVING_MS = 15_000;

/** Opens the graph. It makes no connection but to its subgraphs, tells nobody of itself, and shows no page. */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  process.env.APOLLO_TELEMETRY_DISABLED = "true";
  const { supergraph, source, log, limits, introspection, spend, planner = openPlanner } = settings;
  const quiet = log.child({ part: "apollo" }, { level: "warn" });
  const sources = new Map<string, SubgraphSource>();
  const gateway = planner({
    supergraph,
    source(name, url) {
      const before = sources.get(name);
      if (before) setTimeout(() => before.close(), LEAVING_MS).unref();
      const opened = source(name, url);
      sources.set(name, opened);
      return opened;
    },
    log,
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
    plugins: [demandControl(limits, log, spend), judgement(supergraph, log), ...silence()],
  });
  await apollo.start();
  const ask = async (subgraph: string, request: SubgraphQuestion, viewer: Viewer): Promise<SubgraphAnswer> => {
    const context = { viewer, until: performance.now() + limits.operationMs };
    const answer = await sources.get(subgraph)?.process({ request, context } as never);
    return answer as SubgraphAnswer;
  };
  const asked =
    (judged: boolean) =>
    (asking: Asking): AskInRight =>
    async (query, variables) => {
      const until = performance.now() + limits.operationMs;
      const contextValue = { asking, viewer: asking.viewer as Viewer, until, judged };
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      return body.kind === "single" ? (body.singleResult as Answer) : {};
    };
  const close = async (): Promise<void> => {
    await apollo.stop();
    await Promise.all([...sources.values()].map((one) => one.close()));
  };
  return { apollo, subgraphs: () => [...sources.keys()], ask, askFor: asked(false), judgeFor: asked(true), close };
}

/** Everything that Apollo Server would do unasked, switched off. */
const silence = () => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];
