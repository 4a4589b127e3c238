import { sql } from "kysely";
import type { Logger } from "pino";
import type { Context } from "./context.ts";
import { catchUp, settle } from "./listen.ts";
import { type AskGraph, inTransaction, type OpenSubgraph } from "./open.ts";
import { systemViewer } from "./viewer.ts";

/**
 * What the clock makes a subgraph do, once on every business day.
 *
 * It does all that is due by that day, also what fell due while nobody worked, and is safe to run twice: it may be
 * killed at any point and started again.
 */
export interface DailyJob {
  /** In words, for the log: "companies: assign defaulters". Never changes, for it is how the day's work is known. */
  readonly name: string;
  readonly run: (desk: Desk) => Promise<void>;
}

/** Where a daily job works: as the house itself, in as many transactions as it needs. */
export interface Desk {
  readonly day: string;
  readonly log: Logger;
  /** Absent while the graph has no door: what needs it waits. */
  readonly askGraph?: AskGraph;
  /** Says of a steady job that the house is about to end: whoever has much to do breaks off. */
  readonly stopping?: AbortSignal;
  readonly inTransaction: <Result>(work: (context: Context) => Promise<Result>) => Promise<Result>;
}

/** Does one job of a day unless it was done, when the subgraph has heard all that was told. Answers whether it did. */
export async function workOnce(subgraph: OpenSubgraph, job: DailyJob, day: string): Promise<boolean> {
  await catchUp(subgraph, day);
  const desk = deskOf(subgraph, job, day);
  if (await desk.inTransaction((context) => isDone(context, job, day))) return false;
  await job.run(desk);
  await desk.inTransaction(({ db }) =>
    sql`insert into facts.day_worked (job, day) values (${job.name}, ${day}) on conflict do nothing`.execute(db),
  );
  return true;
}

/** Lets a whole day be worked: every job of every subgraph, and everybody hears what that made others tell. */
export async function workDay(subgraphs: readonly OpenSubgraph[], day: string): Promise<void> {
  await settle(subgraphs, day);
  for (const subgraph of subgraphs) {
    for (const job of subgraph.plan.daily ?? []) await workOnce(subgraph, job, day);
    await settle(subgraphs, day);
  }
}

/** Does whatever waits in a subgraph's tables to be done by a worker. Safe to run twice, and with others. */
export async function doErrands(subgraph: OpenSubgraph, day: string): Promise<void> {
  for (const errand of subgraph.plan.errands ?? []) await errand.run(deskOf(subgraph, errand, day));
}

/** Makes the desk of one job of a subgraph. */
export function deskOf(subgraph: OpenSubgraph, { name }: { readonly name: string }, day: string): Desk {
  const viewer = systemViewer(day, name);
  const log = subgraph.log.child({ job: name });
  const { askGraph } = subgraph;
  return { day, log, ...(askGraph && { askGraph }), inTransaction: (work) => inTransaction(subgraph, viewer, work) };
}

async function isDone({ db }: Context, { name }: DailyJob, day: string): Promise<boolean> {
  const { rows } = await sql`select from facts.day_worked where job = ${name} and day = ${day}`.execute(db);
  return rows.length > 0;
}
