import { AsyncLocalStorage } from "node:async_hooks";
import type { Viewer } from "../subgraphs/shared/plumbing/viewer.ts";
import type { Language } from "../subgraphs/shared/values/language.ts";

/** One request at the door: what is known of it, and what it turns out to cost. */
export interface Asking {
  readonly requestId: string;
  readonly language: Language;
  /** When it came, and when its whole answer must stand, in milliseconds of `performance.now()`. */
  readonly since: number;
  readonly until: number;
  viewer: Viewer | null;
  operation: { name: string | null; kind: string } | null;
  cost: number;
  readonly codes: Set<string>;
}

/** A request that has just come. */
export const newAsking = (requestId: string, language: Language, operationMs: number): Asking => {
  const since = performance.now();
  const until = since + operationMs;
  return { requestId, language, since, until, viewer: null, operation: null, cost: 0, codes: new Set() };
};

/** The request that the running code works for; what Apollo calls without telling it for whom asks here. */
export const atHand = new AsyncLocalStorage<Asking>();

/** What the gateway hands its data sources: who asks, and until when they may take. */
export interface FetchContext {
  readonly viewer: Viewer;
  readonly until: number;
}
