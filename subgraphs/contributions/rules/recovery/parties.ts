/** Who has a claim file in hand for the fund, or between it and the debtor. */
export const partyKinds = {
  BAILIFF: "A bailiff, who serves and enforces (gerechtsdeurwaarder / huissier de justice).",
  LAWYER: "A lawyer, who pleads for the fund (advocaat / avocat).",
  CURATOR: "The curator of a bankruptcy, to whom the claim is declared (curator / curateur).",
} as const;

/** The code of such a party. */
export type PartyKind = keyof typeof partyKinds;

/** How far a party says to be. No step of recovery follows from it by itself: staff take that, with its proof. */
export const partyProgress = {
  RECEIVED: "It has the file in hand.",
  SERVED: "The writ was served.",
  NOT_FOUND: "The debtor was not found.",
  SEIZED: "Something was seized.",
  PAID_IN_PART: "A part was paid to it, and is on its way to the fund.",
  PAID: "All was paid to it, and is on its way to the fund.",
  HEARING_SET: "A day before the court is set.",
  ACCEPTED: "The claim was accepted in the bankruptcy.",
  CONTESTED: "The claim is contested.",
  HANDED_BACK: "It hands the file back.",
} as const;

/** The code of such progress. */
export type PartyProgress = keyof typeof partyProgress;
