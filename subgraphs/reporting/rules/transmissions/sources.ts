import type { Source } from "../../../shared/values/law.ts";
import type { SendingTerm } from "./kind.ts";

/** The form of a message is ours: the official one has not been seen. */
export const OUR_FORM: Source = {
  article: "the register of exchanges of this house",
  confidence: "UNCONFIRMED",
  notice: "the official form of the message has not been seen; this one is our own",
};

/** What the funds promise where no text of law that was seen sets a term: policy, and marked so. */
export const FUND_POLICY: SendingTerm = {
  workingDays: 5,
  basis: {
    article: "policy of the funds: charters, transmission in time",
    confidence: "UNCONFIRMED",
    notice: "no term of law has been seen for this message",
  },
};

/** A message through the Crossroads Bank, with what is known of it. */
export const crossroads = (notice: string): Source => ({
  article: "Law of 15-01-1990 on the Crossroads Bank for Social Security",
  confidence: "SEEN",
  notice,
});

/** Where the exchange is described, by those who take part in it; its text of law has not been seen. */
export const described = (article: string, confidence: Source["confidence"] = "UNCONFIRMED"): Source => ({
  article,
  confidence,
});
