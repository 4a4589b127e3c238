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
  | "PART_MISSING"
  | "PART_INVALID"
  | "CRITICAL_UNKNOWN"
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

/** Turns a request away for its signature; `facts` are names of its header, or of what the caller sent. */
export function refuseSignature(reason: SignatureRefusal, facts: Readonly<Record<string, string>> = {}): never {
  throw new Fault("SIGNATURE_REFUSED", { reason, ...facts });
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
  const { kid, aud, purpose, jti, iat } = partsOf(header);
  const bodySha256 = createHash("sha256").update(body).digest("hex");
  const jws = { protected: protectedPart, payload: body.toString("base64url"), signature };
  await verify(jws, signedFor.keys, bodySha256);
  if (![aud].flat().includes(signedFor.audience)) return refuseSignature("WRONG_AUDIENCE");
  if (purpose !== signedFor.purpose) return refuseSignature("WRONG_PURPOSE");
  const age = signedFor.now.getTime() / 1_000 - iat;
  if (age > OLDEST_SECONDS) return refuseSignature("TOO_OLD");
  if (age < -AHEAD_SECONDS) return refuseSignature("IN_FUTURE");
  return { keyId: kid, tokenId: jti, signature: header, bodySha256, signedAt: new Date(iat * 1_000).toISOString() };
}

const PARTS = ["typ", "alg", "kid", "aud", "purpose", "iat", "jti"] as const;

/** What a protected header says: all of it there, and written as it must be. */
function partsOf(text: string) {
  const header = headerOf(text);
  const missing = PARTS.find((part) => header[part] === undefined);
  if (missing) return refuseSignature("PART_MISSING", { part: missing });
  const { typ, kid, aud, purpose, jti, iat, crit } = header;
  if (crit !== undefined) return refuseSignature("CRITICAL_UNKNOWN");
  if (typ !== TYPE) return refuseSignature("WRONG_TYPE");
  if (typeof kid !== "string") return refuseSignature("PART_INVALID", { part: "kid" });
  if (typeof jti !== "string" || !TOKEN_ID.test(jti)) return refuseSignature("PART_INVALID", { part: "jti" });
  if (typeof iat !== "number" || !Number.isSafeInteger(iat)) return refuseSignature("PART_INVALID", { part: "iat" });
  return { kid, aud, purpose, jti, iat };
}

function headerOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return decodeProtectedHeader(text);
  } catch {
    return refuseSignature("MALFORMED");
  }
}

async function verify(jws: Parameters<typeof flattenedVerify>[0], keys: Keys, bodySha256: string): Promise<void> {
  try {
    await flattenedVerify(jws, keys, { algorithms: ALGORITHMS });
  } catch (cause) {
    const reason = reasonOf(cause);
    // Which of the two it is, nobody can tell but who signed: by the hash of the body as it came.
    refuseSignature(reason, reason === "NOT_OF_THE_BODY" ? { bodySha256 } : {});
  }
}

function reasonOf(cause: unknown): SignatureRefusal {
  if (cause instanceof Fault) return "KEYS_UNAVAILABLE";
  if (cause instanceof errors.JWSSignatureVerificationFailed) return "NOT_OF_THE_BODY";
  if (cause instanceof errors.JOSEAlgNotAllowed || cause instanceof errors.JOSENotSupported) return "ALGORITHM";
  const isOfKeys = cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys;
  return isOfKeys ? "UNKNOWN_KEY" : "MALFORMED";
}
