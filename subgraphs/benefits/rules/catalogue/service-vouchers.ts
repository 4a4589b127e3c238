import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { ALL, promised } from "./promises.ts";
import { applyBy, labourCourt, law, unconfirmed, when } from "./sources.ts";

const DECREE = law("RD of 17-01-2006 (maternity aid)");

/** Maternity aid: service vouchers for help in the house. */
export const serviceVouchers = benefit(
  {
    code: "SERVICE_VOUCHERS",
    decisiveDate: "BIRTH",
    decidedBy: "FUND",
    paidBy: "VOUCHER_ISSUER",
    fundTask: "FULL_FILE",
    grant: "AUTOMATIC",
    conditions: when(
      DECREE,
      "INSURED_FOR_MATERNITY",
      "SECOND_AND_THIRD_QUARTER_BEFORE",
      "CHILD_AT_ADDRESS",
      "WORK_RESUMED",
    ),
    evidence: evidence("BIRTH", "HOUSEHOLD", "CAREER", "CONTRIBUTIONS", "DECLARATION_OF_RESUMPTION"),
    appeal: labourCourt("FUND"),
    basis: [DECREE],
    facts: { vouchers: 105, months: 12 },
    promises: promised(ALL, ["E2", "1b", "2a", "2f"]),
  },
  [
    {
      from: "2006-01-01",
      until: "2017-08-31",
      validity: unconfirmed(DECREE),
      words: "SERVICE_VOUCHERS_ON_REQUEST",
      grant: "ON_REQUEST",
      applyBy: applyBy("FIFTEENTH_WEEK_AFTER_BIRTH", DECREE),
    },
    { from: "2017-09-01", until: null, validity: DECREE },
  ],
);
