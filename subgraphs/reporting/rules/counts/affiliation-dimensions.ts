import { capacities, contributorCategories } from "../../../shared/values/career.ts";
import type { Dimension } from "./cells.ts";

/** By what affiliations may be counted. */
export const affiliationDimensions = {
  CATEGORY: "By the category in which they contribute.",
  FUND: "By the fund with which they are.",
  CAPACITY: "By the capacity in which they are self-employed.",
} as const;

export type AffiliationDimension = keyof typeof affiliationDimensions;

/**
 * The dimensions with all their values. A value that nobody has is listed too: a table looks the same whoever is in it.
 */
export const dimensionsOver = (funds: readonly string[]): readonly Dimension<AffiliationDimension>[] => [
  { name: "CATEGORY", values: Object.keys(contributorCategories) },
  { name: "FUND", values: [...new Set(funds)].sort() },
  { name: "CAPACITY", values: Object.keys(capacities) },
];
