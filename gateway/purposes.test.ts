import type { Role } from "../subgraphs/shared/plumbing/viewer.ts";
import { readPurpose } from "./purposes.ts";

describe("the purpose for which somebody asks", () => {
  it.each<Role>(["HEALTH_FUND", "INASTI", "VOUCHER_ISSUER", "FAMILY_FUND", "FPS_FINANCE", "FPS_SOCIAL_SECURITY"])(
    "is demanded of %s",
    (role) => {
      expect(() => readPurpose(role, undefined)).toThrow(expect.objectContaining({ code: "PURPOSE_REQUIRED" }));
      expect(() => readPurpose(role, "")).toThrow(expect.objectContaining({ code: "PURPOSE_REQUIRED" }));
    },
  );

  it.each<Role>(["PUBLIC", "INSURED", "COMPANY", "ACCOUNTANT", "CASE_HANDLER", "SUPERVISOR", "ANALYST"])(
    "is free to be told or not by %s",
    (role) => {
      expect(readPurpose(role, undefined)).toBeNull();
      expect(readPurpose(role, "STATISTICS")).toBe("STATISTICS");
    },
  );

  it.each<[Role, string, string]>([
    ["HEALTH_FUND", "CURIOSITY", "UNKNOWN_PURPOSE"],
    ["HEALTH_FUND", "insurability", "UNKNOWN_PURPOSE"],
    ["INSURED", "toString", "UNKNOWN_PURPOSE"],
    ["HEALTH_FUND", "TAX_CERTIFICATE", "NOT_YOUR_PURPOSE"],
    ["FPS_FINANCE", "INSURABILITY", "NOT_YOUR_PURPOSE"],
  ])("of %s cannot be %s: %s", (role, purpose, reason) => {
    const facts = expect.objectContaining({ field: "Statut-Purpose", reason });
    expect(() => readPurpose(role, purpose)).toThrow(expect.objectContaining({ code: "BAD_INPUT", facts }));
  });

  it("is told to whoever declares none, or one that is not theirs", () => {
    const allowed = { facts: expect.objectContaining({ allowed: "INSURABILITY, BENEFIT_DECISION" }) };
    expect(() => readPurpose("HEALTH_FUND", undefined)).toThrow(expect.objectContaining(allowed));
    expect(() => readPurpose("HEALTH_FUND", "CAREER")).toThrow(expect.objectContaining(allowed));
  });

  it.each<[Role, string]>([
    ["HEALTH_FUND", "INSURABILITY"],
    ["INASTI", "CAREER"],
    ["INASTI", "SUPERVISION"],
    ["FPS_FINANCE", "TAX_CERTIFICATE"],
    ["FPS_SOCIAL_SECURITY", "STATISTICS"],
  ])("of %s may be %s", (role, purpose) => {
    expect(readPurpose(role, purpose)).toBe(purpose);
  });
});
