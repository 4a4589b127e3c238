import type { JWTPayload } from "jose";
import { type Role, roles, type Viewer } from "../subgraphs/shared/plumbing/viewer.ts";
import { readEnterpriseNumber } from "../subgraphs/shared/values/enterprise-number.ts";
import { readNationalNumber } from "../subgraphs/shared/values/national-number.ts";
import { refuseToken } from "./refuse-token.ts";

/** The codes of the five funds. A sixth is one more code here. */
export const funds = ["SECUREX", "PARTENA", "UCM", "GROUPS", "CNA"] as const;

export type Fund = (typeof funds)[number];

/** What a token says of whoever bears it: the part of a viewer that no header changes. */
export type Standing = Pick<
  Viewer,
  "role" | "actor" | "fund" | "ssin" | "enterpriseNumbers" | "institution" | "scopes" | "certificate"
>;

/** Every role but those that no token gives: nobody signs in as the public, and the house needs no token. */
export type TokenRole = Exclude<Role, "PUBLIC" | "SYSTEM">;

type Told = "ssin" | "enterprise_numbers" | "fund" | "institution";

/**
 * What a token of each role tells. At least one claim of its row must be there; a row without claims needs none.
 * A claim that is not in the row is passed over: a role never brings the rights of another with it.
 *
 * | claim | becomes | is |
 * |---|---|---|
 * | `sub` | `actor` | whoever is accountable, up to 200 characters |
 * | `statut_role`, or else `roles` | `role` | one role; of `roles`, the only one that we know |
 * | `ssin` | `ssin` | a national or bis number |
 * | `enterprise_numbers` | `enterpriseNumbers` | a list of enterprise numbers |
 * | `fund` | `fund` | the code of one of the five funds |
 * | `institution` | `institution` | digits of a health fund; INASTI for analysts; VOUCHERS_… for issuers; FAMILY_… |
 * | `scope` | `scopes` | words with a blank between them, or a list of words |
 */
export const claimsOfRoles: Readonly<Record<TokenRole, readonly Told[]>> = {
  INSURED: ["ssin"],
  COMPANY: ["enterprise_numbers"],
  ACCOUNTANT: ["enterprise_numbers", "ssin"],
  CASE_HANDLER: ["fund"],
  SUPERVISOR: ["fund"],
  DATA_PROTECTION_OFFICER: ["fund"],
  HEALTH_FUND: ["institution"],
  INASTI: [],
  FPS_FINANCE: [],
  FPS_SOCIAL_SECURITY: [],
  VOUCHER_ISSUER: ["institution"],
  FAMILY_FUND: ["institution"],
  RECOVERY_PARTY: ["enterprise_numbers"],
  ANALYST: ["fund", "institution"],
};

const isTokenRole = (name: unknown): name is TokenRole =>
  typeof name === "string" && Object.hasOwn(roles, name) && Object.hasOwn(claimsOfRoles, name);

function roleOf({ statut_role: single, roles: several }: JWTPayload): TokenRole {
  if (single !== undefined) return isTokenRole(single) ? single : refuseToken("ROLE_UNKNOWN");
  const ours = [...new Set(Array.isArray(several) ? several : [several])].filter(isTokenRole);
  if (ours.length > 1) return refuseToken("ROLE_AMBIGUOUS");
  return ours[0] ?? refuseToken("ROLE_UNKNOWN");
}

const isFund = (code: unknown): code is Fund => funds.some((fund) => fund === code);

function ssinOf(claim: unknown): string {
  const reading = readNationalNumber(typeof claim === "string" ? claim : "");
  return "value" in reading ? reading.value : refuseToken("SSIN_INVALID");
}

function enterpriseNumbersOf(claim: unknown): string[] {
  if (!Array.isArray(claim)) return refuseToken("ENTERPRISE_NUMBERS_INVALID");
  return claim.map((text: unknown) => {
    const reading = readEnterpriseNumber(typeof text === "string" ? text : "");
    return "value" in reading ? reading.value : refuseToken("ENTERPRISE_NUMBERS_INVALID");
  });
}

const formOfInstitution: Partial<Record<TokenRole, RegExp>> = {
  HEALTH_FUND: /^\d{3}$/,
  VOUCHER_ISSUER: /^VOUCHERS_(?:BRUSSELS|FLANDERS|WALLONIA|GERMAN_SPEAKING)$/,
  FAMILY_FUND: /^FAMILY_(?:BRUSSELS|FLANDERS|WALLONIA|GERMAN_SPEAKING)_[A-Z_]{3,20}$/,
};

function institutionOf(claim: unknown, role: TokenRole): string {
  const isKnown = (formOfInstitution[role] ?? /^INASTI$/).test(String(claim));
  return typeof claim === "string" && isKnown ? claim : refuseToken("INSTITUTION_INVALID");
}

function scopesOf(claim: unknown): string[] {
  const words: unknown[] = typeof claim === "string" ? claim.split(" ") : Array.isArray(claim) ? claim : [];
  return words.filter((word): word is string => typeof word === "string" && word !== "");
}

const actorOf = (claim: unknown): string =>
  typeof claim === "string" && claim !== "" && claim.length <= 200 ? claim : refuseToken("SUBJECT_MISSING");

/** Reads the standing of whoever bears a proven token; refuses the token where its role lacks what it needs. */
export function standingOf(payload: JWTPayload): Standing {
  const role = roleOf(payload);
  const tells = (claim: Told): boolean => claimsOfRoles[role].includes(claim) && payload[claim] !== undefined;
  const standing: Standing = {
    role,
    actor: actorOf(payload.sub),
    fund: tells("fund") ? (isFund(payload.fund) ? payload.fund : refuseToken("FUND_UNKNOWN")) : null,
    ssin: tells("ssin") ? ssinOf(payload.ssin) : null,
    enterpriseNumbers: tells("enterprise_numbers") ? enterpriseNumbersOf(payload.enterprise_numbers) : [],
    institution: tells("institution") ? institutionOf(payload.institution, role) : null,
    scopes: scopesOf(payload.scope),
  };
  const { fund, ssin, enterpriseNumbers, institution } = standing;
  const told = fund ?? ssin ?? institution ?? enterpriseNumbers[0];
  if (claimsOfRoles[role].length > 0 && told === undefined) return refuseToken("CLAIM_MISSING");
  return standing;
}
