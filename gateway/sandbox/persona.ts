import type { JWTPayload } from "jose";
import { claimsOfRoles, type TokenRole } from "../claims.ts";

/** Somebody as whom the sandbox can be tried: a made-up person of the demo office, or a partner's machine. */
export interface Persona {
  /** The short name by which one asks for a token: "lotte". */
  readonly key: string;
  readonly name: string;
  /** Why this persona is there, in a sentence: what one can see with it. */
  readonly story: string;
  readonly role: TokenRole;
  readonly ssin?: string;
  readonly fund?: string;
  readonly enterpriseNumbers?: readonly string[];
  readonly institution?: string;
  readonly scopes?: readonly string[];
  /** A machine signs in with a secret of its own; a person chooses its name from a page. */
  readonly machine?: boolean;
}

/** What the sandbox's tokens say of a persona: the claims of its role in `../claims.ts`, and never a name. */
export function claimsOf({ role, ssin, fund, enterpriseNumbers, institution }: Persona): JWTPayload {
  const known = { ssin, fund, enterprise_numbers: enterpriseNumbers, institution };
  const told = claimsOfRoles[role].filter((claim) => known[claim] !== undefined);
  return { statut_role: role, ...Object.fromEntries(told.map((claim) => [claim, known[claim]])) };
}
