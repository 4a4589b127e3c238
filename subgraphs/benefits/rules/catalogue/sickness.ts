import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { ALL, promised } from "./promises.ts";
import { ASSIMILATION, applyBy, labourCourt, law, SICKNESS_INSURANCE, when } from "./sources.ts";

const common = {
  decisiveDate: "START_OF_INCAPACITY",
  paidBy: "HEALTH_FUND",
  fundTask: "CERTIFIES",
  grant: "ON_REQUEST",
  appeal: labourCourt("HEALTH_FUND"),
  basis: [SICKNESS_INSURANCE],
} as const;
const insured = when(
  SICKNESS_INSURANCE,
  "SIX_MONTHS_INSURED",
  "SECOND_AND_THIRD_QUARTER_BEFORE",
  "INCAPACITY_RECOGNISED",
);

/** Care: doctors, hospital, medicines. */
export const healthCare = benefit(
  {
    ...common,
    code: "HEALTH_CARE",
    decisiveDate: "MONTH",
    decidedBy: "HEALTH_FUND",
    conditions: when(SICKNESS_INSURANCE, "HEALTH_FUND_MEMBER", "CONTRIBUTIONS_IN_ORDER"),
    evidence: evidence("CONTRIBUTIONS"),
    promises: promised(ALL, ["E2", "1c", "2g"]),
  },
  [{ from: null, until: null, validity: SICKNESS_INSURANCE }],
);

/** The first year of incapacity, whose waiting time was shortened twice. */
export const incapacityAllowance = benefit(
  {
    ...common,
    code: "INCAPACITY_ALLOWANCE",
    decidedBy: "HEALTH_FUND",
    conditions: insured,
    evidence: evidence("INCAPACITY_CERTIFICATE", "CAREER", "CONTRIBUTIONS", "HOUSEHOLD"),
    applyBy: applyBy("SEVEN_DAYS_FROM_INCAPACITY", SICKNESS_INSURANCE),
    promises: promised(ALL, ["E2", "1c", "2h"]),
  },
  [
    {
      from: null,
      until: "2017-12-31",
      validity: SICKNESS_INSURANCE,
      words: "INCAPACITY_ALLOWANCE_AFTER_A_MONTH",
      conditions: [...insured, ...when(SICKNESS_INSURANCE, "WAITING_MONTH")],
    },
    {
      from: "2018-01-01",
      until: "2019-06-30",
      validity: SICKNESS_INSURANCE,
      words: "INCAPACITY_ALLOWANCE_AFTER_A_FORTNIGHT",
      conditions: [...insured, ...when(SICKNESS_INSURANCE, "WAITING_FORTNIGHT")],
    },
    {
      from: "2019-07-01",
      until: null,
      validity: SICKNESS_INSURANCE,
      conditions: [...insured, ...when(SICKNESS_INSURANCE, "AT_LEAST_EIGHT_DAYS")],
    },
  ],
);

/** Incapacity that lasts longer than a year. */
export const invalidityAllowance = benefit(
  {
    ...common,
    code: "INVALIDITY_ALLOWANCE",
    decidedBy: "NIHDI",
    grant: "AUTOMATIC",
    conditions: when(SICKNESS_INSURANCE, "INCAPACITY_OVER_A_YEAR"),
    evidence: evidence("HOUSEHOLD", "CONTRIBUTIONS"),
    promises: promised(ALL, ["E2", "1c"]),
  },
  [{ from: null, until: null, validity: SICKNESS_INSURANCE }],
);

/** Quarters of illness count as if contributions were paid, and none are due. */
export const sicknessAssimilation = benefit(
  {
    ...common,
    code: "SICKNESS_ASSIMILATION",
    decidedBy: "INASTI",
    paidBy: null,
    fundTask: "FORWARDS",
    conditions: when(
      ASSIMILATION,
      "NINETY_DAYS_MAIN",
      "PREVIOUS_QUARTER_PAID",
      "INCAPACITY_OF_TWO_THIRDS",
      "COMPLETE_STOP",
      "NOBODY_CONTINUES",
    ),
    evidence: evidence("CAREER", "CONTRIBUTIONS", "RECOGNITION_OF_INCAPACITY", "DEREGISTRATION"),
    appeal: labourCourt("INASTI"),
    basis: [ASSIMILATION],
    promises: promised(ALL, ["1c", "1h", "2i"]),
  },
  [{ from: null, until: null, validity: ASSIMILATION }],
);

const CONTINUED = law("Continued insurance after cessation: rules published by the institute");

/** Who stops may go on paying for a while, for the pension alone or for care too. */
export const continuedInsurance = benefit(
  {
    ...common,
    code: "CONTINUED_INSURANCE",
    decisiveDate: "CESSATION",
    decidedBy: "INASTI",
    paidBy: null,
    fundTask: "FORWARDS",
    conditions: when(CONTINUED, "TOTAL_CESSATION", "FOUR_QUARTERS_SETTLED"),
    evidence: evidence("DEREGISTRATION", "CAREER", "CONTRIBUTIONS"),
    applyBy: applyBy("END_OF_SECOND_QUARTER_AFTER_CESSATION", CONTINUED),
    appeal: labourCourt("INASTI"),
    basis: [CONTINUED],
    facts: { quarters: 8, years: 7 },
    promises: promised(ALL, ["1h", "2i"]),
  },
  [{ from: null, until: null, validity: CONTINUED }],
);
