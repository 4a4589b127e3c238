import {
  makeWorkerUtils,
  type Runner,
  run,
  runMigrations,
  Logger as WorkerLogger,
  type WorkerUtils,
} from "graphile-worker";
import pg from "pg";
import type { Logger } from "pino";
import { catchUp } from "./listen.ts";
import type { OpenSubgraph } from "./open.ts";

/** Makes the tables in which jobs wait. */
export const migrateJobs = (connectionString: string): Promise<void> =>
  runMigrations({ connectionString, logger: quiet });

/** Where jobs are done: whose, on which database, and on which business day. */
export interface WorkPlace {
  readonly subgraphs: readonly OpenSubgraph[];
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly today: () => string;
}

/** Jobs that are being done. */
export interface Work {
  /** Finishes the jobs in hand, and takes no more. */
  readonly stop: () => Promise<void>;
}

const hearing = (subgraph: string): string => `${subgraph}: hear`;

/**
 * Does the jobs that are due, until it is stopped.
 *
 * Whoever tells a fact wakes the listeners when the transaction is over. Jobs of one listener go one after the other
 * and are tried again when they fail; however often one runs, the cursor sees to it that a fact is kept once.
 */
export async function startWork({ subgraphs, databaseUrl, log, today }: WorkPlace): Promise<Work> {
  const listeners = subgraphs.filter(({ plan }) => plan.hearings.length > 0);
  const taskList = Object.fromEntries(
    listeners.map((subgraph) => [hearing(subgraph.plan.name), async () => void (await catchUp(subgraph, today()))]),
  );
  const runner = await run({
    connectionString: databaseUrl,
    concurrency: 2,
    maxPoolSize: 4,
    taskList,
    noHandleSignals: true,
    logger: loggerFor(log),
  });
  const utils = await makeWorkerUtils({ connectionString: databaseUrl, maxPoolSize: 2, logger: quiet });
  const wake = () =>
    wakeAll(utils, listeners).catch((cause: unknown) => log.error({ name: String(cause) }, "not woken"));
  const ear = await listen(databaseUrl, wake);
  await wake();
  return { stop: () => stopAll(ear, runner, utils) };
}

async function wakeAll(utils: WorkerUtils, listeners: readonly OpenSubgraph[]): Promise<void> {
  for (const { plan } of listeners) {
    const name = hearing(plan.name);
    await utils.addJob(name, {}, { jobKey: name, queueName: name, jobKeyMode: "preserve_run_at" });
  }
}

async function listen(connectionString: string, wake: () => Promise<void>): Promise<pg.Client> {
  const ear = new pg.Client({ connectionString, application_name: "statut ear" });
  ear.on("notification", () => void wake());
  ear.on("error", () => undefined);
  await ear.connect();
  await ear.query("listen facts");
  return ear;
}

async function stopAll(ear: pg.Client, runner: Runner, utils: WorkerUtils): Promise<void> {
  await ear.end();
  await runner.stop();
  await utils.release();
}

const quiet = new WorkerLogger(() => () => undefined);

/** Job names are safe to log; what a job carries is not, and its errors are kept by the queue itself. */
const loggerFor = (log: Logger): WorkerLogger =>
  new WorkerLogger(({ taskIdentifier }) => (level) => {
    if (level === "error") log.error({ job: taskIdentifier }, "a job failed and will be tried again");
  });
