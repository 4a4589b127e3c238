import { type Dated, dated } from "../../../shared/values/law.ts";
import type { Rate } from "../../../shared/values/money.ts";

/** The rate up to the first ceiling, and the rate between the two. */
export interface BracketRates {
  readonly first: Rate;
  readonly second: Rate;
}

/** Which pair of rates a category bears. */
export type RateName = "FULL" | "PENSION" | "SPOUSE_MINI" | "CONTINUED_PENSION" | "CONTINUED_PENSION_AND_SICKNESS";

/** The rates of the two brackets. A rate stands until it is amended, so these tables know no last day. */
export const bracketRates: Readonly<Record<RateName, Dated<BracketRates>>> = {
  FULL: dated<BracketRates>("contribution rates", {
    rows: [
      {
        from: "2018-01-01",
        value: { first: 2050n, second: 1416n },
        source: { article: "RD no. 38 of 27-07-1967, art. 12 § 1", confidence: "SEEN" },
      },
    ],
  }),
  PENSION: dated<BracketRates>("contribution rates of the pensioner", {
    rows: [
      {
        from: "2018-01-01",
        value: { first: 1470n, second: 1416n },
        source: { article: "RD no. 38 of 27-07-1967, art. 13", confidence: "SEEN" },
      },
    ],
  }),
  SPOUSE_MINI: dated<BracketRates>("contribution rates of the helper spouse, mini-status", {
    rows: [
      {
        from: "2015-01-01",
        value: { first: 79n, second: 51n },
        source: { article: "RD no. 38 of 27-07-1967, art. 7bis § 3", confidence: "SEEN" },
      },
    ],
  }),
  CONTINUED_PENSION: dated<BracketRates>("rates of the continued insurance, pension only", {
    rows: [
      {
        from: "2018-01-01",
        value: { first: 1178n, second: 757n },
        source: { article: "RD of 22-12-1967, art. 38 to 44", confidence: "SEEN" },
      },
    ],
  }),
  CONTINUED_PENSION_AND_SICKNESS: dated<BracketRates>("rates of the continued insurance, pension and sickness", {
    rows: [
      {
        from: "2018-01-01",
        value: null,
        source: {
          article: "RD of 22-12-1967, art. 38 to 44",
          confidence: "UNCONFIRMED",
          notice: "not found published; about nine tenths of the ordinary contribution by a fund's word",
        },
      },
    ],
  }),
};
