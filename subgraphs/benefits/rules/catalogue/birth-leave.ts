import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { promised } from "./promises.ts";
import { applyBy, BIRTH_LEAVE, BIRTH_LEAVE_RULES, labourCourt, law, when } from "./sources.ts";

const IN_FORCE = law("Leave of fathers and co-parents: births from 01-05-2019; 15 days from 2021, 20 days from 2023");

/** Leave of the father or co-parent, and its allowance. */
export const birthLeave = benefit(
  {
    code: "BIRTH_LEAVE",
    decisiveDate: "BIRTH",
    decidedBy: "FUND",
    paidBy: "FUND",
    fundTask: "FULL_FILE",
    grant: "ON_REQUEST",
    conditions: when(
      BIRTH_LEAVE_RULES,
      "MAIN_STATUS_BIRTH_QUARTERS",
      "TWO_QUARTERS_BEFORE",
      "LINK_TO_CHILD",
      "DAYS_WITHIN_FOUR_MONTHS",
      "NO_ACTIVITY_ON_DAY",
      "NO_OTHER_BENEFIT_SAME_DAY",
    ),
    evidence: evidence("BIRTH", "FILIATION", "HOUSEHOLD", "CAREER", "CONTRIBUTIONS", "DAYS_OF_LEAVE"),
    applyBy: applyBy("END_OF_QUARTER_AFTER_BIRTH", BIRTH_LEAVE_RULES),
    appeal: labourCourt("FUND"),
    basis: [BIRTH_LEAVE],
    promises: promised(["UCM"], ["E2", "1b"]),
  },
  [
    { from: "2019-05-01", until: "2020-12-31", validity: IN_FORCE, facts: { days: 10, halfDays: 20 } },
    { from: "2021-01-01", until: "2022-12-31", validity: IN_FORCE, facts: { days: 15, halfDays: 30 } },
    { from: "2023-01-01", until: null, validity: IN_FORCE, facts: { days: 20, halfDays: 40 } },
  ],
);
