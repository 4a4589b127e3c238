import type { ClaimRow } from "../../loaders/claims/claims.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import type { BenefitVersion } from "../../rules/benefit.ts";
import type { CaseAnswers } from "../../rules/cases/answer.ts";
import { type CaseField, missingFields } from "../../rules/cases/field.ts";
import { cases } from "../../rules/cases/index.ts";
import { benefitById } from "../../rules/catalogue/index.ts";
import { knownAnswers } from "../../rules/claims/known-answers.ts";
import { neededEvidence } from "../../rules/claims/needed-evidence.ts";

/** The version of the catalogue under which a claim was made. */
export function versionOfClaim({ benefitId }: Pick<ClaimRow, "benefitId">): BenefitVersion {
  const version = benefitById(benefitId);
  if (!version) throw new Error("a claim names a version of the catalogue");
  return version;
}

type Asked = Pick<ClaimRow, "code" | "factOn" | "answers" | "benefitId"> & Partial<Pick<ClaimRow, "proved">>;

/** Whole answers of a claim: what authentic sources know goes before what was said. */
export const wholeAnswers = ({ code, factOn, answers }: Asked, person: StandingRow): CaseAnswers => ({
  ...answers,
  ...knownAnswers(code, person, factOn),
});

/** What is asked for a benefit; nothing where the rules do not reckon it. */
export const fieldsOf = (code: string): readonly CaseField[] => cases[code]?.fields ?? [];

/** The codes of the fields and of the documents without which a claim is not complete. */
export function missingOf(claim: Asked, person: StandingRow) {
  const answers = wholeAnswers(claim, person);
  return {
    fields: missingFields(fieldsOf(claim.code), answers),
    evidence: neededEvidence(versionOfClaim(claim), answers).filter((code) => !claim.proved?.includes(code)),
  };
}
