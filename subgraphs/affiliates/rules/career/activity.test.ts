import type { Day } from "../../../shared/values/calendar.ts";
import type { Capacity, ContributorCategory } from "../../../shared/values/career.ts";
import { activityOf, capacityFault, isNaceCode, type NaceVersion } from "./activity.ts";

describe("an activity", () => {
  it.each<[Day, NaceVersion | undefined, NaceVersion, string]>([
    ["2024-12-31", undefined, "NACE_2008", "the last day of the old version"],
    ["2025-01-01", undefined, "NACE_2025", "the first of the new one"],
    ["2025-01-01", "NACE_2008", "NACE_2008", "a code that was given in the old one is not converted"],
  ])("told from %s in %s is one of %s: %s", (from, naceVersion, expected) => {
    expect(activityOf({ naceCode: "10712", ...(naceVersion && { naceVersion }) }, from)).toEqual({
      naceCode: "10712",
      naceVersion: expected,
    });
  });

  it.each([
    ["10712", true],
    ["1071", false],
    ["107120", false],
    ["10.712", false],
    ["1071A", false],
  ])("%s is a code: %s", (code, expected) => expect(isNaceCode(code)).toBe(expected));
});

describe("a category and a capacity", () => {
  it.each<[ContributorCategory, Capacity, string | null, Day | null, string | null, string]>([
    ["MAIN", "SELF_EMPLOYED", null, null, null, "the usual"],
    ["SPOUSE_MAXI", "HELPER_SPOUSE", "aff_x", null, null, "a helper spouse"],
    ["SPOUSE_MAXI", "SELF_EMPLOYED", null, null, "SPOUSE_CAPACITY", "the statute of one who is none"],
    ["MAIN", "HELPER_SPOUSE", "aff_x", null, "SPOUSE_CATEGORY", "one without the statute"],
    ["PENSION_PAID", "HELPER_SPOUSE", "aff_x", null, null, "with a pension"],
    ["SPOUSE_MINI", "HELPER_SPOUSE", "aff_x", "1955-12-31", null, "the last birth date of the mini-statute"],
    ["SPOUSE_MINI", "HELPER_SPOUSE", "aff_x", "1956-01-01", "MINI_BIRTH_DATE", "the first too late"],
    ["SPOUSE_MINI", "HELPER_SPOUSE", "aff_x", null, "MINI_BIRTH_DATE", "one that is not known"],
    ["MAIN", "HELPER", null, null, "NOBODY_HELPED", "a helper of nobody"],
  ])("%s as %s of %s, born %s: %s, %s", (category, capacity, helpedAffiliateId, bornOn, fault) => {
    expect(capacityFault({ category, capacity, helpedAffiliateId, bornOn })).toBe(fault);
  });
});
