/** How a company ceased to exist. */
export const dissolutionGrounds = {
  LIQUIDATION_CLOSED: "Its liquidation was closed.",
  CLOSED_IN_ONE_DEED: "It was dissolved and closed in one deed.",
  MERGED: "It was taken over by another company.",
  BANKRUPTCY_CLOSED: "Its bankruptcy was closed.",
  DISSOLVED_BY_COURT: "A court dissolved it.",
} as const;

export type DissolutionGround = keyof typeof dissolutionGrounds;
