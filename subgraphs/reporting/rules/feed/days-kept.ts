/** For how many days a change stands in the feed: our own policy. Whoever stayed away for longer begins anew. */
export const DAYS_KEPT = 400;
