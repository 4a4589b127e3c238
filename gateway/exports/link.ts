import { randomUUID } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";

const ISSUER = "statut-gateway";
const AUDIENCE = "exports";
const LIFE_SECONDS = 300;

/** A link to the file of an export, and until when it is good. */
export interface Link {
  readonly url: string;
  readonly expiresAt: string;
}

/** Signs a link for whoever asks: to one export, in that right, for five minutes. */
export async function signLink(id: string, viewer: Viewer, secret: Uint8Array, now = new Date()): Promise<Link> {
  const until = Math.floor(now.getTime() / 1_000) + LIFE_SECONDS;
  const token = await new SignJWT({ viewer })
    .setProtectedHeader({ alg: "HS256", typ: "export-link" })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(id)
    .setExpirationTime(until)
    .sign(secret);
  return { url: `/exports/${id}?link=${token}`, expiresAt: new Date(until * 1_000).toISOString() };
}

/** In whose right a link is followed; `null` where it is forged, over, or of another export. */
export async function readLink(link: string, id: string, secret: Uint8Array): Promise<Viewer | null> {
  try {
    const { payload } = await jwtVerify(link, secret, {
      ...{ algorithms: ["HS256"], typ: "export-link", issuer: ISSUER, audience: AUDIENCE, subject: id },
      requiredClaims: ["exp"],
    });
    return { ...(payload.viewer as Viewer), question: randomUUID() };
  } catch {
    return null;
  }
}
