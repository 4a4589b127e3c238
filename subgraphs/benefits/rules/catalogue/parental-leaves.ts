import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { promised } from "./promises.ts";
import { labourCourt, SICKNESS_INSURANCE, unconfirmed, when } from "./sources.ts";

/** Weeks that the parents share on top of the six of each, by the first day from which they hold. */
const sharedWeeks = [
  { from: "2019-01-01", until: "2020-12-31", extraWeeks: 1 },
  { from: "2021-01-01", until: "2022-12-31", extraWeeks: 2 },
  { from: "2023-01-01", until: "2024-12-31", extraWeeks: 3 },
  { from: "2025-01-01", until: "2026-12-31", extraWeeks: 4 },
  { from: "2027-01-01", until: null, extraWeeks: 5 },
].map(({ from, until, extraWeeks }) => ({
  from,
  until,
  validity: SICKNESS_INSURANCE,
  facts: { weeks: 6, extraWeeks },
}));

const common = {
  decisiveDate: "START_OF_LEAVE",
  decidedBy: "HEALTH_FUND",
  paidBy: "HEALTH_FUND",
  fundTask: "CERTIFIES",
  grant: "ON_REQUEST",
  appeal: labourCourt("HEALTH_FUND"),
  basis: [SICKNESS_INSURANCE],
} as const;

/** Leave for who adopts a child. */
export const adoptionLeave = benefit(
  {
    ...common,
    code: "ADOPTION_LEAVE",
    conditions: when(
      SICKNESS_INSURANCE,
      "SIX_MONTHS_INSURED",
      "SECOND_AND_THIRD_QUARTER_BEFORE",
      "CHILD_UNDER_EIGHTEEN",
      "STARTS_WITHIN_TWO_MONTHS",
    ),
    evidence: evidence("ADOPTION_PAPERS", "HOUSEHOLD", "CAREER", "CONTRIBUTIONS"),
  },
  [
    { from: null, until: "2018-12-31", validity: unconfirmed(SICKNESS_INSURANCE), words: "ADOPTION_LEAVE_BEFORE_2019" },
    ...sharedWeeks,
  ],
);

/** Leave for who takes a child into long foster care. */
export const fosterLeave = benefit(
  {
    ...common,
    code: "FOSTER_LEAVE",
    conditions: when(
      SICKNESS_INSURANCE,
      "SIX_MONTHS_INSURED",
      "SECOND_AND_THIRD_QUARTER_BEFORE",
      "PLACEMENT_OF_SIX_MONTHS",
      "STARTS_WITHIN_TWELVE_MONTHS",
    ),
    evidence: evidence("FOSTER_DECISION", "HOUSEHOLD", "CAREER", "CONTRIBUTIONS"),
    promises: promised(["UCM"], ["1b"]),
  },
  sharedWeeks,
);
