/** What is said of billing and notices, in English. */
export const billing = {
  "error.BillingRunUnderWayError": "A run of this quarter is under way. Wait until it is sealed, then start another.",
  "check.I6": "Every billing run has the count, the sum and the hash with which it was sealed.",
  "check.I14": "Every billing run, reckoned again from its inputs by the rules of today, has the hash of its seal.",
} as const;
