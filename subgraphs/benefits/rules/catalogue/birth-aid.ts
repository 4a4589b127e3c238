import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { promised } from "./promises.ts";
import { applyBy, BIRTH_LEAVE, BIRTH_LEAVE_RULES, labourCourt, law, when } from "./sources.ts";

const IN_FORCE = law("Leave of fathers and co-parents: births from 01-05-2019");

/** A single payment towards help in the house, for who takes only a short birth leave. */
export const birthAid = benefit(
  {
    code: "BIRTH_AID",
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
      "AT_MOST_EIGHT_DAYS",
    ),
    evidence: evidence("BIRTH", "FILIATION", "CAREER", "CONTRIBUTIONS", "DAYS_OF_LEAVE"),
    applyBy: applyBy("END_OF_QUARTER_AFTER_BIRTH", BIRTH_LEAVE_RULES),
    appeal: labourCourt("FUND"),
    basis: [BIRTH_LEAVE],
    facts: { vouchers: 15 },
    promises: promised(["UCM"], ["E2", "1b"]),
  },
  [{ from: "2019-05-01", until: null, validity: IN_FORCE }],
);
