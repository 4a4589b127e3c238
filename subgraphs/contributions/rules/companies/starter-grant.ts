/** What the companies found of the conditions of a starter's exemption, for one year. */
export type StarterOutcome =
  | "MET"
  | "NOT_MET"
  | "EVIDENCE_MISSING"
  | "FORM_EXCLUDED"
  | "FORM_TO_BE_COMPARED"
  | "NOT_A_STARTER";

/** Why a starter's year is not granted, or `null` where it is. What is not known must be shown by a document. */
export function starterFault(outcome: StarterOutcome, evidence: string): StarterOutcome | null {
  if (outcome === "MET") return null;
  const open = outcome === "EVIDENCE_MISSING" || outcome === "FORM_TO_BE_COMPARED";
  return open && evidence.trim() !== "" ? null : outcome;
}

/** Whether a year that was granted is exempt still: it is lost as soon as a condition is found not to hold. */
export const stillGranted = (outcome: StarterOutcome): boolean =>
  outcome === "MET" || outcome === "EVIDENCE_MISSING" || outcome === "FORM_TO_BE_COMPARED";
