import { composeServices } from "@apollo/composition";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { buildSubgraphSchema, printSubgraphSchema } from "@apollo/subgraph";
import { composeServices as composeWithGuild } from "@theguild/federation-composition";
import { execute, parse } from "graphql";
import pino from "pino";
import { stripAccess } from "../../gateway/strip.ts";
import { plan as affiliates } from "../../subgraphs/affiliates/subgraph.ts";
import { plan as companies } from "../../subgraphs/companies/subgraph.ts";
import { plan as reporting } from "../../subgraphs/reporting/subgraph.ts";
import { answer } from "../../subgraphs/shared/plumbing/answer.ts";
import { migrate } from "../../subgraphs/shared/plumbing/migrate.ts";
import { inTransaction, openSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import type { Plan } from "../../subgraphs/shared/plumbing/plan.ts";
import { seedOffice } from "../../subgraphs/shared/plumbing/seed.ts";
import { buildSubgraph } from "../../subgraphs/shared/plumbing/subgraph.ts";
import { systemViewer, type Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { freshDatabase } from "../harness/database.ts";

/** The day on which the demo office is looked at. */
export const OFFICE_DAY = "2026-11-20";

const readers = '@policy(policies: [["INSURED"], ["CASE_HANDLER"], ["SUPERVISOR"], ["HEALTH_FUND"], ["INASTI"]])';

/** A stand-in for the subgraph that knows what is paid, so that a test can say how each quarter stands. */
const settlements = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@policy"])
  type CareerQuarter @key(fields: "id") ${readers} { id: ID!, settlement: QuarterSettlement }
  type QuarterSettlement ${readers} { state: QuarterSettlementState!, minimumReached: Boolean! }
  "How far." enum QuarterSettlementState { NOTHING_DUE EXEMPTED PAID PARTLY_PAID NOT_DUE_YET UNPAID }`;

/** How a quarter stands, by its quarter alone: the same for everybody. */
export type Settlements = Record<string, { readonly state: string; readonly minimumReached: boolean } | null>;

/** The real subgraphs of this graph. */
const rooms: readonly Plan[] = [affiliates, companies, reporting];

const log = pino({ level: "silent" });

/** Somebody who asks, on the office's day; the rest is as given. */
export const viewerAs = (given: Partial<Viewer> & Pick<Viewer, "role">): Viewer => ({
  ...systemViewer(OFFICE_DAY, "test"),
  actor: `test ${given.role}`,
  language: "en",
  ...given,
});

async function openTables() {
  const database = await freshDatabase();
  await migrate(rooms, database.url);
  const open = await Promise.all(rooms.map((plan) => openSubgraph(plan, database.url, log)));
  await seedOffice(open, OFFICE_DAY);
  return { database, open };
}

/**
 * Affiliates, companies and reporting as they are, a stand-in for contributions, and the real gateway in front of them.
 */
export async function openGraph() {
  const { database, open } = await openTables();
  const room = (name: string) => open.find(({ plan }) => plan.name === name)!;
  const standing: { quarters: Settlements; answers: boolean } = { quarters: {}, answers: true };
  const standIn = buildSubgraphSchema([
    {
      typeDefs: parse(settlements),
      resolvers: {
        CareerQuarter: { settlement: ({ id }: { id: string }) => standing.quarters[id.split("_")[2] ?? ""] ?? null },
      },
    },
  ]);
  const fetches: string[] = [];
  const services = [
    ...(await Promise.all(
      rooms.map(async (plan) => ({
        name: plan.name,
        url: "",
        typeDefs: parse(printSubgraphSchema(await buildSubgraph(plan))),
      })),
    )),
    { name: "contributions", url: "", typeDefs: parse(settlements) },
  ];
  const composed = composeServices(services);
  const guild = composeWithGuild(services);
  const faults = [...(composed.errors ?? []), ...(guild.errors ?? [])].map(({ message }) => message);
  if (faults.length > 0) throw new Error(`the graph does not compose:\n${faults.join("\n")}`);
  const source = (name: string): GraphQLDataSource => ({
    process: async ({ request, context }) => {
      fetches.push(name);
      const question = { query: request.query ?? "", variables: request.variables };
      if (name !== "contributions")
        return (await answer(room(name), (context as { viewer: Viewer }).viewer, question)) as never;
      if (!standing.answers) throw new Error("gone");
      return execute({ schema: standIn, document: parse(question.query), variableValues: question.variables }) as never;
    },
  });
  const apollo = new ApolloServer<{ viewer: Viewer }>({
    gateway: new ApolloGateway({
      supergraphSdl: stripAccess(composed.supergraphSdl ?? ""),
      buildService: ({ name }) => source(name),
      logger: log,
    }),
    logger: log,
  });
  await apollo.start();
  return {
    standing,
    fetches,
    room,
    askDirectly: (name: string, viewer: Viewer, query: string, variables: Record<string, unknown> = {}) =>
      answer(room(name), viewer, { query, variables }),
    inside: <Result>(viewer: Viewer, work: Parameters<typeof inTransaction<Result>>[2]) =>
      inTransaction(room("reporting"), viewer, work),
    async ask(viewer: Viewer, query: string, variables: Record<string, unknown> = {}) {
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { viewer } });
      if (body.kind !== "single") throw new Error("one answer was expected");
      return body.singleResult;
    },
    async close() {
      await apollo.stop();
      await Promise.all(open.map(({ orm }) => orm.close(true)));
      await database.drop();
    },
  };
}
