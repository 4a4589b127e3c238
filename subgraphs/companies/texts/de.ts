/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const de = {
  "error.MandateOverlapsError":
    "Dieselbe Person übt dieses Mandat in diesem Zeitraum bereits aus ({otherMandateId}). Beenden Sie zuerst jenes Mandat, oder berichtigen Sie die Daten.",
  "error.MandateAlreadyEndedError":
    "Dieses Mandat endete am {endedOn}. Lesen Sie die Akte erneut, bevor Sie etwas ändern.",
} as const;
