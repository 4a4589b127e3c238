import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { familyPlan } from "./promises.ts";
import { labourCourt, law, when } from "./sources.ts";

const RULES = law("Exemption from contributions after maternity: rules published by the institute");
const IN_FORCE = law("Exemption after maternity: births from 01-10-2016, two quarters for births from 01-01-2026");

/** No contributions for one quarter after that of the birth; two for births from 2026 on. All rights are kept. */
export const maternityExemption = benefit(
  {
    code: "MATERNITY_EXEMPTION",
    decisiveDate: "BIRTH",
    decidedBy: "FUND",
    paidBy: null,
    fundTask: "FULL_FILE",
    grant: "AUTOMATIC",
    conditions: when(RULES, "MATERNITY_ALLOWANCE_CONFIRMED", "MAIN_MINIMUM_DUE", "NOT_WITH_CARER_EXEMPTION"),
    evidence: evidence("MATERNITY_REST", "BIRTH", "CONTRIBUTIONS"),
    appeal: labourCourt("FUND"),
    basis: [RULES],
    promises: familyPlan,
  },
  [
    { from: "2016-10-01", until: "2025-12-31", validity: IN_FORCE, facts: { quarters: 1 } },
    { from: "2026-01-01", until: null, validity: IN_FORCE, facts: { quarters: 2 } },
  ],
);
