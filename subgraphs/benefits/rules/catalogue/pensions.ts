import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { ALL, OLDER, promised } from "./promises.ts";
import { applyBy, labourCourt, law, PENSIONS, unconfirmed, when } from "./sources.ts";

const AGE = law("Legal pension age: 65, 66 from 01-02-2025, 67 from 2030");
const TRANSITION = law("Transition allowance: longer for deaths from 01-10-2021");
const BONUS = law("Pension bonus: accrual from 01-07-2024 to 31-12-2025, pensions from 2025");

const common = {
  decisiveDate: "START_OF_PENSION",
  decidedBy: "INASTI",
  paidBy: "PENSION_SERVICE",
  fundTask: "INFORMS",
  grant: "ON_REQUEST",
  appeal: labourCourt("INASTI"),
  basis: [PENSIONS],
} as const;
const within12Months = applyBy("TWELVE_MONTHS_FOR_ARREARS", PENSIONS);

/** The retirement pension. */
export const retirementPension = benefit(
  {
    ...common,
    code: "RETIREMENT_PENSION",
    grant: "PARTLY_AUTOMATIC",
    conditions: when(AGE, "LEGAL_AGE"),
    evidence: evidence("CAREER", "RESIDENCE"),
    promises: promised(ALL, ["E2", "1f", "1h", "2j", "2l"]),
  },
  [
    { from: null, until: "2025-01-31", validity: AGE, facts: { age: 65 } },
    { from: "2025-02-01", until: "2029-12-31", validity: AGE, facts: { age: 66 } },
    { from: "2030-01-01", until: null, validity: AGE, facts: { age: 67 } },
  ],
);

/** The pension of a widow or widower of a certain age. */
export const survivorPension = benefit(
  {
    ...common,
    code: "SURVIVOR_PENSION",
    decisiveDate: "DEATH",
    conditions: when(PENSIONS, "MARRIED_ONE_YEAR", "MINIMUM_AGE_OF_SURVIVOR", "NOT_REMARRIED"),
    evidence: evidence("DEATH", "MARRIAGE", "CAREER"),
    applyBy: within12Months,
    promises: promised(ALL, ["1f"]),
  },
  [{ from: null, until: null, validity: PENSIONS }],
);

/** For a widow or widower who is too young for the survivor's pension. */
export const transitionAllowance = benefit(
  {
    ...common,
    code: "TRANSITION_ALLOWANCE",
    decisiveDate: "DEATH",
    conditions: when(TRANSITION, "MARRIED_ONE_YEAR", "BELOW_AGE_OF_SURVIVOR", "NOT_REMARRIED"),
    evidence: evidence("DEATH", "MARRIAGE", "HOUSEHOLD", "CAREER"),
    applyBy: within12Months,
    basis: [TRANSITION],
    promises: promised(["UCM"], ["1f"]),
  },
  [
    {
      from: "2015-01-01",
      until: "2021-09-30",
      validity: unconfirmed(TRANSITION),
      words: "TRANSITION_ALLOWANCE_SHORT",
      facts: { months: 12, monthsWithChild: 24 },
    },
    {
      from: "2021-10-01",
      until: null,
      validity: TRANSITION,
      facts: { months: 18, monthsWithChild: 36, monthsWithYoungChild: 48 },
    },
  ],
);

/** The pension of a divorced spouse, for the years of the marriage. */
export const divorcedSpousePension = benefit(
  {
    ...common,
    code: "DIVORCED_SPOUSE_PENSION",
    conditions: when(PENSIONS, "CAREER_OF_FORMER_SPOUSE", "AGE_OF_DIVORCED_SPOUSE", "NOT_REMARRIED"),
    evidence: evidence("MARRIAGE", "CAREER"),
    promises: promised(ALL, ["1f"]),
  },
  [{ from: null, until: null, validity: PENSIONS }],
);

/** More pension for who works on, three times over: an old bonus, one that ran for a year and a half, and a new one. */
export const pensionBonus = benefit(
  {
    ...common,
    code: "PENSION_BONUS",
    decisiveDate: "MONTH",
    grant: "AUTOMATIC",
    conditions: when(BONUS, "WORKED_PAST_EARLIEST_DATE"),
    evidence: evidence("CAREER"),
    basis: [BONUS],
    promises: promised(OLDER, ["1f"]),
  },
  [
    {
      from: null,
      until: "2014-12-31",
      validity: law("Pension bonus: abolished for careers from 2015"),
      words: "PENSION_BONUS_OLD",
    },
    {
      from: "2024-07-01",
      until: "2025-12-31",
      validity: BONUS,
      conditions: when(BONUS, "WORKED_PAST_EARLIEST_DATE", "SIX_MONTHS_ACCRUED"),
      facts: { years: 3 },
    },
    {
      from: "2026-01-01",
      until: null,
      validity: law("Pension bonus from 2026: status of the bill not confirmed", "UNCONFIRMED"),
      words: "PENSION_BONUS_FROM_2026",
    },
  ],
);

/** How much one may earn next to a pension: without limit from the year of the legal age. */
export const workAfterPension = benefit(
  {
    ...common,
    code: "WORK_AFTER_PENSION",
    decisiveDate: "YEAR",
    decidedBy: "PENSION_SERVICE",
    paidBy: null,
    grant: "AUTOMATIC",
    conditions: when(PENSIONS, "INCOME_WITHIN_LIMITS"),
    evidence: evidence("PENSION", "DECLARATION_OF_ACTIVITY"),
    appeal: labourCourt("PENSION_SERVICE"),
    promises: promised(ALL, ["1f"]),
  },
  [{ from: null, until: null, validity: PENSIONS }],
);
