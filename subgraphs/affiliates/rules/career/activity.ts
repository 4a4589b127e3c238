import type { Day } from "../../../shared/values/calendar.ts";
import type { Capacity, ContributorCategory } from "../../../shared/values/career.ts";
import { dated } from "../../../shared/values/law.ts";

/** The versions of the nomenclature of activities (NACE-BEL). */
export const naceVersions = {
  NACE_2008: "NACE-BEL 2008, until the end of 2024.",
  NACE_2025: "NACE-BEL 2025, from 1 January 2025.",
} as const;

export type NaceVersion = keyof typeof naceVersions;

/** Which version activities are described in. A code is never converted: one of 2008 may be several of 2025. */
export const naceVersionInForce = dated<NaceVersion>("version of NACE-BEL", {
  rows: [
    { from: "2008-01-01", value: "NACE_2008", source: { article: "NACE-BEL 2008", confidence: "SEEN" } },
    { from: "2025-01-01", value: "NACE_2025", source: { article: "NACE-BEL 2025", confidence: "SEEN" } },
  ],
});

/** What somebody does, as a code of five digits with the version in which it is one. */
export interface Activity {
  readonly naceCode: string;
  readonly naceVersion: NaceVersion;
}

/** An activity as it is told: the version follows from the day where nobody says it. */
export interface ActivityTold {
  readonly naceCode: string;
  readonly naceVersion?: NaceVersion | null;
}

const FIVE_DIGITS = /^\d{5}$/;

/** Whether a text is a code of an activity: the list itself is kept by the enterprise register. */
export const isNaceCode = (text: string): boolean => FIVE_DIGITS.test(text);

/** An activity in the version that was given, or else in that in force on the day from which it is told. */
export const activityOf = ({ naceCode, naceVersion }: ActivityTold, from: Day): Activity => ({
  naceCode,
  naceVersion: naceVersion ?? naceVersionInForce.on(from).value,
});

/** The last birth date at which a helper spouse may be in the mini-statute (RD no. 38, art. 7bis § 3). */
const LAST_MINI = "1955-12-31";

const ofHelperSpouse: ReadonlySet<ContributorCategory> = new Set([
  "SPOUSE_MAXI",
  "SPOUSE_MINI",
  "ART37_AB",
  "PENSION_PAID",
  "PENSION_AGE_NO_PENSION",
]);

/** Why a category and a capacity do not go together. */
export type CapacityFault = "SPOUSE_CAPACITY" | "SPOUSE_CATEGORY" | "MINI_BIRTH_DATE" | "NOBODY_HELPED";

/** What a period says of somebody, as far as one part of it must fit the other. */
export interface AsWhat {
  readonly category: ContributorCategory;
  readonly capacity: Capacity;
  readonly helpedAffiliateId: string | null;
  readonly bornOn: Day | null;
}

/**
 * Why a category and a capacity do not go together, or `null` where they do.
 *
 * The statute of helper spouse is for a helper spouse and for nobody else; the mini-statute for those born before 1956.
 * Whoever helps, helps somebody.
 */
export function capacityFault({ category, capacity, helpedAffiliateId, bornOn }: AsWhat): CapacityFault | null {
  const isSpouse = capacity === "HELPER_SPOUSE";
  if (isSpouse && !ofHelperSpouse.has(category)) return "SPOUSE_CATEGORY";
  if (!isSpouse && category.startsWith("SPOUSE_")) return "SPOUSE_CAPACITY";
  if (category === "SPOUSE_MINI" && (!bornOn || bornOn > LAST_MINI)) return "MINI_BIRTH_DATE";
  return (isSpouse || capacity === "HELPER") && !helpedAffiliateId ? "NOBODY_HELPED" : null;
}
