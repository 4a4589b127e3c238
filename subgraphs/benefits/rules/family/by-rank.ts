import type { Day } from "../../../shared/values/calendar.ts";
import type { Three } from "../parameters/family-bases.ts";
import { sumOf, type Working } from "../working.ts";
import { ageBand, ranked } from "./ages.ts";
import type { FamilyChild, ParentSituation } from "./facts.ts";

/** The amounts of a scheme by rank, each as a line of a working: they may be indexed, or stand as they are. */
export interface RankScheme {
  readonly month: Day;
  readonly rank: Three;
  readonly lowAge: Three;
  readonly highAge: Three;
  readonly social: Readonly<Record<Exclude<ParentSituation, "NONE">, Three>>;
  readonly orphan: bigint | null;
  readonly line: (rule: "family.rank" | "family.age" | "family.social" | "family.orphan", base: bigint) => Working;
  readonly whenOrphanUnknown: () => never;
}

/**
 * What the children of a scheme with ranks bring: from the oldest on, a base by rank, a social supplement, and one by
 * age. A first child without any supplement has the low age rates, all others the high ones.
 */
export const byRank = (scheme: RankScheme, children: readonly FamilyChild[], situation: ParentSituation): Working[] =>
  ranked(children).map(([child, rank]) => childOf(scheme, child, rank, situation));

function childOf(scheme: RankScheme, child: FamilyChild, rank: 0 | 1 | 2, situation: ParentSituation): Working {
  const { line, month } = scheme;
  const orphan = child.orphan !== "NO";
  const supplement = situation !== "NONE" && !orphan;
  const base = orphan
    ? line("family.orphan", scheme.orphan ?? scheme.whenOrphanUnknown())
    : line("family.rank", scheme.rank[rank]);
  const band = ageBand(child.bornOn, month);
  const rates = rank === 0 && !supplement && !orphan ? scheme.lowAge : scheme.highAge;
  return sumOf("family.child", [
    base,
    ...(supplement ? [line("family.social", scheme.social[situation][rank])] : []),
    ...(band === null ? [] : [line("family.age", rates[band])]),
  ]);
}
