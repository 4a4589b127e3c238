/** Why a promise is not counted, each as whoever reads it should understand it. */
export const uncountedReasons = {
  READING: "It is kept by what can be read here at any hour: nobody waits for it, so that nothing can be late.",
  BUILT_IN: "What would break it cannot be kept here at all, so that a count would always say that it was held.",
  NO_TERM: "Neither law nor fund says within how many days, and without a last day nothing is in time or late.",
  MEASURED_OTHERWISE: "It is measured by the benchmarks of the software, and not by cases.",
} as const;

export type UncountedReason = keyof typeof uncountedReasons;

/** For whom a promise is measured, where it is for one sort alone. */
export type Served = "PERSON" | "COMPANY" | "INSTITUTION";

interface Told {
  /** Its place in the charters: "K1". */
  readonly code: string;
  /** Which funds it binds. */
  readonly funds: readonly string[];
}

/** A promise that is counted: by which terms, as the facts name them. */
export interface CountedPromise extends Told {
  readonly clocks: readonly string[];
  readonly served: Served | null;
}

/** A promise that is not counted, and why. */
export interface UncountedPromise extends Told {
  readonly why: UncountedReason;
}

/** A promise of the funds' charters (charter / handvest), in the register of this house. */
export type CharterPromise = CountedPromise | UncountedPromise;

const EVERY = ["CNA", "GROUPS", "PARTENA", "SECUREX", "UCM"] as const;
const ALL_BUT_UCM = ["CNA", "GROUPS", "PARTENA", "SECUREX"] as const;

const counted = (
  code: string,
  clocks: readonly string[],
  served: Served | null = null,
  funds: readonly string[] = EVERY,
): CountedPromise => ({ code, funds, clocks, served });

const uncounted = (code: string, why: UncountedReason, funds: readonly string[] = EVERY): UncountedPromise => ({
  ...{ code, funds, why },
});

/** What somebody who asks something of a fund waits for. */
const answers = [
  "REQUEST_INFORMATION",
  "REQUEST_DECISION",
  "REQUEST_COMPLAINT",
  "REQUEST_DEBT_FREE_CERTIFICATE",
  "BENEFIT_DECISION",
  "BENEFIT_DECISION_OF_OWN_ACCORD",
  "CONTACT_RIGHT_NOT_AUTOMATIC",
  "CONTACT_RIGHT_MAY_LAPSE",
  "CONTACT_DISSATISFIED",
];

/**
 * Every promise of the five charters, in their order: what is counted for it, or why nothing is.
 *
 * One case may count for several promises: a life event that brings a payment difficulty is help, and a contact.
 */
export const promises: readonly CharterPromise[] = [
  counted("E1", ["AFFILIATION_DECISION"]),
  uncounted("E2", "READING"),
  uncounted("E3", "BUILT_IN"),
  uncounted("E4", "READING"),
  counted("K1", answers, "PERSON"),
  uncounted("K2", "BUILT_IN"),
  uncounted("K3", "NO_TERM"),
  uncounted("K4", "BUILT_IN"),
  counted("K5", ["CONTACT_NEW_FILE"]),
  counted("K6", ["REQUEST_RECTIFICATION"]),
  counted("1a", ["LIFE_EVENT_START"]),
  counted("1b", ["LIFE_EVENT_CHILD"]),
  counted("1c", ["LIFE_EVENT_ILLNESS"]),
  counted("1d", ["LIFE_EVENT_PAYMENT_DIFFICULTY", "CONTACT_PAYMENT_ARREARS"]),
  counted("1e", ["LIFE_EVENT_INTERRUPTION"]),
  counted("1f", ["LIFE_EVENT_RETIREMENT"]),
  counted("1g", ["LIFE_EVENT_SUPPLEMENTARY_PENSION"]),
  counted("1h", ["LIFE_EVENT_CESSATION"]),
  uncounted("1i", "READING"),
  uncounted("2a", "BUILT_IN"),
  counted("2b", ["BENEFIT_PAYMENT"]),
  counted("2c", ["BENEFIT_DECISION_OF_OWN_ACCORD"], "PERSON"),
  uncounted("2d", "BUILT_IN"),
  counted("2e", ["FAMILY_CERTIFICATE", "TRANSMISSION_FAMILY_CERTIFICATE"], null, ALL_BUT_UCM),
  counted("2f", ["TRANSMISSION_SERVICE_VOUCHER_ORDER"]),
  counted("2g", ["TRANSMISSION_CONTRIBUTION_VOUCHER"]),
  uncounted("2h", "READING"),
  counted("2i", ["TRANSMISSION_STATUS_REQUEST"]),
  counted("2j", ["TRANSMISSION_CAREER"]),
  uncounted("2k", "NO_TERM"),
  uncounted("2l", "READING"),
  uncounted("2m", "NO_TERM"),
  uncounted("3a", "NO_TERM"),
  counted("3b", ["TRANSMISSION_EXEMPTION_REQUEST", "TRANSMISSION_SURCHARGE_WAIVER_REQUEST", "REQUEST_EXEMPTION"]),
  uncounted("4a", "BUILT_IN"),
  counted("4b", ["CONTACT_BEFORE_FIRST_RECOVERY"]),
  uncounted("4c", "READING"),
  uncounted("4d", "BUILT_IN"),
  uncounted("4e", "NO_TERM"),
  counted("5a", answers, "COMPANY"),
  uncounted("5b", "NO_TERM"),
  counted("6a", ["INFORMATION_REQUEST"], "INSTITUTION"),
  uncounted("6b", "MEASURED_OTHERWISE"),
];

/** The promises that bind a fund, in their order. */
export const promisesOf = (fund: string): readonly CharterPromise[] =>
  promises.filter(({ funds }) => funds.includes(fund));
