import type { Day } from "../../shared/values/calendar.ts";
import { type Deadline, termOfDays, termOfMonths } from "../../shared/values/deadline.ts";
import type { Source } from "../../shared/values/law.ts";

/** The fund of those who chose none (Nationale Hulpkas / Caisse nationale auxiliaire). */
export const AUXILIARY_FUND = "CNA";

/** How a company came to be with its fund. */
export const affiliationOrigins = {
  REQUESTED: "The company asked for it.",
  AUTOMATIC: "It chose no fund within the term of the formal notice, and was put with the auxiliary fund.",
  FUND_CHANGE: "It came from another fund, on a 1 January.",
} as const;

export type AffiliationOrigin = keyof typeof affiliationOrigins;

const MONTHS_TO_AFFILIATE = 3;
const DAYS_AFTER_NOTICE = 30;

const affiliationBasis: Source = { article: "Law of 30-12-1992, art. 89", confidence: "SEEN" };

/** Where the formal notice, its term and what follows are written. */
export const noticeBasis: Source = { article: "Law of 30-12-1992, art. 89 § 2", confidence: "SEEN" };

/** By when a company must join a fund: three months from its legal personality, which is the filing of its deed. */
export const affiliationDeadline = (legalPersonalityOn: Day, receivedOn: Day | null): Deadline => ({
  dueOn: termOfMonths(legalPersonalityOn, MONTHS_TO_AFFILIATE),
  metOn: receivedOn,
  basis: affiliationBasis,
});

/** By when a company must answer a registered formal notice: thirty days from its posting, whenever it was received. */
export const noticeDeadline = (postedOn: Day, answeredOn: Day | null): Deadline => ({
  dueOn: termOfDays(postedOn, DAYS_AFTER_NOTICE),
  metOn: answeredOn,
  basis: noticeBasis,
});

/** Whether a formal notice may be posted on a day: not while the company may still join a fund of its own accord. */
export const mayBeNotified = (legalPersonalityOn: Day, postedOn: Day): boolean =>
  postedOn > affiliationDeadline(legalPersonalityOn, null).dueOn;

/** Whether a company that stayed silent after a notice is to be put with the auxiliary fund on a day. */
export const fallsToAuxiliaryFund = (postedOn: Day, day: Day): boolean => day > noticeDeadline(postedOn, null).dueOn;
