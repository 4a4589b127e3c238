/** Where a request for affiliation stands. */
export const affiliationRequestStates = {
  PROPOSED: "Nobody asked: what another source told makes an affiliation likely, and a case handler looks at it.",
  RECEIVED: "It came in; something is missing that nobody has asked for yet.",
  INCOMPLETE: "The person was asked for what is missing: the clock stands still.",
  COMPLETE: "All is there; the fund confirms or refuses.",
  CONFIRMED: "The person is affiliated, and has the certificate.",
  REFUSED: "The fund refused, with its reasons.",
  WITHDRAWN: "Whoever asked withdrew it.",
  DISMISSED: "The proposal was found groundless.",
} as const;

export type AffiliationRequestState = keyof typeof affiliationRequestStates;

/** From which state a request comes to which; the database keeps to the same. */
export const waysOn: Readonly<Record<AffiliationRequestState, readonly AffiliationRequestState[]>> = {
  PROPOSED: ["RECEIVED", "COMPLETE", "DISMISSED"],
  RECEIVED: ["INCOMPLETE", "COMPLETE", "REFUSED", "WITHDRAWN"],
  INCOMPLETE: ["COMPLETE", "REFUSED", "WITHDRAWN"],
  COMPLETE: ["INCOMPLETE", "CONFIRMED", "REFUSED", "WITHDRAWN"],
  CONFIRMED: [],
  REFUSED: [],
  WITHDRAWN: [],
  DISMISSED: [],
};

/** Whether a request may come from one state to another. */
export const mayBecome = (from: AffiliationRequestState, to: AffiliationRequestState): boolean =>
  waysOn[from].includes(to);

/** Whether something may still be done to a request. */
export const isOpen = (state: AffiliationRequestState): boolean => waysOn[state].length > 0;

/** Where a request stands after an answer came: what was asked for and is not there keeps it waiting. */
export function afterAnswers(state: AffiliationRequestState, missing: number): AffiliationRequestState {
  if (missing === 0) return "COMPLETE";
  return state === "INCOMPLETE" || state === "COMPLETE" ? "INCOMPLETE" : "RECEIVED";
}

/** How a request came to be. */
export const affiliationOrigins = {
  REQUESTED: "The person asked, or a case handler for the person.",
  MANDATE: "A mandate in a company was told of somebody who is not affiliated.",
  AUTOMATIC: "The person chose no fund within the term of the formal notice.",
} as const;

export type AffiliationOrigin = keyof typeof affiliationOrigins;

/** Why an affiliation is refused. */
export const refusalGrounds = {
  NOT_SUBJECT: "The activity is not that of a self-employed person: RD no. 38, art. 3.",
  AFFILIATED_ALREADY:
    "The person is affiliated already; the first affiliation that was notified holds: RD of 19-12-1967, art. 6.",
  NOT_ENTITLED: "The conditions of the status that was asked are not met.",
  NOT_COMPLETED: "What was asked for did not come within a month: law of 11-04-1995, art. 11.",
  FICTITIOUS: "There is no real activity.",
} as const;

export type RefusalGround = keyof typeof refusalGrounds;
