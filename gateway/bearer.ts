import { createHash } from "node:crypto";
import { errors, type JWTPayload, jwtVerify } from "jose";
import { Fault } from "../subgraphs/shared/plumbing/faults.ts";
import { type Standing, standingOf } from "./claims.ts";
import type { Keys } from "./keys.ts";
import { refuseToken, type TokenRefusal } from "./refuse-token.ts";
import { remembered } from "./remembered.ts";

/** Whose tokens are believed: the provider's name, our own name as it writes it, and its keys. */
export interface Trust {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: Keys;
  /** Whether somebody must show a token that is bound to a client certificate. */
  readonly mustBind?: (standing: Standing) => boolean;
}

/** Only signatures that the provider alone can make: never `none`, never a secret that both sides hold. */
const ALGORITHMS = ["ES256", "RS256"];
/** What providers write on an access token. What was made for another use (a logout, a proof) bears another name. */
const TYPES = new Set<unknown>([undefined, "jwt", "at+jwt", "application/at+jwt"]);
const LONGEST = 8_192;
const TOLERANCE_SECONDS = 5;
const MOST_REMEMBERED = 10_000;
/** For so long a proven token is believed without a second look: a key that is withdrawn soon stops to count. */
const REMEMBERED_FOR = 600_000;

const ofClaims: Readonly<Record<string, TokenRefusal>> = {
  iss: "WRONG_ISSUER",
  aud: "WRONG_AUDIENCE",
  nbf: "NOT_YET_VALID",
  sub: "SUBJECT_MISSING",
};

function reasonOf(cause: unknown): TokenRefusal {
  if (cause instanceof errors.JWTExpired) return "EXPIRED";
  if (cause instanceof errors.JWTClaimValidationFailed) return ofClaims[cause.claim] ?? "MALFORMED";
  if (cause instanceof errors.JOSEAlgNotAllowed) return "ALGORITHM";
  if (cause instanceof errors.JWSSignatureVerificationFailed) return "SIGNATURE";
  const isOfKeys = cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys;
  return isOfKeys ? "UNKNOWN_KEY" : "MALFORMED";
}

async function prove(token: string, { issuer, audience, keys }: Trust, now: Date): Promise<JWTPayload> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ["exp", "sub"],
      clockTolerance: TOLERANCE_SECONDS,
      currentDate: now,
    });
    return TYPES.has(protectedHeader.typ?.toLowerCase()) ? payload : refuseToken("WRONG_TYPE");
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    return refuseToken(reasonOf(cause));
  }
}

/** The name of the certificate to which a token may be bound (RFC 8705): its SHA-256 in base64url. */
const THUMBPRINT = "x5t#S256";

/** To which certificate a token is bound; one that is bound in another way, which we cannot check, is not believed. */
function boundTo({ cnf }: JWTPayload): string | null {
  if (cnf === undefined) return null;
  const [[way, value] = [], ...others] = Object.entries(Object(cnf) as object);
  const isKnown = way === THUMBPRINT && others.length === 0 && typeof value === "string";
  return isKnown ? value : refuseToken("CONFIRMATION_UNKNOWN");
}

interface Proven {
  readonly standing: Standing;
  readonly certificate: string | null;
}

/**
 * Reads the standing of whoever bears a token, and remembers it: a signature is dear, and most tokens come again.
 *
 * A token that is bound to a certificate is good with that certificate alone: `shown` is the one that the client proved
 * to hold.
 */
export function bearerReader(trust: Trust): (token: string, now: Date, shown?: string | null) => Promise<Standing> {
  const proven = remembered<Proven>(MOST_REMEMBERED);
  const read = async (token: string, now: Date): Promise<Proven> => {
    const key = createHash("sha256").update(token).digest("base64url");
    const known = proven.get(key, now.getTime());
    if (known) return known;
    const payload = await prove(token, trust, now);
    const certificate = boundTo(payload);
    const found = { standing: { ...standingOf(payload), ...(certificate !== null && { certificate }) }, certificate };
    proven.set(key, found, Math.min(Number(payload.exp) * 1000, now.getTime() + REMEMBERED_FOR));
    return found;
  };
  return async (token, now, shown = null) => {
    if (token.length > LONGEST) return refuseToken("MALFORMED");
    const { standing, certificate } = await read(token, now);
    if (certificate === null && trust.mustBind?.(standing)) return refuseToken("NOT_BOUND");
    if (certificate !== null && certificate !== shown)
      return refuseToken(shown === null ? "CERTIFICATE_MISSING" : "CERTIFICATE_OTHER");
    return standing;
  };
}
