/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const en = {
  "error.MandateOverlapsError":
    "The same person already holds this role in that period ({otherMandateId}). End that mandate first, or correct the dates.",
  "error.MandateAlreadyEndedError": "This mandate ended on {endedOn}. Read the file again before you change anything.",
} as const;
