/**
 * What a letter of the fund is that is kept for the person (uitgaand document / document sortant).
 *
 * To add one: its line here. The kind is free of language; the title stands on the letter.
 */
export const documentKinds = {
  AFFILIATION_CERTIFICATE:
    "Certificate of affiliation (attest van aansluiting / attestation d’affiliation): RD of 19-12-1967, art. 6.",
} as const;

export type DocumentKind = keyof typeof documentKinds;

/** The largest letter that is kept, in bytes. */
export const LARGEST_DOCUMENT = 5_000_000;
