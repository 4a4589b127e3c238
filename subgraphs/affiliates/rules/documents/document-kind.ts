/**
 * What a letter of the fund is that is kept for the person (uitgaand document / document sortant).
 *
 * To add one: its line here. The kind is free of language; the title stands on the letter.
 */
export const documentKinds = {
  AFFILIATION_CERTIFICATE:
    "Certificate of affiliation (attest van aansluiting / attestation d’affiliation): RD of 19-12-1967, art. 6.",
  CESSATION_DECISION:
    "That an end of activity is confirmed, with what it opens, or refused: RD of 19-12-1967, art. 7 and 8.",
  FUND_CHANGE_DECISION: "What the fund says to a change of fund: RD of 19-12-1967, art. 10.",
  REFERRAL: "That a request was sent on to whoever is competent: law of 11-04-1995, art. 9.",
} as const;

export type DocumentKind = keyof typeof documentKinds;

/** The largest letter that is kept, in bytes. */
export const LARGEST_DOCUMENT = 5_000_000;
