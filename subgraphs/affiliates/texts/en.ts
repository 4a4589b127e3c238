/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const en = {
  "error.ServiceRequestStateError": "That is not done in the state that the request is in ({state}).",
  "error.AbsenceOverlapsError": "This person is already away for a part of that period.",
  "error.TaskDoneError": "This contact was already made on {doneOn}.",
  "competentBody.FAMILY_FUND": "the family allowance fund of the child’s region",
  "competentBody.HEALTH_FUND": "the health fund",
  "competentBody.PUBLIC_WELFARE_CENTRE": "the public welfare centre of the municipality",
  "competentBody.DISABILITY_SERVICE": "the disability service of the FPS Social Security",
  "competentBody.PENSIONS_SERVICE": "the Federal Pensions Service",
  "competentBody.EMPLOYMENT_OFFICE": "the employment office or the body that pays for it",
  "competentBody.INASTI": "the national institute for the self-employed",
} as const;
