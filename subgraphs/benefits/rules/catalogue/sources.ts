import type { Confidence, Source } from "../../../shared/values/law.ts";
import type { Appeal, ApplicationTerm, Body, Condition } from "../benefit.ts";

/** Where something is written, and how sure we are of it. */
export const law = (article: string, confidence: Confidence = "SEEN"): Source => ({ article, confidence });

/** The same text, for a point of which we are less sure. */
export const derived = ({ article }: Source): Source => law(article, "DERIVED");
export const unconfirmed = ({ article }: Source): Source => law(article, "UNCONFIRMED");

/** Conditions that stand in one text. */
export const when = (basis: Source, ...codes: readonly string[]): Condition[] => codes.map((code) => ({ code, basis }));

/** The rule by which one finds the last day to apply. */
export const applyBy = (rule: string, basis: Source): ApplicationTerm => ({ rule, basis });

const CHARTER_OF_THE_INSURED = "Law of 11-04-1995 (charter of the socially insured), art. 14 and 23";

/** An appeal to the labour court: at least three months from the notification of a complete decision. */
export const labourCourt = (against: Body): Appeal => ({
  court: "LABOUR_COURT",
  months: 3,
  against,
  basis: law(CHARTER_OF_THE_INSURED),
});

/** A dispute about a contract goes to the civil courts. */
export const civilCourt = (against: Body): Appeal => ({
  court: "CIVIL_COURT",
  months: null,
  against,
  basis: law("Judicial Code", "DERIVED"),
});

/** The texts of the benefits that the fund itself decides on, and those that several benefits share. */
export const SICKNESS_INSURANCE = law("RD of 20-07-1971 (sickness and maternity insurance of the self-employed)");
export const BRIDGING_RIGHT_OF_2017 = law("Law of 22-12-2016 and RD of 08-01-2017 (bridging right)");
export const BRIDGING_RIGHT_OF_2023 = law("Programme law of 26-12-2022, title 9, chapter 3 (bridging right)");
export const BIRTH_LEAVE = law("Law of 07-04-2019 (leave of fathers and co-parents)", "DERIVED");
/** What the institute publishes of the conditions; we have not read the articles themselves. */
export const BIRTH_LEAVE_RULES = law("Leave of fathers and co-parents: rules published by the institute");
export const ASSIMILATION = law("RD of 22-12-1967 (pensions of the self-employed): assimilated periods");
export const SUPPLEMENTARY_PENSIONS = law("Programme law of 24-12-2002 (supplementary pensions of the self-employed)");
export const PENSIONS = law("Pensions of the self-employed: rules published by the pension service");
