import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { type Desk, deskOf } from "./daily.ts";
import type { OpenSubgraph } from "./open.ts";
import { bringingFiles } from "./privacy/bring-file.ts";

/**
 * What a subgraph does over and over while it works: soon after there is something to do, and never the day's work.
 *
 * Several processes may do it at once: it locks what it takes, and is safe to run twice.
 */
export interface SteadyJob {
  /** In words, for the log: "affiliates: seal the usage log". */
  readonly name: string;
  readonly run: (desk: Desk, subgraph: OpenSubgraph) => Promise<void>;
  /** Lets go, when the work is stopped, of what it holds from one time to the next. */
  readonly end?: (subgraph: OpenSubgraph) => Promise<void>;
}

const PAUSE_MS = 3_000;

/** What a subgraph does over and over: its own steady jobs, and what every subgraph does. */
export const steadyJobsOf = ({ plan }: OpenSubgraph): readonly SteadyJob[] => [bringingFiles, ...(plan.steady ?? [])];

/** Does the steady jobs of some subgraphs, one after the other, until it is stopped; that waits for the one in hand. */
export function keepSteady(
  subgraphs: readonly OpenSubgraph[],
  today: () => string,
  log: Logger,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const jobs = subgraphs.flatMap((subgraph) => steadyJobsOf(subgraph).map((job) => ({ subgraph, job })));
  const { signal } = stopping;
  const failed = (job: SteadyJob) => (err: unknown) => log.error({ err, job: job.name }, "a steady job failed");
  const rounds = async (): Promise<void> => {
    while (!signal.aborted) {
      for (const { subgraph, job } of jobs) {
        if (signal.aborted) return;
        await job.run({ ...deskOf(subgraph, job, today()), stopping: signal }, subgraph).catch(failed(job));
      }
      await pause(PAUSE_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const done = jobs.length > 0 ? rounds() : Promise.resolve();
  return {
    stop: async () => {
      stopping.abort();
      await done;
      for (const { subgraph, job } of jobs) await job.end?.(subgraph).catch(failed(job));
    },
  };
}
