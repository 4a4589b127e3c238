/** Which of the fund’s lists of work a claim file stands in. */
export const claimLists = {
  DUE_TODAY: "What comes next may be taken.",
  AT_RISK: "Something of it is prescribed within the months that the policy names.",
  BREACHED: "What comes next may be taken, and was not for longer than the policy allows.",
} as const;

/** The code of such a list. */
export type ClaimList = keyof typeof claimLists;
