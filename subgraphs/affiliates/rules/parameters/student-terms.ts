import { dated } from "../../../shared/values/law.ts";

/** Between which ages one may have the student's status, and how hard one must study. */
export interface StudentTerms {
  readonly ageFirst: number;
  /** From the fourth quarter of the year of this birthday on, the status is over. */
  readonly ageLast: number;
  /** Whether uninterrupted studies carry the status past that quarter. */
  readonly continuesWhileStudying: boolean;
  readonly credits: number;
  readonly hoursAWeek: number;
}

const source = {
  article: "RD no. 38 of 27-07-1967, art. 5quater; RD of 19-12-1967, art. 5bis",
  confidence: "SEEN",
} as const;
const terms = { ageFirst: 18, ageLast: 25, credits: 27, hoursAWeek: 17 };

/** The terms of the self-employed student (student-zelfstandige / étudiant-indépendant). */
export const studentTerms = dated<StudentTerms>("terms of the student", {
  rows: [
    { from: "2018-01-01", value: { ...terms, continuesWhileStudying: false }, source },
    { from: "2026-10-01", value: { ...terms, continuesWhileStudying: true }, source },
  ],
});
