import type { Evidence } from "../benefit.ts";

/** What an authentic source has: nobody is asked for it. The rest the person hands in. */
const authentic: Readonly<Record<string, string>> = {
  RESIDENCE: "NATIONAL_REGISTER",
  HOUSEHOLD: "NATIONAL_REGISTER",
  BIRTH: "NATIONAL_REGISTER",
  DEATH: "NATIONAL_REGISTER",
  FILIATION: "NATIONAL_REGISTER",
  MARRIAGE: "NATIONAL_REGISTER",
  CAREER: "CAREER_QUARTERS",
  CONTRIBUTIONS: "CONTRIBUTIONS",
  BANKRUPTCY_JUDGMENT: "CROSSROADS_BANK_FOR_ENTERPRISES",
  DEREGISTRATION: "CROSSROADS_BANK_FOR_ENTERPRISES",
  MATERNITY_REST: "HEALTH_FUND",
  PENSION: "PENSION_REGISTER",
};

/** What proves a benefit's conditions, and where it comes from. */
export const evidence = (...codes: readonly string[]): Evidence[] =>
  codes.map((code) => ({ code, source: authentic[code] ?? null }));
