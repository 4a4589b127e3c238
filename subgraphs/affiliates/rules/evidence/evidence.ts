/** What a document shows that is handed in with a request (bewijsstuk / pièce justificative). */
export const evidenceKinds = {
  ENROLMENT_CERTIFICATE: "That somebody is enrolled as a student, for enough credits or hours.",
  ATTENDANCE_PROOF: "That somebody took the courses or the exams of a school year.",
  DERIVED_RIGHTS: "That somebody has rights through a spouse, a survivor's pension or a post in teaching.",
  REDUCED_CAPACITY: "An official decision that the earning capacity is reduced by 66 % at least.",
  PUBLIC_OFFICE: "That somebody holds a public office.",
  SURVIVOR_PENSION: "That a survivor's pension is paid, and no other.",
  ARTIST_CERTIFICATE: "A valid certificate as an artist.",
  CESSATION_PROOF: "That an activity ended: deregistration, transfer, decision of a company.",
  SIGNED_REQUEST: "A request that the person signed.",
  OTHER: "Something else.",
} as const;

export type EvidenceKind = keyof typeof evidenceKinds;
