import { type Day, type Quarter, quarterNumber, yearOf } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { EvidenceKind } from "../evidence/evidence.ts";

/** A proof that has to come in by a day, or what was granted is lost. */
export interface ProofDue {
  readonly kind: EvidenceKind;
  /** The school year for which it is, by the calendar year in which it ends. */
  readonly schoolYear: number;
  readonly dueOn: Day;
}

/** Where a student's terms are written. */
export const studentProofSource: Source = { article: "RD of 19-12-1967, art. 5bis", confidence: "SEEN" };

/** The calendar year in which the school year of a quarter ends: a school year begins with the fourth quarter. */
const schoolYearOf = (quarter: Quarter): number => yearOf(quarter) + (quarterNumber(quarter) === 4 ? 1 : 0);

/**
 * What a student has to hand in for the school years of a stretch of quarters: that he is enrolled, by 31 March of the
 * year in which the school year ends; that he took the courses or exams, by 31 March of the year after.
 */
export function studentProofs(from: Quarter, to: Quarter): ProofDue[] {
  const [first, last] = [schoolYearOf(from), schoolYearOf(to)];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i).flatMap(
    (schoolYear): ProofDue[] => [
      { kind: "ENROLMENT_CERTIFICATE", schoolYear, dueOn: `${schoolYear}-03-31` },
      { kind: "ATTENDANCE_PROOF", schoolYear, dueOn: `${schoolYear + 1}-03-31` },
    ],
  );
}

/** A document as far as it may be a proof. */
export interface HandedIn {
  readonly kind: EvidenceKind;
  readonly handedInOn: Day;
}

/** From when on a document may be the proof for a school year: the summer before it. */
const opensOn = ({ schoolYear }: ProofDue): Day => `${schoolYear - 1}-07-01`;

/** Which proof came on which day: each document is the proof for the earliest school year that still lacks it. */
export function proofsWithDays(proofs: readonly ProofDue[], documents: readonly HandedIn[]) {
  const left = documents.toSorted((a, b) => (a.handedInOn < b.handedInOn ? -1 : 1));
  return proofs.map((proof) => {
    const at = left.findIndex(({ kind, handedInOn }) => kind === proof.kind && handedInOn >= opensOn(proof));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return { ...proof, metOn: found?.handedInOn ?? null };
  });
}

/** Whether a student lost the status: a proof did not come by its day. */
export const isLapsed = (proofs: readonly { readonly dueOn: Day; readonly metOn: Day | null }[], today: Day): boolean =>
  proofs.some(({ dueOn, metOn }) => today > dueOn && (metOn === null || metOn > dueOn));

/** The term of a proof, with the day on which it came. */
export const proofDeadline = ({ dueOn }: ProofDue, metOn: Day | null): Deadline => ({
  dueOn,
  metOn,
  basis: studentProofSource,
});
