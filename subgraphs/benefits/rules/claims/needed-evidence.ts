import type { BenefitVersion } from "../benefit.ts";
import type { CaseAnswers } from "../cases/answer.ts";

/** What the form itself declares: nothing is handed in for it. */
const DECLARED: ReadonlySet<string> = new Set([
  "DECLARATION_ON_HONOUR",
  "DAYS_OF_LEAVE",
  "DECLARATION_OF_RESUMPTION",
  "DECLARATION_OF_INTERRUPTION",
]);

const ECONOMIC: ReadonlySet<string> = new Set(["INTEGRATION_INCOME", "CONTRIBUTION_EXEMPTION", "LOW_INCOME"]);

/** Proofs that only some cases need. A bankruptcy is proved by the Crossroads Bank, a disability only for a child. */
const onlyWhere: Readonly<Record<string, (answers: CaseAnswers) => boolean>> = {
  PROOF_OF_INTERRUPTION: ({ ground = [] }) => !ECONOMIC.has(ground[0] ?? "") && ground[0] !== "BANKRUPTCY",
  PROOF_OF_ECONOMIC_DIFFICULTY: ({ ground = [] }) => ECONOMIC.has(ground[0] ?? ""),
  DISABILITY_DECISION: () => false,
};

/** The codes of the documents that a person must hand in: what an authentic source has is never asked. */
export const neededEvidence = ({ evidence }: BenefitVersion, answers: CaseAnswers): string[] =>
  evidence
    .filter(({ code, source }) => source === null && !DECLARED.has(code) && (onlyWhere[code]?.(answers) ?? true))
    .map(({ code }) => code);
