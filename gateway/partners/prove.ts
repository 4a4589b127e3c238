import { createHash } from "node:crypto";
import { decodeProtectedHeader, errors, flattenedVerify } from "jose";
import { Fault } from "../../subgraphs/shared/plumbing/faults.ts";
import type { Keys } from "../keys.ts";

/** The header in which a partner signs a request: a JWS without its payload, which is the body (RFC 7515, annex F). */
export const SIGNATURE_HEADER = "statut-signature";

/** Why a signature is not taken, as a code. */
export type SignatureRefusal =
  | "MISSING"
  | "NOT_REGISTERED"
  | "NOT_POST"
  | "MALFORMED"
  | "WRONG_TYPE"
  | "ALGORITHM"
  | "UNKNOWN_KEY"
  | "KEYS_UNAVAILABLE"
  | "NOT_OF_THE_BODY"
  | "WRONG_AUDIENCE"
  | "WRONG_PURPOSE"
  | "TOO_OLD"
  | "IN_FUTURE"
  | "USED_BEFORE";

/** Turns a request away for its signature. */
export function refuseSignature(reason: SignatureRefusal): never {
  throw new Fault("SIGNATURE_REFUSED", { reason });
}

/** What a signature must be of, besides the body. */
export interface SignedFor {
  readonly keys: Keys;
  readonly audience: string;
  readonly purpose: string | null;
  readonly now: Date;
}

/** What a partner proved to have signed. */
export interface Proof {
  readonly keyId: string;
  readonly tokenId: string;
  readonly signature: string;
  readonly bodySha256: string;
  readonly signedAt: string;
}

const TYPE = "statut-request+jws";
/** Only signatures that nobody but the partner can make: never `none`, never a secret that both sides hold. */
const ALGORITHMS = ["ES256", "ES384", "PS256", "RS256", "EdDSA", "Ed25519"];
const LONGEST = 4_096;
const OLDEST_SECONDS = 300;
const AHEAD_SECONDS = 30;
const DETACHED = /^([\w-]+)\.\.([\w-]+)$/;
const TOKEN_ID = /^[\w.:-]{8,100}$/;

/**
 * Proves that a partner signed a body, for us, for that purpose, and just now.
 *
 * Whether it did so once only is seen where the proof is kept.
 */
export async function proveSignature(header: string, body: Buffer, signedFor: SignedFor): Promise<Proof> {
  const [, protectedPart = "", signature = ""] = header.length <= LONGEST ? (DETACHED.exec(header) ?? []) : [];
  if (protectedPart === "") return refuseSignature("MALFORMED");
  const { kid, typ, aud, purpose, jti, iat } = headerOf(header);
  if (typ !== TYPE) return refuseSignature("WRONG_TYPE");
  if (typeof kid !== "string" || typeof jti !== "string" || !TOKEN_ID.test(jti)) return refuseSignature("MALFORMED");
  if (typeof iat !== "number" || !Number.isSafeInteger(iat)) return refuseSignature("MALFORMED");
  await verify({ protected: protectedPart, payload: body.toString("base64url"), signature }, signedFor.keys);
  if (aud !== signedFor.audience) return refuseSignature("WRONG_AUDIENCE");
  if (purpose !== signedFor.purpose) return refuseSignature("WRONG_PURPOSE");
  const age = signedFor.now.getTime() / 1_000 - iat;
  if (age > OLDEST_SECONDS) return refuseSignature("TOO_OLD");
  if (age < -AHEAD_SECONDS) return refuseSignature("IN_FUTURE");
  const bodySha256 = createHash("sha256").update(body).digest("hex");
  return { keyId: kid, tokenId: jti, signature: header, bodySha256, signedAt: new Date(iat * 1_000).toISOString() };
}

function headerOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return decodeProtectedHeader(text);
  } catch {
    return refuseSignature("MALFORMED");
  }
}

async function verify(jws: Parameters<typeof flattenedVerify>[0], keys: Keys): Promise<void> {
  try {
    await flattenedVerify(jws, keys, { algorithms: ALGORITHMS });
  } catch (cause) {
    refuseSignature(reasonOf(cause));
  }
}

function reasonOf(cause: unknown): SignatureRefusal {
  if (cause instanceof Fault) return "KEYS_UNAVAILABLE";
  if (cause instanceof errors.JWSSignatureVerificationFailed) return "NOT_OF_THE_BODY";
  if (cause instanceof errors.JOSEAlgNotAllowed || cause instanceof errors.JOSENotSupported) return "ALGORITHM";
  const isOfKeys = cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys;
  return isOfKeys ? "UNKNOWN_KEY" : "MALFORMED";
}
