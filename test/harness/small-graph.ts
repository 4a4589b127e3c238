import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type ExecutionResult, type GraphQLSchema, graphql, parse } from "graphql";
import type { Logger } from "pino";
import request from "supertest";
import { type FetchLimits, localSource, type SubgraphSource } from "../../gateway/data-source.ts";
import { type Gateway, type GatewaySettings, openGateway } from "../../gateway/server.ts";
import { openLog } from "../../subgraphs/shared/plumbing/log.ts";
import { systemViewer, type Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@policy", "@authenticated", "@requiresScopes", "@cost", "@listSize"])`;

const affiliates = `${LINK}
  type Query {
    affiliate(id: ID!): Affiliate
    affiliates(first: Int = 20, last: Int): AffiliateConnection!
      @listSize(slicingArguments: ["first", "last"], sizedFields: ["nodes"], requireOneSlicingArgument: false)
    born(on: Date!): Boolean
    whoAmI: String
    broken: Boolean
    guarded: Boolean
  }
  type Mutation { rename(input: RenameInput!): Affiliate }
  input RenameInput { id: ID!, name: String! }
  scalar Date
  type AffiliateConnection { nodes: [Affiliate!]! }
  type Affiliate @key(fields: "id") @policy(policies: [["INSURED"]]) {
    id: ID!
    name: String! @authenticated
    friends: [Affiliate!]! @listSize(assumedSize: 7)
    secret: String @requiresScopes(scopes: [["all"]])
    self: Affiliate!
  }`;

const contributions = `${LINK}
  type Query { rate: String }
  type Affiliate @key(fields: "id") { id: ID!, balance: String @cost(weight: 3), dues: [Due!] }
  type Due { quarter: String! }`;

const people = ["1", "2", "3"].map((id) => ({ id, name: `Person ${id}` }));
const byId = ({ id }: { id: string }) => people.find((person) => person.id === id) ?? null;

const resolvers = {
  affiliates: {
    Query: {
      affiliate: (_: unknown, { id }: { id: string }) => byId({ id }),
      affiliates: () => ({ nodes: people }),
      born: () => true,
      whoAmI: (_: unknown, __: unknown, { actor }: Viewer) => actor,
      broken: () => {
        throw new Error("select * from person where ssin = 85073003328 at http://db:5432");
      },
    },
    Mutation: { rename: (_: unknown, { input }: { input: { id: string; name: string } }) => ({ ...input }) },
    Affiliate: { __resolveReference: byId, self: (one: object) => one, friends: () => people },
  },
  contributions: {
    Query: { rate: () => "20.50" },
    Affiliate: { __resolveReference: ({ id }: { id: string }) => ({ id, balance: `${id}.00`, dues: [] }) },
  },
};

export type SubgraphName = keyof typeof resolvers;

const typeDefs: Record<SubgraphName, string> = { affiliates, contributions };

const schemas = Object.fromEntries(
  Object.entries(typeDefs).map(([name, sdl]) => [
    name,
    buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers[name as SubgraphName] as never }]),
  ]),
) as Record<SubgraphName, GraphQLSchema>;

/** Composes the small graph; `more` is added to what affiliates declares. */
export function smallSupergraph(more = ""): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries({ ...typeDefs, affiliates: affiliates + more }).map(([name, sdl]) => ({
      name,
      url: `http://${name}:4001/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  if (!supergraphSdl) throw new AggregateError(errors ?? []);
  return supergraphSdl;
}

export type Answering = (
  viewer: Viewer,
  question: { query: string },
  usual: () => Promise<ExecutionResult>,
) => Promise<ExecutionResult>;

/** Answers as a subgraph of the small graph does. */
export const answerAs = (name: SubgraphName, viewer: Viewer, question: object): Promise<ExecutionResult> => {
  const { query, variables } = question as { query: string; variables?: Record<string, unknown> };
  return graphql({ schema: schemas[name], source: query, variableValues: variables ?? {}, contextValue: viewer });
};

/** What a test may change about the small graph. */
export interface SmallGraph extends Partial<GatewaySettings> {
  /** Stands in front of a subgraph: waits, fails, counts. */
  readonly answering?: Partial<Record<SubgraphName, Answering>>;
  readonly fetchLimits?: FetchLimits;
  /** Where the subgraphs are not in this process. */
  readonly sourceOf?: (name: string, log: Logger) => SubgraphSource;
}

/** The real gateway over a graph of two small subgraphs, in memory; its log lines are kept. */
export async function openSmallGraph({
  answering = {},
  fetchLimits,
  sourceOf,
  ...settings
}: SmallGraph = {}): Promise<Gateway & { readonly lines: readonly string[]; readonly fetches: readonly string[] }> {
  const lines: string[] = [];
  const fetches: string[] = [];
  const log = openLog("test", { level: "debug" }, { write: (line: string) => void lines.push(line) });
  const gateway = await openGateway({
    supergraph: { supergraphSdl: smallSupergraph() },
    source: (name) =>
      sourceOf?.(name, log) ??
      localSource({ name, log, limits: fetchLimits }, (viewer, question) => {
        fetches.push(name);
        const usual = () => answerAs(name as SubgraphName, viewer, question);
        return answering[name as SubgraphName]?.(viewer, question, usual) ?? usual();
      }),
    viewerOf: async (headers, requestId = "none") => ({
      ...systemViewer("2026-01-01", requestId),
      actor: (headers as Record<string, string>).authorization ?? "nobody",
      language: "en",
    }),
    log,
    introspection: true,
    ...settings,
  });
  return { ...gateway, lines, fetches };
}

/** Asks a small graph of its own one question, and answers what came back, what was logged and what was fetched. */
export async function askSmallGraph(body: object, graph: SmallGraph = {}, headers: Record<string, string> = {}) {
  const gateway = await openSmallGraph(graph);
  try {
    const answer = await request(gateway.handler)
      .post("/graphql")
      .set({ "x-request-id": "request-1", "accept-language": "en", ...headers })
      .send(body);
    return { ...answer, body: answer.body, lines: gateway.lines, fetches: gateway.fetches };
  } finally {
    await gateway.close();
  }
}
