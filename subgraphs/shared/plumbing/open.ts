import type { MikroORM } from "@mikro-orm/postgresql";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Context } from "./context.ts";
import { openOrm } from "./orm.ts";
import type { Plan, Texts } from "./plan.ts";
import { Disclosures, isRecorded } from "./privacy/disclosures.ts";
import { letPass } from "./privacy/enumeration.ts";
import { keepUsages } from "./privacy/keep-usages.ts";
import { endReading, startReading } from "./privacy/reading.ts";
import { buildSubgraph } from "./subgraph.ts";
import { allTexts } from "./texts/index.ts";
import type { Viewer } from "./viewer.ts";
import { undoDryRun } from "./write.ts";

/** What the graph answers, as it stands in the body of the response. */
export interface GraphAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Asks the whole graph, by its one door, in the right of somebody: for jobs that somebody asked for. */
export type AskGraph = (
  viewer: Viewer,
  question: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
) => Promise<GraphAnswer>;

/** A subgraph that is open: its plan, its schema, its tables. */
export interface OpenSubgraph {
  /** Given by whoever opens the house, once the door stands. */
  askGraph?: AskGraph;
  readonly plan: Plan;
  readonly schema: GraphQLSchema;
  readonly orm: MikroORM;
  readonly log: Logger;
  readonly texts: Texts;
}

/** Opens a subgraph on its tables, in the role that owns nothing. */
export async function openSubgraph(
  plan: Plan,
  databaseUrl: string,
  log: Logger,
  onQuery?: (sql: string) => void,
): Promise<OpenSubgraph> {
  const [schema, orm] = await Promise.all([buildSubgraph(plan), openOrm(plan, databaseUrl, "worker", onQuery)]);
  return { plan, schema, orm, log: log.child({ subgraph: plan.name }), texts: allTexts(plan.texts) };
}

/** No question may keep the database longer than the gateway waits; the house's own jobs take the time they need. */
const STATEMENT_TIMEOUT = "5s";

/** What PostgreSQL is told of who asks, for the one transaction of a request. */
const sessionOf = (viewer: Viewer): Record<string, string> => ({
  "app.role": viewer.role,
  "app.actor": viewer.actor,
  "app.purpose": viewer.purpose ?? "",
  "app.fund": viewer.fund ?? "",
  "app.ssin": viewer.ssin ?? "",
  "app.enterprises": viewer.enterpriseNumbers.join(","),
  "app.institution": viewer.institution ?? "",
  "app.day": viewer.day,
  statement_timeout: viewer.role === "SYSTEM" ? "0" : STATEMENT_TIMEOUT,
});

/**
 * Does some work for a viewer in one transaction: kept when it ends well, undone when it throws.
 *
 * Every read and write of the work happens in it, under row-level security. Whom it told of, where the viewer is one
 * whose looks are recorded, is written in it too, before it ends: what cannot be recorded is not answered.
 */
export async function inTransaction<Result>(
  { plan, orm, log, texts }: OpenSubgraph,
  viewer: Viewer,
  work: (context: Context) => Promise<Result>,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): Promise<Result> {
  const disclosures = isRecorded(viewer) ? new Disclosures() : null;
  if (disclosures) letPass({ em: orm.em, viewer });
  const em = orm.em.fork({ session: { variables: sessionOf(viewer) } });
  await em.begin({ readOnly: readOnly && !disclosures });
  try {
    const scope = { em, db: em.getKysely<unknown>(), viewer };
    const context: Context = {
      ...scope,
      loaders: plan.loaders(scope),
      log: log.child({ requestId: viewer.requestId }),
      texts,
      dryRunOpen: false,
      disclosures,
    };
    if (disclosures && readOnly) await startReading(context);
    const result = await work(context);
    await undoDryRun(context);
    if (disclosures && readOnly) await endReading(context);
    await keepUsages(context, plan.name);
    await em.commit();
    return result;
  } catch (cause) {
    await em.rollback().catch(() => undefined);
    throw cause;
  }
}
