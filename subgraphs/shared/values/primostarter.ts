import { addQuarters, firstDay, type Quarter, quartersBetween, quartersFrom } from "./calendar.ts";
import type { ContributorCategory } from "./career.ts";
import { dated } from "./law.ts";

/** How long one is a primostarter, and what must have gone before. */
interface PrimostarterTerms {
  readonly quarters: number;
  /** For an artist with a valid certificate. */
  readonly quartersOfArtist: number;
  /** How many quarters before must be free of main occupation, helper spouse and article 37. */
  readonly quartersFreeBefore: number;
  /** After how many assimilated sickness quarters in a row one is a primostarter again; `null` for never. */
  readonly sicknessQuarters: number | null;
}

const source = { article: "RD no. 38 of 27-07-1967, art. 12 § 1bis", confidence: "SEEN" } as const;
const before = { quarters: 4, quartersFreeBefore: 20 };

/** The terms of the primostarter, since there has been one. */
export const primostarterTerms = dated<PrimostarterTerms>("terms of the primostarter", {
  rows: [
    { from: "2018-04-01", value: { ...before, quartersOfArtist: 4, sicknessQuarters: null }, source },
    { from: "2022-10-01", value: { ...before, quartersOfArtist: 8, sicknessQuarters: null }, source },
    { from: "2023-01-01", value: { ...before, quartersOfArtist: 8, sicknessQuarters: 2 }, source },
  ],
});

/** What a quarter of a career was: its category, or assimilated for sickness. */
export interface PastQuarter {
  readonly quarter: Quarter;
  readonly status: ContributorCategory | "SICKNESS";
}

/** The statuses that spend the chance: a main occupation in any form, a helper spouse, article 37. */
const mainStatuses: ReadonlySet<PastQuarter["status"]> = new Set<ContributorCategory>([
  "MAIN",
  "PRIMOSTARTER",
  "SPOUSE_MAXI",
  "SPOUSE_MINI",
  "ART37_AB",
  "ART37_C",
]);

function isFirst(
  first: Quarter,
  career: ReadonlyMap<Quarter, PastQuarter["status"]>,
  terms: PrimostarterTerms,
): boolean {
  const { quartersFreeBefore, sicknessQuarters } = terms;
  const before = (count: number) => quartersFrom(addQuarters(first, -count), addQuarters(first, -1));
  if (sicknessQuarters !== null && before(sicknessQuarters).every((q) => career.get(q) === "SICKNESS")) return true;
  return before(quartersFreeBefore).every((q) => !mainStatuses.has(career.get(q) ?? "SICKNESS"));
}

/**
 * Which of the primostarter's quarters a quarter of main occupation is, from 1 on; `null` where it is none.
 *
 * They are the first four in a row (eight for an artist), counted from the first quarter of main occupation that twenty
 * quarters without one went before. Two quarters of sickness in a row open them anew.
 */
export function primostarterRank(
  quarter: Quarter,
  past: readonly PastQuarter[],
  { artist = false }: { readonly artist?: boolean } = {},
): number | null {
  const terms = primostarterTerms.on(firstDay(quarter)).value;
  const career = new Map(past.map((known) => [known.quarter, known.status]));
  const most = artist ? terms.quartersOfArtist : terms.quarters;
  let first = quarter;
  while (quartersBetween(first, quarter) < most) {
    const status = career.get(addQuarters(first, -1));
    if (status !== "MAIN" && status !== "PRIMOSTARTER") break;
    first = addQuarters(first, -1);
  }
  const rank = quartersBetween(first, quarter) + 1;
  return rank <= most && isFirst(first, career, terms) ? rank : null;
}
