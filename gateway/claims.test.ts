import type { JWTPayload } from "jose";
import { Fault } from "../subgraphs/shared/plumbing/faults.ts";
import { standingOf } from "./claims.ts";

const reasonOf = (payload: JWTPayload): unknown => {
  try {
    return standingOf(payload);
  } catch (fault) {
    return fault instanceof Fault && fault.code === "UNAUTHENTICATED" ? fault.facts.reason : fault;
  }
};

const nothing = { fund: null, ssin: null, enterpriseNumbers: [], institution: null, scopes: [] };

describe("what a token tells", () => {
  it.each<[role: string, told: JWTPayload, becomes: object]>([
    ["INSURED", { ssin: "85.06.12-123.83" }, { ssin: "85061212383" }],
    ["COMPANY", { enterprise_numbers: ["BE 0409.861.127"] }, { enterpriseNumbers: ["0409861127"] }],
    ["ACCOUNTANT", { enterprise_numbers: ["0409861127"] }, { enterpriseNumbers: ["0409861127"] }],
    ["ACCOUNTANT", { ssin: "85061212383" }, { ssin: "85061212383" }],
    ["CASE_HANDLER", { fund: "UCM" }, { fund: "UCM" }],
    ["SUPERVISOR", { fund: "CNA" }, { fund: "CNA" }],
    ["HEALTH_FUND", { institution: "300" }, { institution: "300" }],
    ["INASTI", {}, {}],
    ["FAMILY_FUND", { institution: "FAMILY_FLANDERS_FONS" }, { institution: "FAMILY_FLANDERS_FONS" }],
    ["VOUCHER_ISSUER", { institution: "VOUCHERS_WALLONIA" }, { institution: "VOUCHERS_WALLONIA" }],
    ["FPS_FINANCE", {}, {}],
    ["FPS_SOCIAL_SECURITY", {}, {}],
    ["ANALYST", { fund: "SECUREX" }, { fund: "SECUREX" }],
    ["ANALYST", { institution: "INASTI" }, { institution: "INASTI" }],
  ])("of %s with %j becomes %j", (role, told, becomes) => {
    const payload = { sub: "somebody", statut_role: role, ...told };
    expect(standingOf(payload)).toEqual({ ...nothing, role, actor: "somebody", ...becomes });
  });

  it.each<[reason: string, payload: JWTPayload, why: string]>([
    ["ROLE_UNKNOWN", {}, "no role at all"],
    ["ROLE_UNKNOWN", { statut_role: "SYSTEM" }, "the house's own role comes from no token"],
    ["ROLE_UNKNOWN", { roles: ["SYSTEM"] }, "nor from a list"],
    ["ROLE_UNKNOWN", { statut_role: "PUBLIC" }, "the public has no token"],
    ["ROLE_UNKNOWN", { statut_role: "SYSTEM", roles: ["INASTI"] }, "the single role is the one that counts"],
    ["ROLE_UNKNOWN", { statut_role: "toString" }, "what every object has is no role"],
    ["ROLE_UNKNOWN", { statut_role: ["INASTI"] }, "the single role is a text"],
    ["ROLE_AMBIGUOUS", { roles: ["INASTI", "FPS_FINANCE"] }, "two of our roles at once"],
    ["CLAIM_MISSING", { statut_role: "INSURED" }, "an insured person is known by a number"],
    ["CLAIM_MISSING", { statut_role: "INSURED", fund: "UCM" }, "and by no other claim"],
    ["SSIN_INVALID", { statut_role: "INSURED", ssin: "85061212384" }, "a wrong check digit"],
    ["SSIN_INVALID", { statut_role: "INSURED", ssin: 85061212383 }, "a number where a text must be"],
    ["CLAIM_MISSING", { statut_role: "CASE_HANDLER" }, "staff work for a fund"],
    ["FUND_UNKNOWN", { statut_role: "SUPERVISOR", fund: "ACERTA" }, "a fund that this house does not hold"],
    ["CLAIM_MISSING", { statut_role: "HEALTH_FUND" }, "a health fund has a code"],
    ["INSTITUTION_INVALID", { statut_role: "HEALTH_FUND", institution: "INASTI" }, "of three digits"],
    ["INSTITUTION_INVALID", { statut_role: "VOUCHER_ISSUER", institution: "300" }, "an issuer is no health fund"],
    ["INSTITUTION_INVALID", { statut_role: "HEALTH_FUND", institution: "VOUCHERS_WALLONIA" }, "and the other way"],
    ["CLAIM_MISSING", { statut_role: "COMPANY", enterprise_numbers: [] }, "at least one company"],
    ["ENTERPRISE_NUMBERS_INVALID", { statut_role: "COMPANY", enterprise_numbers: ["0409861128"] }, "a wrong check"],
    ["ENTERPRISE_NUMBERS_INVALID", { statut_role: "COMPANY", enterprise_numbers: "0409861127" }, "no list"],
    ["CLAIM_MISSING", { statut_role: "ANALYST" }, "an analyst counts for somebody"],
    ["INSTITUTION_INVALID", { statut_role: "ANALYST", institution: "300" }, "no health fund has analysts here"],
    ["SUBJECT_MISSING", { statut_role: "INASTI", sub: "" }, "somebody must be accountable"],
    ["SUBJECT_MISSING", { statut_role: "INASTI", sub: "x".repeat(201) }, "in a bounded name"],
  ])("is refused as %s for %j: %s", (reason, payload) => {
    expect(reasonOf({ sub: "somebody", ...payload })).toBe(reason);
  });

  it("takes the one role of ours out of a provider's own list", () => {
    expect(standingOf({ sub: "inasti", roles: ["offline_access", "INASTI", "INASTI"] }).role).toBe("INASTI");
  });

  it("passes over what belongs to another role: an insured person with a fund's claim is no staff", () => {
    const payload = {
      sub: "lotte",
      statut_role: "INSURED",
      ssin: "85061212383",
      fund: "UCM",
      institution: "300",
      enterprise_numbers: ["0409861127"],
    };
    expect(standingOf(payload)).toEqual({ ...nothing, role: "INSURED", actor: "lotte", ssin: "85061212383" });
  });

  it.each([
    ["read  write", ["read", "write"]],
    [
      ["read", 7, "write"],
      ["read", "write"],
    ],
    [undefined, []],
  ])("reads the scopes of %j", (scope, scopes) => {
    expect(standingOf({ sub: "inasti", statut_role: "INASTI", scope }).scopes).toEqual(scopes);
  });
});
