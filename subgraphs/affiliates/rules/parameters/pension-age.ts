import { dated } from "../../../shared/values/law.ts";

const source = {
  article: "legal pension age of the self-employed, to which RD no. 38 of 27-07-1967, art. 13 refers",
  confidence: "SEEN",
} as const;

/** The legal pension age in years, for whoever reaches it on that day. */
export const legalPensionAge = dated<number>("legal pension age", {
  rows: [
    { from: "2018-01-01", value: 65, source },
    { from: "2025-01-01", value: 66, source },
    { from: "2030-01-01", value: 67, source },
  ],
});
