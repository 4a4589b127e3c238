import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { JSONWebKeySet } from "jose";
import { businessDay } from "../subgraphs/shared/plumbing/business-day.ts";
import { Fault } from "../subgraphs/shared/plumbing/faults.ts";
import { GATEWAY, viewerReader as handOverReader, VIEWER_HEADER } from "../subgraphs/shared/plumbing/hand-over.ts";
import type { Viewer } from "../subgraphs/shared/plumbing/viewer.ts";
import { type Day, isDay } from "../subgraphs/shared/values/calendar.ts";
import { preferredLanguage } from "../subgraphs/shared/values/language.ts";
import { bearerReader } from "./bearer.ts";
import type { Standing } from "./claims.ts";
import { type KeyTerms, keysAt, keysInHand } from "./keys.ts";
import { PURPOSE_HEADER, readPurpose } from "./purposes.ts";
import { refuseToken } from "./refuse-token.ts";

/** The header that moves the day, in the sandbox only. */
const DAY_HEADER = "statut-day";

/** Headers as `fetch`, Apollo Server or Node hand them over. */
export type Headers = { get(name: string): string | null | undefined } | IncomingHttpHeaders;

/** Whose tokens are believed, and for whom they must be. */
export interface ViewerTerms {
  readonly issuer: string;
  readonly audience: string;
  /** Where the provider publishes its keys, or the keys themselves where the provider lives in this process. */
  readonly jwks: URL | JSONWebKeySet;
  /** Whether this is the sandbox, in which whoever asks may choose the day. */
  readonly sandbox: boolean;
  readonly now?: () => Date;
  readonly keyTerms?: Partial<KeyTerms>;
  /** Whether somebody must show a token that is bound to a client certificate. */
  readonly mustBind?: (standing: Standing) => boolean;
}

/**
 * Finds out who asks; throws a fault where the token, the purpose or the day is not right. `certificate` is the SHA-256
 * of the one that the client proved to hold, if any.
 */
export type ReadViewer = (headers: Headers, requestId?: string, certificate?: string | null) => Promise<Viewer>;

const BEARER = /^Bearer +([\w.~+/=-]+)$/i;

const anybody: Standing = {
  role: "PUBLIC",
  actor: "public",
  fund: null,
  ssin: null,
  enterpriseNumbers: [],
  institution: null,
  scopes: [],
};

function headerOf(headers: Headers, name: string): string | undefined {
  const value = typeof headers.get === "function" ? headers.get(name) : (headers as IncomingHttpHeaders)[name];
  return Array.isArray(value) ? value.join(", ") : (value ?? undefined);
}

function tokenOf(headers: Headers): string | null {
  const header = headerOf(headers, "authorization");
  if (header === undefined) return null;
  return BEARER.exec(header)?.[1] ?? refuseToken("SCHEME");
}

function dayOf(headers: Headers, sandbox: boolean, now: Date): Day {
  const asked = headerOf(headers, DAY_HEADER);
  if (asked === undefined) return businessDay(now);
  if (!sandbox) throw new Fault("BAD_INPUT", { field: "Statut-Day", reason: "SANDBOX_ONLY" });
  if (!isDay(asked)) throw new Fault("BAD_INPUT", { field: "Statut-Day", reason: "NOT_A_DAY" });
  return asked;
}

/**
 * Reads who asks from the headers of a request: the token's standing, the purpose, the language and the day.
 *
 * Without a token it is the public; with one that cannot be believed it is nobody, and the request is refused.
 */
export function viewerReader({
  issuer,
  audience,
  jwks,
  sandbox,
  now = () => new Date(),
  keyTerms,
  mustBind,
}: ViewerTerms): ReadViewer {
  const clock = { now: () => now().getTime() };
  const keys = jwks instanceof URL ? keysAt(jwks, { ...clock, ...keyTerms }) : keysInHand(jwks);
  const readBearer = bearerReader({ issuer, audience, keys, ...(mustBind && { mustBind }) });
  return async (headers, requestId = randomUUID(), certificate = null) => {
    const instant = now();
    const token = tokenOf(headers);
    const standing = token === null ? anybody : await readBearer(token, instant, certificate);
    return {
      ...standing,
      purpose: readPurpose(standing.role, headerOf(headers, PURPOSE_HEADER)),
      language: preferredLanguage(headerOf(headers, "accept-language")),
      day: dayOf(headers, sandbox, instant),
      requestId,
      question: randomUUID(),
    };
  };
}

/**
 * Reads who asks also where it is the house itself that asks, in the right of somebody for whom it works.
 *
 * It shows what the gateway and its subgraphs sign with each other, once for each question. The house's own right is
 * never taken so: nobody needs it at the door.
 */
export function alsoFromTheHouse(readViewer: ReadViewer, secret: Uint8Array): ReadViewer {
  const read = handOverReader(GATEWAY, secret);
  return async (headers, requestId = randomUUID(), certificate = null) => {
    const token = headerOf(headers, VIEWER_HEADER);
    if (token === undefined) return readViewer(headers, requestId, certificate);
    const viewer = await read(token, "");
    if (!viewer || viewer.role === "SYSTEM" || viewer.role === "PUBLIC") return refuseToken("SIGNATURE");
    return { ...viewer, requestId, question: randomUUID() };
  };
}
