import { dated } from "../../../shared/values/law.ts";
import type { Rate } from "../../../shared/values/money.ts";
import { rowsOf } from "./rows.ts";

const civil = rowsOf("Law of 05-05-1865, art. 2, § 1: legal interest in civil matters, published each year");

/** Legal interest a year in civil matters, in ten-thousandths. Whoever enters a year moves the last day. */
export const civilInterest = dated<Rate>("legal interest in civil matters", {
  knownUntil: "2026-12-31",
  rows: [civil("2024-01-01", "SEEN", 575n), civil("2025-01-01", "SEEN", 450n), civil("2026-01-01", "SEEN", 450n)],
});

const social = rowsOf("Law of 05-05-1865, art. 2, § 3: legal interest in social matters");

/** Legal interest a year in social matters, in ten-thousandths. */
export const socialInterest = dated<Rate>("legal interest in social matters", {
  rows: [social("2024-01-01", "DERIVED", 700n)],
});

const choice = rowsOf("Law of 11-04-1995, art. 20, which names no rate: civil or social matters, as the house decides");

/**
 * Which of the two a late benefit bears: nobody has found it written. The lower one pays nothing without right, and
 * what it lacks can be paid still.
 */
export const interestOnLateBenefits = dated<"CIVIL" | "SOCIAL">("interest on late benefits", {
  rows: [choice("2024-01-01", "UNCONFIRMED", "CIVIL")],
});
