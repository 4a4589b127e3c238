import type { Cents } from "../../../shared/values/money.ts";
import { SMALLEST_GROUP } from "./blocks.ts";
import { greatestFirst, isDominated } from "./dominance.ts";

/** Contributors of a block who stand next to one another by a measure, told as one. */
export interface Band {
  readonly persons: number;
  /** How many things were counted of theirs. */
  readonly things: number;
  readonly total: bigint;
}

/** A band with what those two make of it who make most, the greatest first. */
export interface RawBand extends Band {
  readonly largest: readonly Cents[];
}

const together = (a: RawBand, b: RawBand): RawBand => ({
  persons: a.persons + b.persons,
  things: a.things + b.things,
  total: a.total + b.total,
  largest: greatestFirst([...a.largest, ...b.largest]).slice(0, 2),
});

/** Whether a band is told: of five contributors at least, of whom none makes nearly all. */
const isTold = ({ persons, largest, total }: RawBand): boolean =>
  persons >= SMALLEST_GROUP && !isDominated(largest, total);

/**
 * The bands of an amount that may be kept, from least to most; `null` where one contributor makes nearly all.
 *
 * Bands are put together with the next until each may be told; what is left over goes to the last one.
 */
export function tellableBands(bands: readonly RawBand[]): Band[] | null {
  const told: RawBand[] = [];
  let open: RawBand | null = null;
  for (const band of bands) {
    open = open ? together(open, band) : band;
    if (!isTold(open)) continue;
    told.push(open);
    open = null;
  }
  while (open && !isTold(open)) {
    const before = told.pop();
    if (!before) return null;
    open = together(before, open);
  }
  return [...told, ...(open ? [open] : [])].map(({ persons, things, total }) => ({ persons, things, total }));
}
