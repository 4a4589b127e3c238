import type { Day } from "../../shared/values/calendar.ts";

/** A version of the Belgian nomenclature of activities. */
export type NaceVersion = "2003" | "2008" | "2025";

const NACE_2025_FROM: Day = "2025-01-01";
const NACE_2008_FROM: Day = "2008-01-01";

/** Which version of the nomenclature is in force on a day. */
export const naceVersionOn = (day: Day): NaceVersion =>
  day >= NACE_2025_FROM ? "2025" : day >= NACE_2008_FROM ? "2008" : "2003";

/** What weight an activity has among those of an enterprise. */
export const activityClassifications = {
  MAIN: "One of its main activities.",
  SECONDARY: "A secondary activity.",
  ANCILLARY: "An ancillary activity.",
} as const;

export type ActivityClassification = keyof typeof activityClassifications;
