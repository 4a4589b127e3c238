import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { applyBy, labourCourt, law, unconfirmed, when } from "./sources.ts";

const BEREAVEMENT = law("Bereavement leave of the self-employed: rules published by the institute");

/** Leave after the death of a partner or child. The first day of death that counts is not confirmed. */
export const bereavementLeave = benefit(
  {
    code: "BEREAVEMENT_LEAVE",
    decisiveDate: "DEATH",
    decidedBy: "FUND",
    paidBy: "FUND",
    fundTask: "FULL_FILE",
    grant: "ON_REQUEST",
    conditions: when(
      BEREAVEMENT,
      "DEATH_OF_PARTNER_OR_CHILD",
      "MAIN_STATUS_DEATH_QUARTERS",
      "TWO_QUARTERS_BEFORE",
      "DAYS_WITHIN_YEAR_OF_DEATH",
      "NO_OTHER_BENEFIT_SAME_DAY",
      "NO_RIGHT_AS_EMPLOYEE",
    ),
    evidence: evidence("DEATH", "HOUSEHOLD", "FILIATION", "CAREER", "CONTRIBUTIONS", "DAYS_OF_LEAVE"),
    applyBy: applyBy("ONE_YEAR_AFTER_DEATH", BEREAVEMENT),
    appeal: labourCourt("FUND"),
    basis: [BEREAVEMENT],
    facts: { days: 10 },
  },
  [{ from: "2021-07-25", until: null, validity: unconfirmed(BEREAVEMENT) }],
);
