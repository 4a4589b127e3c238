import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { ALL, promised } from "./promises.ts";
import { applyBy, civilCourt, law, SUPPLEMENTARY_PENSIONS, unconfirmed, when } from "./sources.ts";

const common = {
  decisiveDate: "YEAR",
  decidedBy: "PENSION_INSTITUTION",
  paidBy: "PENSION_INSTITUTION",
  fundTask: "CERTIFIES",
  grant: "CONTRACT",
  conditions: when(SUPPLEMENTARY_PENSIONS, "CONTRACT", "MAIN_LEVEL", "ALL_CONTRIBUTIONS_OF_YEAR_PAID"),
  evidence: evidence("CONTRIBUTIONS", "CAREER"),
  applyBy: applyBy("END_OF_THE_YEAR", SUPPLEMENTARY_PENSIONS),
  appeal: civilCourt("PENSION_INSTITUTION"),
  basis: [SUPPLEMENTARY_PENSIONS],
  promises: promised(ALL, ["E4", "1g"]),
} as const;

/** The free supplementary pension, ordinary kind. */
export const supplementaryPension = benefit({ ...common, code: "SUPPLEMENTARY_PENSION" }, [
  { from: null, until: null, validity: SUPPLEMENTARY_PENSIONS },
]);

/** The free supplementary pension, social kind: a part goes to cover of illness, care and death. */
export const socialSupplementaryPension = benefit({ ...common, code: "SOCIAL_SUPPLEMENTARY_PENSION" }, [
  { from: "2004-01-01", until: null, validity: unconfirmed(SUPPLEMENTARY_PENSIONS) },
]);

const INSURANCE = law("Law of 04-04-2014 on insurance", "UNCONFIRMED");

const insured = {
  ...common,
  decidedBy: "INSURER",
  paidBy: "INSURER",
  fundTask: "INFORMS",
  conditions: when(INSURANCE, "CONTRACT"),
  evidence: [],
  applyBy: null,
  appeal: civilCourt("INSURER"),
  basis: [INSURANCE],
  promises: promised(ALL, ["E4"]),
} as const;

/** Hospital costs that the compulsory insurance leaves to the patient. */
export const hospitalCover = benefit({ ...insured, code: "HOSPITAL_COVER" }, [
  { from: null, until: null, validity: INSURANCE },
]);

/** An income on top of the allowance for incapacity. */
export const guaranteedIncome = benefit({ ...insured, code: "GUARANTEED_INCOME" }, [
  { from: null, until: null, validity: INSURANCE },
]);
