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
  /** The SHA-256 of the certificate that the client proved to hold, if any. */
  certificate: string | null;
  /** Whether it is the house itself that asks, in the viewer's right. */
  ofHouse: boolean;
  /** The bytes of a body that is signed, as they came. */
  body: Buffer | null;
  /** Whose store of cost is drawn on: the actor's, or for the public the address. */
  caller: string;
  operation: { name: string | null; kind: string } | null;
  cost: number;
  readonly costLimit: number;
  readonly codes: Set<string>;
}

type Bounds = { readonly operationMs: number; readonly cost: number };

/** A request that has just come. */
export const newAsking = (requestId: string, language: Language, limits: Bounds): Asking => {
  const since = performance.now();
  const until = since + limits.operationMs;
  return {
    requestId,
    language,
    since,
    until,
    viewer: null,
    certificate: null,
    ofHouse: false,
    body: null,
    caller: "",
    operation: null,
    cost: 0,
    costLimit: limits.cost,
    codes: new Set(),
  };
};

/** What every answer says of its cost. */
export const costOf = ({ cost, costLimit }: Asking): object => ({ estimated: cost, limit: costLimit });

/** The request that the running code works for; what Apollo calls without telling it for whom asks here. */
export const atHand = new AsyncLocalStorage<Asking>();

/** What the gateway hands its data sources: who asks, and until when they may take. */
export interface FetchContext {
  readonly viewer: Viewer;
  readonly until: number;
}
