import { createHash, randomUUID } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import type { AskGraph } from "./open.ts";
import type { Viewer } from "./viewer.ts";

/** The header in which the gateway tells a subgraph who asks. */
export const VIEWER_HEADER = "statut-viewer";

const LIFE_SECONDS = 30;
const ISSUER = "statut-gateway";

const digest = (body: string): string => createHash("sha256").update(body).digest("base64url");

/** Signs who asks, for one fetch to one subgraph: good for half a minute, for that body, and once. */
export function signViewer(viewer: Viewer, subgraph: string, body: string, secret: Uint8Array): Promise<string> {
  return new SignJWT({ viewer, body: digest(body) })
    .setProtectedHeader({ alg: "HS256" })
    .setIssuer(ISSUER)
    .setAudience(subgraph)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${LIFE_SECONDS}s`)
    .sign(secret);
}

/**
 * Reads who asks from the gateway's token; `null` where it is missing, forged, stale, for another body, or used before.
 */
export function viewerReader(subgraph: string, secret: Uint8Array) {
  const used = new Map<string, number>();
  return async (token: string | undefined, body: string): Promise<Viewer | null> => {
    if (!token) return null;
    try {
      const { payload } = await jwtVerify(token, secret, { algorithms: ["HS256"], issuer: ISSUER, audience: subgraph });
      if (payload.body !== digest(body) || !payload.jti || used.has(payload.jti)) return null;
      forget(used);
      used.set(payload.jti, Date.now() + 2 * LIFE_SECONDS * 1000);
      return payload.viewer as Viewer;
    } catch {
      return null;
    }
  };
}

/** The name under which the gateway takes what the house itself asks in somebody's right. */
export const GATEWAY = "gateway";

const PATIENCE_MS = 15_000;
/** Somebody waits for what is said of a question, and a transaction with them. */
const PATIENCE_TO_JUDGE_MS = 3_000;

/**
 * Asks the graph by its door in the right of somebody who once asked for it: signed as the gateway signs, for this one
 * question. The gateway looks at who asks before it reads a body, so none is signed.
 *
 * To be judged, a question goes to another address than to be answered: a gateway that cannot judge yet must not
 * answer it.
 */
export const graphAt =
  (url: string, secret: Uint8Array): AskGraph =>
  async (viewer, question, how = "ANSWER") => {
    const headers = {
      "content-type": "application/json",
      "accept-language": viewer.language,
      [VIEWER_HEADER]: await signViewer(viewer, GATEWAY, "", secret),
    };
    const [to, patience] = how === "JUDGE" ? [new URL("check", url), PATIENCE_TO_JUDGE_MS] : [url, PATIENCE_MS];
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(to, { method: "POST", headers, body: JSON.stringify(question), signal });
    return (await answer.json()) as Awaited<ReturnType<AskGraph>>;
  };

/** Drops what has expired; the oldest stand first. */
function forget(used: Map<string, number>): void {
  const now = Date.now();
  for (const [jti, until] of used) {
    if (until > now) return;
    used.delete(jti);
  }
}
