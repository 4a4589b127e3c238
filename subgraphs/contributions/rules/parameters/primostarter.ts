import { dated } from "../../../shared/values/law.ts";

/** How long one is a primostarter, and what must have gone before. */
export interface PrimostarterTerms {
  readonly quarters: number;
  /** For an artist with a valid certificate. */
  readonly quartersOfArtist: number;
  /** How many quarters before must be free of main occupation, helper spouse and article 37. */
  readonly quartersFreeBefore: number;
  /** After how many assimilated sickness quarters in a row one is a primostarter again; `null` for never. */
  readonly sicknessQuarters: number | null;
}

const source = { article: "RD no. 38 of 27-07-1967, art. 12 § 1bis", confidence: "SEEN" } as const;
const before = { quarters: 4, quartersFreeBefore: 20 };

/** The terms of the primostarter, since there has been one. */
export const primostarterTerms = dated<PrimostarterTerms>("terms of the primostarter", {
  rows: [
    { from: "2018-04-01", value: { ...before, quartersOfArtist: 4, sicknessQuarters: null }, source },
    { from: "2022-10-01", value: { ...before, quartersOfArtist: 8, sicknessQuarters: null }, source },
    { from: "2023-01-01", value: { ...before, quartersOfArtist: 8, sicknessQuarters: 2 }, source },
  ],
});
