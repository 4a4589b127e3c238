import { readFileSync } from "node:fs";
import type { JSONWebKeySet, JWK } from "jose";
import { HouseFault } from "../../subgraphs/shared/plumbing/house-fault.ts";
import { signingRoles, type Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { claimsOfRoles, type TokenRole } from "../claims.ts";
import { type Keys, type KeyTerms, keysAt, keysInHand } from "../keys.ts";
import { purposesOfPartners } from "../purposes.ts";

/** Whose token it is, as far as a partner is told by it. */
type Whose = Pick<Viewer, "role" | "institution">;

/** What was agreed with a partner about how it asks. */
export interface Partner {
  /** With which keys it signs its requests; absent where it signs none. */
  readonly keys?: Keys;
  /** Whether a request that is not signed is refused. */
  readonly mustSign: boolean;
  /** Whether a token that is bound to no client certificate is refused. */
  readonly mustBind: boolean;
}

/** What was agreed with whoever asks; nothing with most. */
export type PartnerOf = (viewer: Whose) => Partner | undefined;

const ADVICE = "gateway/README.md says how STATUT_PARTNERS is written.";
const PRIVATE_PARTS = ["d", "p", "q", "k"] as const;

const wrong = (what: string): never => {
  throw new HouseFault(`The file of STATUT_PARTNERS cannot be used: ${what}.`, ADVICE);
};

/** One partner as the file has it. */
interface Line {
  readonly role?: unknown;
  readonly institution?: unknown;
  readonly jwks?: JSONWebKeySet;
  readonly jwksUrl?: string;
  readonly mustSign?: unknown;
  readonly mustBind?: unknown;
}

const FIELDS = new Set(["role", "institution", "jwks", "jwksUrl", "mustSign", "mustBind"]);

const nameOf = ({ role, institution }: Line | Whose): string => `${String(role)} ${institution ?? ""}`.trim();

function keysOf({ jwks, jwksUrl, ...who }: Line, terms?: Partial<KeyTerms>): Keys | undefined {
  if (jwks && jwksUrl) return wrong(`${nameOf(who)} has both jwks and jwksUrl`);
  if (typeof jwksUrl === "string")
    return /^https?:/.test(jwksUrl) && URL.canParse(jwksUrl)
      ? keysAt(new URL(jwksUrl), terms)
      : wrong(`the jwksUrl of ${nameOf(who)} is no address`);
  if (!jwks) return undefined;
  const keys: readonly JWK[] = Array.isArray(jwks.keys) ? jwks.keys : [];
  if (keys.length === 0 || keys.some(({ kid }) => !kid)) return wrong(`a key of ${nameOf(who)} bears no kid`);
  if (keys.some((key) => PRIVATE_PARTS.some((part) => part in key)))
    return wrong(`a key of ${nameOf(who)} is private, and is that partner's alone`);
  return keysInHand(jwks);
}

function partnerOf(line: Line, terms?: Partial<KeyTerms>): Partner {
  const { role, institution, mustSign = false, mustBind = false } = line;
  const strange = Object.keys(line).find((field) => !FIELDS.has(field));
  if (strange) return wrong(`"${strange}" is no field of a partner`);
  if (typeof role !== "string" || !Object.hasOwn(purposesOfPartners, role)) return wrong("a role is none of a partner");
  const isNamed = claimsOfRoles[role as TokenRole].includes("institution");
  if (isNamed !== (institution !== undefined))
    return wrong(`${role} ${isNamed ? "needs" : "has no"} institution's code`);
  if (typeof mustSign !== "boolean" || typeof mustBind !== "boolean")
    return wrong("mustSign and mustBind are yes or no");
  const keys = keysOf(line, terms);
  if (keys && !signingRoles.some((one) => one === role)) return wrong(`of ${role} no signatures are kept`);
  if (mustSign && !keys) return wrong(`${nameOf(line)} must sign, and has no keys`);
  return { ...(keys && { keys }), mustSign, mustBind };
}

/** Reads what was agreed with partners, from the text of the file that STATUT_PARTNERS names. */
export function readPartners(text: string, terms?: Partial<KeyTerms>): PartnerOf {
  let lines: unknown;
  try {
    lines = JSON.parse(text);
  } catch {
    return wrong("it is no JSON");
  }
  if (!Array.isArray(lines)) return wrong("it is no list");
  const known = new Map<string, Partner>();
  for (const line of lines as readonly Line[]) {
    if (known.has(nameOf(line))) return wrong(`${nameOf(line)} stands there twice`);
    known.set(nameOf(line), partnerOf(line, terms));
  }
  return (viewer) => known.get(nameOf({ role: viewer.role, institution: viewer.institution ?? undefined } as Line));
}

/** Opens the file that STATUT_PARTNERS names; without one nothing was agreed with anybody. */
export function partnersOf(path: string | undefined): PartnerOf {
  if (!path) return () => undefined;
  try {
    return readPartners(readFileSync(path, "utf8"));
  } catch (cause) {
    if (cause instanceof HouseFault) throw cause;
    return wrong("it cannot be read");
  }
}
