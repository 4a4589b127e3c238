import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import {
  makeWorkerUtils,
  type Runner,
  run,
  runMigrations,
  type TaskList,
  Logger as WorkerLogger,
  type WorkerUtils,
} from "graphile-worker";
import pg from "pg";
import type { Logger } from "pino";
import { doErrands, workOnce } from "./daily.ts";
import { catchUp } from "./listen.ts";
import type { OpenSubgraph } from "./open.ts";
import { keepSteady } from "./steady.ts";
import { openEar, sessionOfWorker } from "./wake.ts";

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
const daily = (subgraph: string): string => `${subgraph}: work the day`;
const errands = (subgraph: string): string => `${subgraph}: do errands`;

const ROUND_MS = 2_000;

/**
 * Does the jobs that are due, until it is stopped.
 *
 * Whoever tells a fact wakes the listeners, and whoever has errands, when the transaction is over. Jobs of one listener
 * go one after the other and are tried again when they fail; however often one runs, the cursor sees to it that a fact
 * is kept once. Every two seconds somebody looks for jobs whose worker was killed over them, and lets others take them;
 * and whether a new day has begun, on which each subgraph does its daily jobs. Steady jobs are done beside, over
 * and over.
 */
export async function startWork({ subgraphs, databaseUrl, log, today }: WorkPlace): Promise<Work> {
  const listeners = subgraphs.filter(({ plan }) => plan.hearings.length > 0);
  const workers = subgraphs.filter(({ plan }) => plan.daily?.length);
  const runners = subgraphs.filter(({ plan }) => plan.errands?.length);
  const taskList = Object.fromEntries([
    ...listeners.map((subgraph) => [hearing(subgraph.plan.name), async () => void (await catchUp(subgraph, today()))]),
    ...workers.map((subgraph) => [daily(subgraph.plan.name), () => workToday(subgraph, today())]),
    ...runners.map((subgraph) => [errands(subgraph.plan.name), () => doErrands(subgraph, today())]),
  ]);
  const pgPool = openPool(databaseUrl);
  const utils = await makeWorkerUtils({ pgPool, logger: quiet });
  const unless = (what: string) => (err: unknown) => log.error({ err }, what);
  const names = [...listeners.map(({ plan }) => hearing(plan.name)), ...runners.map(({ plan }) => errands(plan.name))];
  const wake = () => callAll(utils, names).catch(unless("listeners were not woken"));
  const begin = beginnerOfDays(utils, workers);
  const goRound = () =>
    freeAbandoned(utils)
      .then(() => begin(today()))
      .catch(unless("abandoned jobs were not looked for"));
  const ear = await openEar(databaseUrl, wake);
  const runner = await keepRunning({ pgPool, log, taskList, announce: (worker) => void ear.announce(worker) });
  await goRound();
  await wake();
  const round = setInterval(() => void goRound(), ROUND_MS).unref();
  const steady = keepSteady(subgraphs, today, log);
  const stop = async (): Promise<void> => {
    clearInterval(round);
    await steady.stop();
    await ear.close();
    await runner.stop();
    await utils.release();
    await pgPool.end();
  };
  return { stop };
}

/**
 * The connections by which jobs are fetched and asked for. They outlast a worker that gives up: its own would listen
 * to errors no more while they close, and one that breaks just then would end the process.
 */
const openPool = (connectionString: string): pg.Pool =>
  new pg.Pool({ connectionString, max: 6 })
    .on("error", () => undefined)
    .on("connect", (client) => client.on("error", () => undefined));

async function workToday(subgraph: OpenSubgraph, day: string): Promise<void> {
  for (const job of subgraph.plan.daily ?? []) await workOnce(subgraph, job, day);
}

/** Calls everybody to the day's work when a day has begun, and not again before the next. */
function beginnerOfDays(utils: WorkerUtils, workers: readonly OpenSubgraph[]): (day: string) => Promise<void> {
  let begun = "";
  return async (day) => {
    if (day === begun) return;
    for (const { plan } of workers) await call(utils, daily(plan.name));
    begun = day;
  };
}

async function callAll(utils: WorkerUtils, names: readonly string[]): Promise<void> {
  for (const name of names) await call(utils, name);
}

/** Asks for a job, once however often it is asked for, and never two of its name at a time. */
async function call(utils: WorkerUtils, name: string): Promise<void> {
  await utils.addJob(name, {}, { jobKey: name, queueName: name, jobKeyMode: "preserve_run_at" });
}

/** Lets go of jobs whose worker is known to PostgreSQL no more: it was killed, and would hold them for hours. */
async function freeAbandoned(utils: WorkerUtils): Promise<void> {
  const { rows } = await utils.withPgClient((client) =>
    client.query<{ worker: string }>(
      `select distinct locked_by as worker from graphile_worker.jobs
      where locked_at < clock_timestamp() - interval '1 second' and not exists (
        select from pg_stat_activity where datname = current_database() and application_name = $1 || locked_by)`,
      [sessionOfWorker("")],
    ),
  );
  if (rows.length > 0) await utils.forceUnlockWorkers(rows.map(({ worker }) => worker));
}

interface Running {
  readonly pgPool: pg.Pool;
  readonly log: Logger;
  readonly taskList: TaskList;
  /** Called with the name under which each worker takes its jobs. */
  readonly announce: (worker: string) => void;
}

/** Keeps a worker at its jobs: one that gave up, as the database was away for long, is followed by another. */
async function keepRunning({ pgPool, log, taskList, announce }: Running): Promise<{ stop(): Promise<void> }> {
  let stopped = false;
  const begin = async (): Promise<Runner> => {
    const events = new EventEmitter().on("pool:create", ({ workerPool }) => announce(workerPool.id));
    const options = { preset: PRESET, concurrency: 2, noHandleSignals: true, logger: loggerFor(log) };
    const runner = await run({ pgPool, taskList, events, ...options });
    void runner.promise.catch(() => undefined).then(again);
    return runner;
  };
  const again = async (): Promise<void> => {
    while (!stopped) {
      await pause(ROUND_MS, undefined, { ref: false });
      const next = stopped ? null : await begin().catch(() => null);
      if (!next) continue;
      current = next;
      if (stopped) await next.stop();
      return;
    }
  };
  let current = await begin();
  return {
    stop: async () => {
      stopped = true;
      await current.stop().catch(() => undefined);
    },
  };
}

/** Has the worker's own queue write how a job ended: it bears a database that has gone, as nothing else there does. */
const PRESET: GraphileConfig.Preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

const quiet = new WorkerLogger(() => () => undefined);

/** Job names are safe to log; what a job carries is not, and its errors are kept by the queue itself. */
const loggerFor = (log: Logger): WorkerLogger =>
  new WorkerLogger(({ taskIdentifier }) => (level) => {
    if (level === "error") log.error({ job: taskIdentifier }, "a job failed and will be tried again");
  });
