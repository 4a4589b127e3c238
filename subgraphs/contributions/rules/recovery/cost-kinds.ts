/** What recovering a claim costs, that the debtor owes besides: no contribution, and on no tax certificate. */
export const costKinds = {
  REGISTERED_POST: "A registered letter.",
  BAILIFF: "A bailiff’s act: the service, a seizure.",
  COURT: "What the court’s clerk asks.",
  PROCEDURE_INDEMNITY: "The indemnity for the procedure that a judgment grants (rechtsplegingsvergoeding).",
} as const;

/** The code of such a cost. */
export type CostKind = keyof typeof costKinds;
