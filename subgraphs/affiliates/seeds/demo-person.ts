import type { Capacity, ContributorCategory } from "../../shared/values/career.ts";

/** A stretch of a demo career: from, until, as what, and where it differs from the person's own: the fund. */
export interface Stretch {
  readonly from: string;
  readonly until?: string;
  readonly as: ContributorCategory;
  readonly capacity?: Capacity;
  readonly helping?: string;
  readonly fund?: string;
  readonly because?: string;
}

/** Somebody of the demo office. Nobody here exists: the surnames are trees, the numbers are made up. */
export interface DemoPerson {
  readonly key: string;
  readonly name: readonly [first: string, last: string];
  /** Day of birth, and the serial in the number: odd for a man, even for a woman. */
  readonly born: readonly [day: string, serial: number];
  readonly language: "fr" | "nl" | "de";
  readonly fund: string;
  readonly home: readonly [postalCode: string, municipality: string];
  readonly healthFund: string;
  readonly career: readonly Stretch[];
  /** What this person is there to show. */
  readonly story: string;
}

/** A career in a main occupation, from a day on; until it ceased, if it did. */
export const main = (from: string, until?: string): Stretch[] => [
  { from, as: "MAIN", ...(until && { until, because: "CESSATION" }) },
];
