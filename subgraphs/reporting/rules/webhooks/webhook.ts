/** Where a webhook stands. */
export const webhookStates = {
  ACTIVE: "Changes are delivered as they come.",
  PAUSED: "Nothing is delivered until it is renewed; nothing is lost meanwhile, as long as the feed reaches back.",
  ENDED: "Nothing is delivered any more.",
} as const;

export type WebhookState = keyof typeof webhookStates;

/** Why a webhook was paused by the house. */
export const pauseReasons = {
  NOT_DELIVERED: "What was sent was not taken in, however often it was tried.",
  QUERY_REFUSED: "The question is none that the graph answers.",
  EXPIRED: "Nobody vouched for it in the past 90 days.",
  FELL_BEHIND: "What comes next was let go already: read the whole anew.",
} as const;

export type PauseReason = keyof typeof pauseReasons;

/** How an attempt to deliver ended, or where it stands. */
export const attemptOutcomes = {
  UNDER_WAY: "It has begun, and not ended yet.",
  CUT_OFF: "It began, and whoever made it stopped half-way: it may have been taken in. It is made again.",
  DELIVERED: "It was taken in: the answer was 2xx.",
  REFUSED: "It was answered with another status; a redirect is not followed.",
  UNREACHABLE: "There was no connection, no certificate that holds, or no directory that takes a file.",
  TIMED_OUT: "There was no answer within ten seconds.",
  ADDRESS_REFUSED: "The name leads to an address within a network, which nothing is sent to.",
} as const;

export type AttemptOutcome = keyof typeof attemptOutcomes;

/** For how long one process has to itself what it delivers, longer than an attempt can take: then it was cut off. */
export const LONGEST_ATTEMPT_SECONDS = 60;

/** For how many days one vouches for a webhook, by making or renewing it. */
export const DAYS_VOUCHED = 90;

/** How many webhooks one feed may have. */
export const MOST_WEBHOOKS = 10;

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds to wait after so many failures one after the other: about a day in all, and then it is paused. */
const WAITS = [10, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 8 * HOUR, 8 * HOUR] as const;

/** In how many seconds to try again after the so manieth failure in a row; `null` where it is enough. */
export const waitAfter = (failures: number): number | null => WAITS[failures - 1] ?? null;
