/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const nl = {
  "error.MandateOverlapsError":
    "Dezelfde persoon oefent dit mandaat in die periode al uit ({otherMandateId}). Beëindig eerst dat mandaat, of verbeter de data.",
  "error.MandateAlreadyEndedError":
    "Dit mandaat eindigde op {endedOn}. Lees het dossier opnieuw voor u iets verandert.",
} as const;
