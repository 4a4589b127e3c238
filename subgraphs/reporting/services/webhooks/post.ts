import { isIP } from "node:net";
import { Agent, request } from "undici";
import type { Delivery } from "../../formats/webhooks/delivery.ts";
import type { AttemptOutcome } from "../../rules/webhooks/webhook.ts";
import { isPublicAddress, publicLookup } from "./public-address.ts";

/** How an attempt ended. */
export interface Attempt {
  readonly outcome: AttemptOutcome;
  readonly status: number | null;
  readonly tookMs: number;
}

const PATIENCE_MS = 10_000;
const LONGEST_URL = 500;

/** Whether webhooks may go to one's own network without TLS: to try out, never where people are real. */
const mayBePrivate = (): boolean => process.env.STATUT_WEBHOOKS_TO_PRIVATE === "true";

/** Why nothing is sent to an address; `null` where something may be, if its name leads to the public internet. */
export function urlFault(text: string): string | null {
  if (text.length > LONGEST_URL) return "TOO_LONG";
  if (!URL.canParse(text)) return "INVALID_FORMAT";
  const { protocol, username, password, hostname, hash } = new URL(text);
  if (username || password || hash) return "INVALID_FORMAT";
  if (mayBePrivate()) return /^https?:$/.test(protocol) ? null : "NOT_HTTPS";
  if (protocol !== "https:") return "NOT_HTTPS";
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host)) return isPublicAddress(host) ? null : "PRIVATE_ADDRESS";
  return /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(host) || !host.includes(".")
    ? "PRIVATE_ADDRESS"
    : null;
}

const limits = { headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS, pipelining: 0, maxHeaderSize: 16_384 };
const outside = new Agent({ ...limits, connect: { timeout: PATIENCE_MS, lookup: publicLookup } });
const anywhere = new Agent({ ...limits, connect: { timeout: PATIENCE_MS } });

/** Sends a message once. Nothing of the answer is read but its status, and no redirect is followed. */
export async function post(url: string, { body, headers }: Delivery): Promise<Attempt> {
  const since = performance.now();
  const ended = (outcome: AttemptOutcome, status: number | null = null): Attempt => ({
    ...{ outcome, status, tookMs: Math.round(performance.now() - since) },
  });
  if (urlFault(url)) return ended("ADDRESS_REFUSED");
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const dispatcher = mayBePrivate() ? anywhere : outside;
  try {
    const answer = await request(url, { method: "POST", body, headers, signal, dispatcher });
    answer.body.on("error", () => undefined).destroy();
    return ended(answer.statusCode >= 200 && answer.statusCode < 300 ? "DELIVERED" : "REFUSED", answer.statusCode);
  } catch (cause) {
    return ended(outcomeOf(cause));
  }
}

function outcomeOf(cause: unknown): AttemptOutcome {
  const { name = "", code = "" } = cause as { readonly name?: string; readonly code?: string };
  if (code === "ADDRESS_REFUSED") return "ADDRESS_REFUSED";
  return /Timeout|Abort/.test(name) || /TIMEOUT/.test(code) ? "TIMED_OUT" : "UNREACHABLE";
}
