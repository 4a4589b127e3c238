import { IsolationLevel, type MikroORM } from "@mikro-orm/postgresql";
import type { GraphQLSchema } from "graphql";
import { sql } from "kysely";
import type { Logger } from "pino";
import type { Context } from "./context.ts";
import { Fault } from "./faults.ts";
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

/**
 * Asks the whole graph, by its one door, in the right of somebody: for jobs that somebody asked for. A question that is
 * to be judged is not answered: told is what is wrong with it (`faults`), and nothing is looked for.
 */
export type AskGraph = (
  viewer: Viewer,
  question: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  how?: "ANSWER" | "JUDGE",
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

type Work<Result> = (context: Context) => Promise<Result>;

/**
 * Does some work for a viewer in one transaction: kept when it ends well, undone when it throws.
 *
 * Every read and write of the work happens in it, under row-level security. Whom it told of, where the viewer is one
 * whose looks are recorded, is written in it too, before it ends: what cannot be recorded is not answered.
 */
export async function inTransaction<Result>(
  subgraph: OpenSubgraph,
  viewer: Viewer,
  work: Work<Result>,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): Promise<Result> {
  const disclosures = isRecorded(viewer) ? new Disclosures() : null;
  if (disclosures) letPass({ em: subgraph.orm.em, viewer });
  if (readOnly && viewer.picture) return inPicture(subgraph, { viewer, disclosures }, work);
  const em = subgraph.orm.em.fork({ session: { variables: sessionOf(viewer) } });
  await em.begin({ readOnly: readOnly && !disclosures });
  return ending(em, async () => {
    const context = contextOf(subgraph, { em, viewer, disclosures });
    if (disclosures && readOnly) await startReading(context);
    const result = await work(context);
    await undoDryRun(context);
    if (disclosures && readOnly) await endReading(context);
    await keepUsages(context, subgraph.plan.name);
    return result;
  });
}

/**
 * Reads the tables as they stood when a picture was taken of them, whatever was written since.
 *
 * Whom it told of is recorded before it is answered as ever, but in a transaction of its own: the log is of today.
 */
async function inPicture<Result>(
  subgraph: OpenSubgraph,
  { viewer, disclosures }: Pick<Context, "viewer" | "disclosures">,
  work: Work<Result>,
): Promise<Result> {
  const reader = subgraph.orm.em.fork();
  await reader.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
  const result = await ending(reader, async () => {
    const context = contextOf(subgraph, { em: reader, viewer, disclosures });
    await enterPicture(context);
    return work(context);
  });
  if (!disclosures) return result;
  const keeper = subgraph.orm.em.fork({ session: { variables: sessionOf(viewer) } });
  await keeper.begin();
  await ending(keeper, () => keepUsages(contextOf(subgraph, { em: keeper, viewer, disclosures }), subgraph.plan.name));
  return result;
}

/**
 * Enters a picture, which must be the first that a transaction does. One that nobody holds any more is away.
 *
 * PostgreSQL, once begun anew, may give its name again: so what it shows must be the same too.
 */
async function enterPicture({ db, viewer }: Context): Promise<void> {
  const [name = "", shown] = viewer.picture?.split(" ") ?? [];
  const settings = Object.entries(sessionOf(viewer)).map(([key, value]) => sql`set_config(${key}, ${value}, true)`);
  const entered = async (): Promise<boolean> => {
    await sql`set transaction snapshot ${sql.lit(name)}`.execute(db);
    const { rows } = await sql<{ shown: string }>`
      select md5(pg_current_snapshot()::text) as shown, ${sql.join(settings)}`.execute(db);
    return rows[0]?.shown === shown;
  };
  if (!(await entered().catch(() => false))) throw new Fault("SUBGRAPH_UNAVAILABLE");
}

/** What a request carries through a transaction that has begun. */
function contextOf(
  { plan, log, texts, askGraph }: OpenSubgraph,
  { em, viewer, disclosures }: Pick<Context, "em" | "viewer" | "disclosures">,
): Context {
  const scope = { em, db: em.getKysely<unknown>(), viewer };
  const loaders = plan.loaders(scope);
  const own = { loaders, log: log.child({ requestId: viewer.requestId }), texts, disclosures };
  return { ...scope, ...own, dryRunOpen: false, ...(askGraph && { askGraph }) };
}

/** Ends a transaction that has begun: keeps it when the work ends well, undoes it when it throws. */
async function ending<Result>(em: Context["em"], work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work();
    await em.commit();
    return result;
  } catch (cause) {
    await em.rollback().catch(() => undefined);
    throw cause;
  }
}
