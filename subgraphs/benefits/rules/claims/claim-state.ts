/** Where a claim stands (stand van een aanvraag / état d’une demande). */
export const claimStates = {
  RECEIVED: "It came in; something is missing that nobody has asked for yet.",
  REDIRECTED: "Another institution decides: it was passed on at once, with the day on which it was filed.",
  INCOMPLETE: "The person was asked for what is missing: the clock stands still.",
  COMPLETE: "All is there; the fund decides.",
  DECIDED: "It was decided; the person is not notified yet.",
  NOTIFIED: "The person was notified of a decision by which nothing is paid.",
  PAYABLE: "The person was notified, and what was granted is to be paid.",
  PAID: "All that was granted and is due was given to the bank to pay, and nothing of it came back.",
  WITHDRAWN: "Whoever asked withdrew it.",
} as const;

export type ClaimState = keyof typeof claimStates;

/** From which state a claim comes to which; the database keeps to the same. A decision is revised by another alone. */
export const claimWays: Readonly<Record<ClaimState, readonly ClaimState[]>> = {
  RECEIVED: ["INCOMPLETE", "COMPLETE", "WITHDRAWN"],
  REDIRECTED: [],
  INCOMPLETE: ["COMPLETE", "DECIDED", "WITHDRAWN"],
  COMPLETE: ["INCOMPLETE", "RECEIVED", "DECIDED", "WITHDRAWN"],
  DECIDED: ["NOTIFIED", "PAYABLE", "DECIDED"],
  NOTIFIED: ["DECIDED"],
  PAYABLE: ["DECIDED", "PAID"],
  PAID: ["DECIDED", "PAYABLE"],
  WITHDRAWN: [],
};

/** Whether a claim may still be answered, proved and withdrawn. */
export const isClaimOpen = (state: ClaimState): boolean => ["RECEIVED", "INCOMPLETE", "COMPLETE"].includes(state);

/** Whether there is a decision on a claim already, so that another revises it. */
export const isDecided = (state: ClaimState): boolean => ["DECIDED", "NOTIFIED", "PAYABLE", "PAID"].includes(state);

/** Where a claim stands after something came: what was asked for and is not there keeps it waiting. */
export function stateAfter(state: ClaimState, missing: number): ClaimState {
  if (missing === 0) return "COMPLETE";
  return state === "INCOMPLETE" ? "INCOMPLETE" : "RECEIVED";
}

/** How a claim came to be. */
export const claimOrigins = {
  REQUESTED: "The person asked, or a case handler for the person.",
  AUTOMATIC: "The fund examined it of its own accord, as soon as the conditions were met.",
} as const;

export type ClaimOrigin = keyof typeof claimOrigins;

/** By what way a claim comes in or a decision goes out. */
export const claimChannels = {
  PORTAL: "The portal.",
  E_BOX: "The secure mailbox of the authorities (eBox).",
  MAIL: "A letter.",
  REGISTERED_MAIL: "A registered letter.",
  OFFICE: "At the office, in person.",
} as const;

export type ClaimChannel = keyof typeof claimChannels;
