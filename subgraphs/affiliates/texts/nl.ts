/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const nl = {} as const;
