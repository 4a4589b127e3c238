import type { ContributorCategory } from "../../../shared/values/career.ts";
import type { Source } from "../../../shared/values/law.ts";

/** What happens to somebody who stays self-employed, so that they contribute as something else from then on. */
export const careerEvents = {
  TAKES_OTHER_JOB: "Begins a job that makes the activity secondary: RD of 19-12-1967, art. 39 § 1.",
  LEAVES_OTHER_JOB: "Leaves the job that made the activity secondary: RD of 19-12-1967, art. 39 § 2.",
  BECOMES_HELPER_SPOUSE: "Becomes helper spouse, with the full statute: RD of 19-12-1967, art. 39bis § 2.",
  LEAVES_HELPER_SPOUSE: "Is no helper spouse any more, and works in the own name: RD of 19-12-1967, art. 39bis § 3.",
  OPTS_FOR_MAXI: "Opts for the full statute of helper spouse, from the mini-statute: RD of 19-12-1967, art. 11bis.",
  ENTERS_ARTICLE_37: "Is assimilated to a secondary occupation on request: RD of 19-12-1967, art. 37.",
  LEAVES_ARTICLE_37: "No longer fulfils what the assimilation asks: RD of 19-12-1967, art. 37.",
  REACHES_PENSION_AGE: "Reaches the legal pension age: RD no. 38, art. 13.",
  PENSION_IS_PAID: "A retirement pension is paid, early or later: RD no. 38, art. 13.",
  STUDIES_BEGIN: "Becomes a student with the student's status: RD of 19-12-1967, art. 5bis.",
  STUDIES_END: "Is no student any more: RD of 19-12-1967, art. 5bis.",
  PRIMOSTARTER_BEGINS: "Is a primostarter in the first quarters: RD no. 38, art. 12 § 1bis.",
  PRIMOSTARTER_ENDS: "The quarters of the primostarter are over: RD no. 38, art. 12 § 1bis.",
  CAPACITY_CHANGES: "Goes on in another capacity, such as a mandate in a company: RD of 19-12-1967, art. 7.",
  ACTIVITY_CHANGES: "Does something else than before: RD of 19-12-1967, art. 7.",
} as const;

export type CareerEvent = keyof typeof careerEvents;

/** From when an event acts on a career, whose quarters are never split. */
export const effectModes = {
  NEXT_QUARTER: "From the next quarter; from the quarter itself where it happens on the first day.",
  QUARTER_OF_EVENT: "From the quarter in which it happens.",
  QUARTER_OF_DECLARATION: "From the quarter of the declaration, at the earliest the one before INASTI was notified.",
  AFTER_THIRD_QUARTER: "From the fourth quarter: who was a student in the second one stays a student in the third.",
  CONTRIBUTION_YEAR: "From the first quarter of the contribution year.",
} as const;

export type EffectMode = keyof typeof effectModes;

/** What the law says of one event: what one was before, what one becomes, from when, and where it is written. */
export interface EventRule {
  /** Whether it is granted on request alone, and not told. */
  readonly onRequest?: true;
  readonly outOf: readonly ContributorCategory[];
  /** None: as what one contributes stays as it was. */
  readonly into: readonly ContributorCategory[];
  readonly mode: EffectMode;
  readonly basis: Source;
}

const general = (articles: string): Source => ({ article: `RD of 19-12-1967, ${articles}`, confidence: "SEEN" });
const d38 = (articles: string): Source => ({ article: `RD no. 38 of 27-07-1967, ${articles}`, confidence: "SEEN" });

const AS_MAIN = ["MAIN", "PRIMOSTARTER"] as const;
const ON_REQUEST = ["ART37_AB", "ART37_C"] as const;
const HELPERS = ["SPOUSE_MAXI", "SPOUSE_MINI"] as const;
const BEFORE_PENSION = [...AS_MAIN, "SECONDARY", ...ON_REQUEST, ...HELPERS] as const;
const STUDENTS_BEFORE = [...AS_MAIN, "SECONDARY", ...ON_REQUEST] as const;

const EVERYBODY = [...BEFORE_PENSION, "STUDENT", "PENSION_PAID", "PENSION_AGE_NO_PENSION"] as const;

/** What each event does to a career (contribution categories: RD no. 38, art. 12 and 13). */
export const eventRules: Readonly<Record<CareerEvent, EventRule>> = {
  TAKES_OTHER_JOB: {
    outOf: [...AS_MAIN, ...ON_REQUEST, "STUDENT"],
    into: ["SECONDARY"],
    mode: "NEXT_QUARTER",
    basis: general("art. 39 § 1"),
  },
  LEAVES_OTHER_JOB: {
    outOf: ["SECONDARY"],
    into: AS_MAIN,
    mode: "QUARTER_OF_EVENT",
    basis: general("art. 39 § 2"),
  },
  BECOMES_HELPER_SPOUSE: {
    outOf: [...AS_MAIN, "SECONDARY", ...ON_REQUEST],
    into: ["SPOUSE_MAXI"],
    mode: "NEXT_QUARTER",
    basis: general("art. 39bis § 2"),
  },
  LEAVES_HELPER_SPOUSE: {
    outOf: HELPERS,
    into: AS_MAIN,
    mode: "QUARTER_OF_EVENT",
    basis: general("art. 39bis § 3"),
  },
  OPTS_FOR_MAXI: {
    outOf: ["SPOUSE_MINI"],
    into: ["SPOUSE_MAXI"],
    mode: "QUARTER_OF_DECLARATION",
    basis: general("art. 11bis and 39bis"),
  },
  ENTERS_ARTICLE_37: {
    onRequest: true,
    outOf: [...AS_MAIN, "SPOUSE_MAXI"],
    into: ON_REQUEST,
    mode: "CONTRIBUTION_YEAR",
    basis: general("art. 37"),
  },
  LEAVES_ARTICLE_37: {
    outOf: ON_REQUEST,
    into: ["MAIN", "SPOUSE_MAXI"],
    mode: "QUARTER_OF_EVENT",
    basis: general("art. 37"),
  },
  REACHES_PENSION_AGE: {
    outOf: BEFORE_PENSION,
    into: ["PENSION_AGE_NO_PENSION", "PENSION_PAID"],
    mode: "QUARTER_OF_EVENT",
    basis: d38("art. 13"),
  },
  PENSION_IS_PAID: {
    outOf: [...BEFORE_PENSION, "PENSION_AGE_NO_PENSION"],
    into: ["PENSION_PAID"],
    mode: "QUARTER_OF_EVENT",
    basis: d38("art. 13"),
  },
  STUDIES_BEGIN: {
    onRequest: true,
    outOf: STUDENTS_BEFORE,
    into: ["STUDENT"],
    mode: "QUARTER_OF_EVENT",
    basis: general("art. 5bis"),
  },
  STUDIES_END: {
    outOf: ["STUDENT"],
    into: [...AS_MAIN, "SECONDARY"],
    mode: "QUARTER_OF_EVENT",
    basis: general("art. 5bis"),
  },
  PRIMOSTARTER_BEGINS: {
    onRequest: true,
    outOf: ["MAIN"],
    into: ["PRIMOSTARTER"],
    mode: "QUARTER_OF_EVENT",
    basis: d38("art. 12 § 1bis"),
  },
  PRIMOSTARTER_ENDS: {
    outOf: ["PRIMOSTARTER"],
    into: ["MAIN"],
    mode: "QUARTER_OF_EVENT",
    basis: d38("art. 12 § 1bis"),
  },
  CAPACITY_CHANGES: { outOf: EVERYBODY, into: [], mode: "QUARTER_OF_EVENT", basis: general("art. 7") },
  ACTIVITY_CHANGES: { outOf: EVERYBODY, into: [], mode: "QUARTER_OF_EVENT", basis: general("art. 7") },
};
