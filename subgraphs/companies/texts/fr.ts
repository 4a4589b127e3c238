/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const fr = {
  "error.MandateOverlapsError":
    "La même personne exerce déjà ce mandat pendant cette période ({otherMandateId}). Mettez d’abord fin à ce mandat, ou corrigez les dates.",
  "error.MandateAlreadyEndedError":
    "Ce mandat a pris fin le {endedOn}. Relisez le dossier avant de changer quoi que ce soit.",
} as const;
