import { ApolloGateway } from "@apollo/gateway";
import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import type { Logger } from "pino";
import type { SubgraphSource } from "./data-source.ts";
import { type SupergraphSource, supergraphHook } from "./supergraph.ts";

/** What plans a question over the subgraphs, asks them, and makes one answer of theirs. */
export type Planner = ApolloServerOptionsWithGateway<BaseContext>["gateway"];

/** What a planner is opened with. */
interface PlannerSettings {
  readonly supergraph: SupergraphSource;
  /** Opens a subgraph; again where a new supergraph has another address for it. */
  readonly source: (name: string, url: string | undefined) => SubgraphSource;
  readonly log: Logger;
}

/** Opens a planner. */
export type OpenPlanner = (settings: PlannerSettings) => Planner;

/** Apollo's planner, which tells nobody of itself. */
export const openPlanner = ({ supergraph, source, log }: PlannerSettings): ApolloGateway =>
  new ApolloGateway({
    supergraphSdl: supergraphHook(supergraph, log),
    buildService: ({ name, url }) => source(name, url),
    logger: log.child({ part: "apollo" }, { level: "warn" }),
    __exposeQueryPlanExperimental: false,
    telemetry: { includeDocument: false, recordExceptions: false },
  });
