/** What sort of request it is. */
export const requestKinds = {
  QUESTION: "A question (vraag / question).",
  REQUEST: "A request for something to be done or decided (verzoek / demande).",
  COMPLAINT: "A complaint on how one was served (klacht / réclamation).",
} as const;

export type RequestKind = keyof typeof requestKinds;

/** By what way somebody and the fund speak to each other. */
export const channels = {
  PORTAL: "The portal.",
  E_BOX: "The secure mailbox of the authorities (eBox).",
  EMAIL: "Electronic mail.",
  MAIL: "A letter.",
  REGISTERED_MAIL: "A registered letter.",
  PHONE: "By telephone.",
  FAX: "By fax.",
  OFFICE: "At the office, in person.",
} as const;

export type Channel = keyof typeof channels;

/** Where a request stands. */
export const requestStates = {
  OPEN: "It is the fund's turn.",
  WAITING_FOR_AFFILIATE: "The person or company was asked for something.",
  WAITING_FOR_INSTITUTION: "Another institution was asked for something, or decides.",
  ANSWERED: "Answered; the person may still come back to it.",
  CLOSED: "Over.",
} as const;

export type RequestState = keyof typeof requestStates;

/** How a request ended. */
export const requestOutcomes = {
  INFORMED: "The information was given.",
  GRANTED: "What was asked was done or granted.",
  REFUSED: "What was asked was refused.",
  FOUNDED: "The complaint was founded.",
  UNFOUNDED: "The complaint was not founded.",
  REFERRED: "Sent on to the institution that is competent.",
  WITHDRAWN: "Whoever asked withdrew it.",
} as const;

export type RequestOutcome = keyof typeof requestOutcomes;

/** Who may speak in a request. */
export const messageAuthors = {
  AFFILIATE: "The person or company whose request it is.",
  FUND: "The fund.",
} as const;

export type MessageAuthor = keyof typeof messageAuthors;

/** For whom the fund waits after a message. */
export const awaitedParties = {
  AFFILIATE: "The person or company.",
  INSTITUTION: "Another institution.",
} as const;

export type AwaitedParty = keyof typeof awaitedParties;

const waiting: Readonly<Record<AwaitedParty, RequestState>> = {
  AFFILIATE: "WAITING_FOR_AFFILIATE",
  INSTITUTION: "WAITING_FOR_INSTITUTION",
};

/** Where a request stands after a message of its person: it is the fund's turn, also where it had answered. */
export const afterPersonsMessage = (state: RequestState): RequestState =>
  state === "WAITING_FOR_INSTITUTION" ? state : "OPEN";

/** Where a request stands after a message of the fund, which may have asked somebody for something. */
export const afterFundsMessage = (state: RequestState, awaits: AwaitedParty | null): RequestState =>
  awaits ? waiting[awaits] : state;

/** Whether anything may still be said in a request. */
export const isSpokenIn = (state: RequestState): boolean => state !== "CLOSED";

/** Whether it may be answered: not twice, unless its person came back to it. */
export const mayBeAnswered = (state: RequestState): boolean => state !== "ANSWERED" && state !== "CLOSED";

/** Whether it may be closed so: without an answer only what was withdrawn. */
export const mayBeClosed = (state: RequestState, outcome: RequestOutcome): boolean =>
  state === "ANSWERED" ? outcome !== "REFERRED" : state !== "CLOSED" && outcome === "WITHDRAWN";

/** Whether it may be rated: once it is answered, and once only. */
export const mayBeRated = (state: RequestState, rated: number | null): boolean =>
  rated === null && (state === "ANSWERED" || state === "CLOSED");
