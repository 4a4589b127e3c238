import { randomUUID } from "node:crypto";
import { importJWK, type JWTPayload, SignJWT } from "jose";
import type { SandboxAddress } from "./address.ts";
import { claimsOf, type Persona } from "./persona.ts";
import type { SandboxSecrets } from "./secrets.ts";

const LIFE = "12h";

/**
 * Makes a token for a persona without signing in: it says what the provider's would, and is good for half a day. `more`
 * is what else it says: to which certificate it is bound, for one.
 */
export type IssueToken = (persona: Persona, more?: JWTPayload) => Promise<string>;

/** A token needs the key and the address only, so that one can be had while the house is asleep. */
export function tokenIssuer({ signingKey }: SandboxSecrets, { issuer, audience }: SandboxAddress): IssueToken {
  const imported = importJWK(signingKey, "ES256");
  return async (persona, more = {}) =>
    new SignJWT({
      ...more,
      ...claimsOf(persona),
      client_id: persona.machine ? persona.key : "sandbox",
      ...(persona.scopes && { scope: persona.scopes.join(" ") }),
    })
      .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: signingKey.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(persona.key)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(LIFE)
      .sign(await imported);
}
