import { addDays, addMonths, type Day } from "../../../shared/values/calendar.ts";
import { dated, type Source } from "../../../shared/values/law.ts";

/** What is kept of a person, sort by sort. */
export const recordKinds = {
  REQUEST_ATTACHMENT: "A document that was attached to a question, a request or a complaint.",
  REQUEST_TEXT: "What a question, a request or a complaint was about, and what was remarked of its answer.",
  REQUEST_MESSAGE: "What was said about it.",
  EVIDENCE: "A document that proves a right or an end of activity.",
  LETTER: "A letter that was sent, but for certificates of affiliation.",
  CERTIFICATE: "A certificate of affiliation.",
  AFFILIATION_REQUEST: "What was answered in a request for affiliation that led to none.",
  CONTACT_TASK: "What was noted of a contact that the fund made.",
  FILE_EXPORT: "The whole file, as it was drawn up for the person.",
  USAGE_RECORD: "A record of who looked into the file.",
  CAREER: "Periods of affiliation and what follows from them.",
  LEDGER: "Dues, payments and what was booked.",
} as const;

export type RecordKind = keyof typeof recordKinds;

/** From what day the term of a sort is counted. */
export const countedFrom = {
  CLOSED: "The day on which the request was closed.",
  MATTER_ENDED: "The day on which what it proves was decided against, or the last of the quarters that it brought.",
  DECIDED: "The day of the decision.",
  DONE: "The day on which it was done.",
  DRAWN_UP: "The day on which it was drawn up.",
  WRITTEN: "The day on which it was written.",
  NEVER: "It has no term while the person’s rights may rest on it.",
} as const;

/** How long a sort of thing is kept, and by what right. */
export interface RetentionRule {
  /** So long, in years or in days; neither where it has no term. */
  readonly years?: number;
  readonly days?: number;
  readonly from: keyof typeof countedFrom;
  readonly basis: Source;
}

const minimisation = "Regulation (EU) 2016/679 (GDPR), art. 5(1)(e)";
const policy = "the term is the fund's own policy";

/** Ten years, as personal actions are prescribed; no text names a term for such things. */
const tenYears = (from: RetentionRule["from"]): RetentionRule => ({
  years: 10,
  from,
  basis: { article: `${minimisation}; old Civil Code, art. 2262bis § 1`, confidence: "UNCONFIRMED", notice: policy },
});

/**
 * How long each sort of thing is kept. To change a term: a row with its first day; what was destroyed stays destroyed.
 *
 * No act names a term for most of them. Ten years is that of personal actions; careers and accounts have no term
 * here, as a pension may rest on a quarter of forty years ago.
 */
export const retentionRules = dated<Readonly<Record<RecordKind, RetentionRule>>>("retention", {
  rows: [
    {
      from: "2018-05-25",
      source: { article: `${minimisation} and 99(2)`, confidence: "DERIVED" },
      value: {
        REQUEST_ATTACHMENT: {
          years: 10,
          from: "CLOSED",
          basis: {
            article: `${minimisation}; old Civil Code, art. 2262bis § 1`,
            confidence: "DERIVED",
            notice: policy,
          },
        },
        REQUEST_TEXT: tenYears("CLOSED"),
        REQUEST_MESSAGE: tenYears("CLOSED"),
        EVIDENCE: tenYears("MATTER_ENDED"),
        LETTER: tenYears("WRITTEN"),
        CERTIFICATE: { from: "NEVER", basis: { article: "RD of 19-12-1967, art. 6", confidence: "UNCONFIRMED" } },
        AFFILIATION_REQUEST: tenYears("DECIDED"),
        CONTACT_TASK: tenYears("DONE"),
        FILE_EXPORT: {
          days: 30,
          from: "DRAWN_UP",
          basis: { article: minimisation, confidence: "UNCONFIRMED", notice: policy },
        },
        USAGE_RECORD: {
          years: 10,
          from: "WRITTEN",
          basis: {
            article: "Minimal security standards of the Crossroads Bank for Social Security",
            confidence: "UNCONFIRMED",
            notice: "ten years, as it is commonly said; the text itself was not seen",
          },
        },
        CAREER: { from: "NEVER", basis: { article: "RD no. 38 of 27-07-1967", confidence: "UNCONFIRMED" } },
        LEDGER: { from: "NEVER", basis: { article: "RD no. 38 of 27-07-1967", confidence: "UNCONFIRMED" } },
      },
    },
  ],
});

/** How long, as machines write it: "P10Y"; `null` where there is no term. */
export const durationOf = ({ years, days }: RetentionRule): string | null =>
  years ? `P${years}Y` : days ? `P${days}D` : null;

/** Whatever its term is counted from a day before this one is over; `null` where there is no term. */
export function overBefore({ years, days }: RetentionRule, today: Day): Day | null {
  if (years) return addMonths(today, -12 * years);
  return days ? addDays(today, -days) : null;
}

/** For what a file is held, so that nothing of it is destroyed (bewaarplicht / conservation obligatoire). */
export const holdMatters = {
  CLAIM: "A claim for a benefit, or for repayment, is not over.",
  RECOVERY: "Contributions are being recovered.",
  COURT: "A court has the matter.",
} as const;

export type HoldMatter = keyof typeof holdMatters;
