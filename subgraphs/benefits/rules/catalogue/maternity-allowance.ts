import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { ALL, promised } from "./promises.ts";
import { labourCourt, SICKNESS_INSURANCE, when } from "./sources.ts";

/** Maternity leave and its allowance. Since 2022 the first four weeks are paid at a higher rate. */
export const maternityAllowance = benefit(
  {
    code: "MATERNITY_ALLOWANCE",
    decisiveDate: "START_OF_LEAVE",
    decidedBy: "HEALTH_FUND",
    paidBy: "HEALTH_FUND",
    fundTask: "CERTIFIES",
    grant: "ON_REQUEST",
    conditions: when(
      SICKNESS_INSURANCE,
      "SIX_MONTHS_INSURED",
      "SECOND_AND_THIRD_QUARTER_BEFORE",
      "OBLIGATORY_REST_TAKEN",
    ),
    evidence: evidence("CAREER", "CONTRIBUTIONS", "MEDICAL_CERTIFICATE", "BIRTH"),
    appeal: labourCourt("HEALTH_FUND"),
    basis: [SICKNESS_INSURANCE],
    facts: { weeks: 12, weeksOfTwins: 13 },
    promises: promised(ALL, ["E2", "1b", "2g"]),
  },
  [
    { from: null, until: "2021-12-31", validity: SICKNESS_INSURANCE },
    { from: "2022-01-01", until: null, validity: SICKNESS_INSURANCE, words: "MATERNITY_ALLOWANCE_TWO_RATES" },
  ],
);
