import { hkdfSync, randomUUID } from "node:crypto";
import { EncryptJWT, jwtDecrypt } from "jose";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";

const ISSUER = "statut-gateway";
const AUDIENCE = "exports";
const LIFE_SECONDS = 300;

/** A link to the file of an export, and until when it is good. */
export interface Link {
  readonly url: string;
  readonly expiresAt: string;
}

/** The key that seals links, and nothing else. */
const keyOf = (secret: Uint8Array): Uint8Array => new Uint8Array(hkdfSync("sha256", secret, "", "export-link", 32));

/**
 * Makes a link for whoever asks: to one export, in that right, for five minutes. It is sealed, for links lie about in
 * the logs of proxies and in histories, and whose right it bears concerns nobody.
 */
export async function sealLink(id: string, viewer: Viewer, secret: Uint8Array, now = new Date()): Promise<Link> {
  const until = Math.floor(now.getTime() / 1_000) + LIFE_SECONDS;
  const token = await new EncryptJWT({ viewer })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", typ: "export-link" })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(id)
    .setExpirationTime(until)
    .encrypt(keyOf(secret));
  return { url: `/exports/${id}?link=${token}`, expiresAt: new Date(until * 1_000).toISOString() };
}

/** In whose right a link is followed; `null` where it is forged, over, or of another export. */
export async function readLink(link: string, id: string, secret: Uint8Array): Promise<Viewer | null> {
  try {
    const { payload } = await jwtDecrypt(link, keyOf(secret), {
      ...{
        keyManagementAlgorithms: ["dir"],
        contentEncryptionAlgorithms: ["A256GCM"],
        typ: "export-link",
        issuer: ISSUER,
        audience: AUDIENCE,
        subject: id,
      },
      requiredClaims: ["exp"],
    });
    return { ...(payload.viewer as Viewer), question: randomUUID() };
  } catch {
    return null;
  }
}
