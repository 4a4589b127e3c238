import type { ProvisionalFacts } from "../rules/provisional-contribution.ts";

interface KeptIncome {
  readonly year: number;
  readonly income: string;
  readonly quarters: number;
  readonly knownOn: string;
}

/** The facts of a due as they are kept in it: amounts as whole cents in text, for JSON has no such number. */
export type KeptFacts = Omit<ProvisionalFacts, "incomes" | "granted"> & {
  readonly incomes: readonly KeptIncome[];
  readonly granted?: { readonly kind: "INCREASED" | "REDUCED"; readonly income: string } | null;
};

/** The facts to keep in a due, so that it can be reckoned again. */
export const keptFacts = ({ granted, ...facts }: ProvisionalFacts): KeptFacts => ({
  ...facts,
  incomes: facts.incomes.map((known) => ({ ...known, income: String(known.income) })),
  ...(granted && { granted: { ...granted, income: String(granted.income) } }),
});

/** The facts that a due was reckoned from. */
export const factsFromKept = ({ granted, ...facts }: KeptFacts): ProvisionalFacts => ({
  ...facts,
  incomes: facts.incomes.map((known) => ({ ...known, income: BigInt(known.income) })),
  ...(granted && { granted: { ...granted, income: BigInt(granted.income) } }),
});
