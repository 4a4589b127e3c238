import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { familyPlan } from "./promises.ts";
import { applyBy, labourCourt, law, unconfirmed, when } from "./sources.ts";

const DECREE = law("RD of 27-09-2015 (carers)");

/** An allowance, and a quarter without contributions, for who stops or halves the activity to care for somebody. */
export const carerAllowance = benefit(
  {
    code: "CARER_ALLOWANCE",
    decisiveDate: "START_OF_LEAVE",
    decidedBy: "FUND",
    paidBy: "FUND",
    fundTask: "FULL_FILE",
    grant: "ON_REQUEST",
    conditions: when(
      DECREE,
      "CARES_FOR_SOMEBODY_ILL",
      "INTERRUPTED_BY_HALF",
      "TWO_QUARTERS_BEFORE",
      "CARER_CAREER_LIMIT",
      "NO_INTERRUPTION_ALLOWANCE",
    ),
    evidence: evidence(
      "MEDICAL_CERTIFICATE",
      "HOUSEHOLD",
      "CONTRIBUTIONS",
      "DECLARATION_OF_INTERRUPTION",
      "DISABILITY_DECISION",
    ),
    applyBy: applyBy("AROUND_THE_START", unconfirmed(DECREE)),
    appeal: labourCourt("FUND"),
    basis: [DECREE],
    facts: { monthsAtOnce: 6, months: 12, quarters: 4 },
    promises: familyPlan,
  },
  [{ from: "2015-10-01", until: null, validity: DECREE }],
);
