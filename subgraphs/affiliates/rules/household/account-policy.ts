import { dated } from "../../../shared/values/law.ts";

/** How a fund guards the account to which it pays benefits. */
export interface AccountPolicy {
  /** For how many days a change may be confirmed; then it lapses. */
  readonly confirmWithinDays: number;
  /** How many days after it was confirmed an account is paid to: time for the person to object. */
  readonly waitingDays: number;
}

/** No law says how: it is what the funds decided for themselves, to be confirmed by each. */
export const accountPolicy = dated<AccountPolicy>("policy of the funds on accounts for benefits", {
  rows: [
    {
      from: "2016-01-01",
      value: { confirmWithinDays: 30, waitingDays: 3 },
      source: { article: "policy of the fund on accounts for benefits", confidence: "UNCONFIRMED" },
    },
  ],
});
