import type { GraphQLDataSource } from "@apollo/gateway";
import type { ExecutionResult } from "graphql";
import type { Logger } from "pino";
import { Fault } from "../subgraphs/shared/plumbing/faults.ts";
import type { Viewer } from "../subgraphs/shared/plumbing/viewer.ts";
import type { FetchContext } from "./asking.ts";
import { failedFetch, type SubgraphAnswer } from "./failed-fetch.ts";
import { openQueue, type QueueLimits } from "./queue.ts";

/** What the gateway asks of a subgraph in one fetch. */
export interface SubgraphQuestion {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

/** Asks a subgraph for a viewer; gives up when the signal says so. */
export type Ask = (
  question: SubgraphQuestion,
  viewer: Viewer,
  signal: AbortSignal,
) => Promise<SubgraphAnswer | ExecutionResult>;

/** The bounds of one subgraph's fetches. */
export interface FetchLimits {
  readonly fetchMs: number;
  readonly queue: QueueLimits;
}

/** The bounds that hold where none are given. */
export const fetchLimits: FetchLimits = {
  fetchMs: 5_000,
  queue: { running: 64, waiting: 256, patienceMs: 2_000 },
};

/** What a subgraph is reached with. */
export interface SourceSettings {
  readonly name: string;
  readonly log: Logger;
  readonly limits?: FetchLimits;
}

/** A subgraph as the gateway sees it, wherever it runs. */
export interface SubgraphSource extends GraphQLDataSource {
  close(): Promise<void>;
}

/**
 * A subgraph behind its bounds: a queue with an end, a time for each fetch, and never past the operation's own.
 *
 * Whatever goes wrong comes back as an answer with one error, so that the others' fields are still served. So does what
 * was not read in the picture that the viewer names: it is from a process of before there were any.
 */
export function boundedSource(
  settings: SourceSettings,
  ask: Ask,
  close = async (): Promise<void> => {},
): SubgraphSource {
  const { name, log, limits = fetchLimits } = settings;
  const queue = openQueue(limits.queue);

  async function fetchOne(question: SubgraphQuestion, { viewer, until }: FetchContext): Promise<SubgraphAnswer> {
    const left = until - performance.now();
    if (left <= 0) throw new Fault("TIMEOUT");
    const leave = await queue.enter(left);
    const ms = Math.max(1, Math.min(limits.fetchMs, until - performance.now()));
    const answer = (await within(ms, leave, (signal) => ask(question, viewer, signal))) as SubgraphAnswer;
    if (viewer.picture && answer.data !== undefined && answer.extensions?.picture !== viewer.picture)
      throw new Fault("SUBGRAPH_UNAVAILABLE");
    return answer;
  }

  return {
    async process({ request, context }) {
      const { viewer, until } = context as FetchContext;
      const { query = "", variables, operationName } = request;
      try {
        return (await fetchOne({ query, variables, operationName }, { viewer, until })) as never;
      } catch (cause) {
        const answer = failedFetch(cause, query);
        const code = answer.errors?.[0]?.extensions?.code;
        log.warn({ requestId: viewer.requestId, subgraph: name, code, err: cause }, "fetch failed");
        return answer as never;
      }
    },
    close,
  };
}

/** Does some work in a given time; the place in the queue is free again when the work itself has ended. */
async function within<Result>(
  ms: number,
  leave: () => void,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new Fault("TIMEOUT"));
    }, ms).unref();
  });
  const done = work(controller.signal).finally(leave);
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
    done.catch(() => undefined);
  }
}

/** A subgraph in the gateway's own process: no HTTP, no signature, the same bounds. */
export function localSource(
  settings: SourceSettings,
  answer: (viewer: Viewer, question: SubgraphQuestion) => Promise<ExecutionResult>,
): SubgraphSource {
  return boundedSource(settings, (question, viewer) => answer(viewer, question));
}
