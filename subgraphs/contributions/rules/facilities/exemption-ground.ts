/** Why somebody cannot pay: the first is to be shown, for the others the law presumes the need. */
export const exemptionGrounds = {
  DIFFICULTY: "Temporary financial or economic difficulty, to be shown.",
  INTEGRATION_INCOME: "Integration income, or the income guarantee for the elderly.",
  BANKRUPTCY_DISCHARGE: "Bankruptcy with discharge.",
  COLLECTIVE_DEBT_SETTLEMENT: "Collective debt settlement.",
  JUDICIAL_REORGANISATION: "Judicial reorganisation.",
  NATURAL_DISASTER: "A natural disaster.",
  FIRE: "A fire.",
  DESTRUCTION: "Destruction of what the business works with.",
  ALLERGY: "An allergy that the profession brought about.",
} as const;

/** The code of such a ground. */
export type ExemptionGround = keyof typeof exemptionGrounds;

/** Whether the law presumes the need. */
export const isPresumed = (ground: ExemptionGround): boolean => ground !== "DIFFICULTY";
