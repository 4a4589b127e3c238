import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { OLDER, promised } from "./promises.ts";
import { applyBy, derived, labourCourt, law, unconfirmed, when } from "./sources.ts";

const DECREE = law("RD of 18-11-1996 (social insurance of bankrupts)");
const FACT = { bankruptcy: "FACT_BANKRUPTCY", settlement: "FACT_COLLECTIVE_SETTLEMENT" } as const;
const common = [
  ...when(DECREE, "RESIDENCE_BELGIUM", "MAIN_STATUS_FOUR_QUARTERS", "NO_ACTIVITY", "NO_REPLACEMENT_INCOME"),
  ...when(derived(DECREE), "BELOW_PENSION_AGE", "NO_CONVICTION"),
];

/** Social insurance in case of bankruptcy, from which the bridging right grew. */
export const bankruptcyInsurance = benefit(
  {
    code: "BANKRUPTCY_INSURANCE",
    decisiveDate: "FACT",
    decidedBy: "FUND",
    paidBy: "FUND",
    fundTask: "FULL_FILE",
    grant: "ON_REQUEST",
    conditions: common,
    evidence: evidence("BANKRUPTCY_JUDGMENT", "RESIDENCE", "CAREER", "CONTRIBUTIONS", "DECLARATION_ON_HONOUR"),
    applyBy: applyBy("END_OF_SECOND_QUARTER_AFTER_FACT", unconfirmed(DECREE)),
    appeal: labourCourt("FUND"),
    basis: [DECREE],
    successor: "BRIDGING_RIGHT",
    promises: promised(OLDER, ["E2", "1e", "2a"]),
  },
  [
    {
      from: "1997-07-01",
      until: "2001-09-30",
      validity: DECREE,
      conditions: [...when(DECREE, FACT.bankruptcy), ...common],
    },
    {
      from: "2001-10-01",
      until: "2011-12-31",
      validity: DECREE,
      conditions: [...when(DECREE, FACT.bankruptcy, FACT.settlement), ...common],
    },
    {
      from: "2012-01-01",
      until: "2016-12-31",
      validity: derived(DECREE),
      conditions: [...when(derived(DECREE), FACT.bankruptcy, FACT.settlement, "FACT_FORCED_INTERRUPTION"), ...common],
    },
  ],
);
