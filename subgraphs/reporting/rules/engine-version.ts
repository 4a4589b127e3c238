/** The name of this set of rules. A change that alters a voucher or a count takes the next number. */
export const ENGINE_VERSION = "reporting-3";
