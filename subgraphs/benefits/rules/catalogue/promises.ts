import type { Day } from "../../../shared/values/calendar.ts";
import type { CharterPromise } from "../benefit.ts";

/**
 * The charters of the five funds. None bears a date: between which days each was written follows from what it names.
 *
 * Four still speak of the insurance against bankruptcy, which ended in 2016; the fifth knows birth leave, of May 2019,
 * and still counts collective debt settlement, which a fact of 2023 no longer is.
 */
export const charters: Readonly<Record<string, { readonly notBefore: Day | null; readonly notAfter: Day | null }>> = {
  SECUREX: { notBefore: null, notAfter: "2016-12-31" },
  PARTENA: { notBefore: null, notAfter: "2016-12-31" },
  GROUPS: { notBefore: null, notAfter: "2016-12-31" },
  CNA: { notBefore: null, notAfter: "2016-12-31" },
  UCM: { notBefore: "2019-05-01", notAfter: "2022-12-31" },
};

/** The four whose charters are older, and all five. */
export const OLDER = ["SECUREX", "PARTENA", "GROUPS", "CNA"] as const;
export const ALL = [...OLDER, "UCM"] as const;

/** The lines on which these funds' charters name a benefit, and under which name where it is another by now. */
export const promised = (
  funds: readonly string[],
  lines: readonly string[],
  namedAs: string | null = null,
): CharterPromise[] => funds.map((fund) => ({ fund, lines, namedAs, confidence: namedAs ? "DERIVED" : "SEEN" }));

/**
 * What a charter calls a family plan, without saying what is in it: we take it to be what the law brought in those
 * years.
 */
export const familyPlan: readonly CharterPromise[] = [
  { fund: "UCM", lines: ["E2"], namedAs: "FAMILY_PLAN", confidence: "UNCONFIRMED" },
];
