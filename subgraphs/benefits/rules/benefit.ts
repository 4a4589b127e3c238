import type { Day } from "../../shared/values/calendar.ts";
import type { Confidence, Source } from "../../shared/values/law.ts";

/** How somebody comes to a benefit. */
export const grantModes = {
  AUTOMATIC: "Nobody has to apply (ambtshalve / d’office).",
  PARTLY_AUTOMATIC: "Examined without a request in the usual case, on request in others.",
  ON_REQUEST: "On request (op aanvraag / sur demande).",
  CONTRACT: "By a contract that one is free to make.",
  ELSEWHERE: "Another institution says how; the fund shows the way.",
} as const;
export type GrantMode = keyof typeof grantModes;

/** What the fund itself does for a benefit. */
export const fundTasks = {
  FULL_FILE: "Takes the request in, decides, pays or applies.",
  APPLIES: "Applies what another institution has established.",
  CERTIFIES: "Hands over the contributions and periods that another institution decides by.",
  FORWARDS: "Takes the request in, completes it, and passes it on with its first date.",
  INFORMS: "Informs, and helps with the request.",
  REDIRECTS: "Passes a request on to whom it concerns, at once and with its first date.",
} as const;
export type FundTask = keyof typeof fundTasks;

/** The date by which one finds the version of the law that governs a case. */
export const decisiveDates = {
  FACT: "The event that interrupts the activity: a judgment, a fire, the cessation.",
  BIRTH: "The birth.",
  DEATH: "The death.",
  START_OF_LEAVE: "The first day of leave.",
  START_OF_INCAPACITY: "The first day of incapacity.",
  START_OF_PENSION: "The day from which the pension is due.",
  CESSATION: "The end of the activity.",
  MONTH: "Each month for which it is due.",
  YEAR: "The calendar year.",
  REQUEST: "The day of the request.",
} as const;
export type DecisiveDate = keyof typeof decisiveDates;

/** Where the child lives, since family allowances are no longer federal. */
export const regions = {
  FLANDERS: "The Flemish Region.",
  WALLONIA: "The Walloon Region, without the German-speaking municipalities.",
  BRUSSELS: "The Brussels-Capital Region.",
  GERMAN_SPEAKING: "The nine German-speaking municipalities.",
} as const;
export type Region = keyof typeof regions;

/** Who decides on a benefit or pays it. Their names stand in the texts as `body.<code>`. */
export type Body =
  | "FUND"
  | "INASTI"
  | "HEALTH_FUND"
  | "NIHDI"
  | "PENSION_SERVICE"
  | "PENSION_INSTITUTION"
  | "INSURER"
  | "VOUCHER_ISSUER"
  | "PUBLIC_CENTRE"
  | "FPS_SOCIAL_SECURITY"
  | "FEDERAL_FAMILY_FUND"
  | "FLEMISH_FAMILY_FUND"
  | "WALLOON_FAMILY_FUND"
  | "BRUSSELS_FAMILY_FUND"
  | "GERMAN_SPEAKING_MINISTRY";

/** Something that must be so. Its words stand in the texts as `condition.<code>`. */
export interface Condition {
  readonly code: string;
  readonly basis: Source;
}

/** What proves a condition. Its words stand in the texts as `evidence.<code>`. */
export interface Evidence {
  readonly code: string;
  /** The authentic source that has it, so that nobody is asked for it; `null` where the person must hand it in. */
  readonly source: string | null;
}

/** The last day to apply: a rule's code, whose words stand in the texts as `applyBy.<code>`. */
export interface ApplicationTerm {
  readonly rule: string;
  readonly basis: Source;
}

/** Where one may contest a decision, within how many months from its notification, and who the other party is. */
export interface Appeal {
  readonly court: "LABOUR_COURT" | "DISPUTE_COMMISSION" | "CIVIL_COURT";
  readonly months: number | null;
  readonly against: Body;
  readonly basis: Source;
}

/**
 * That a fund's charter names a benefit, on which lines, and under which name if that is no longer the benefit's own.
 */
export interface CharterPromise {
  readonly fund: string;
  /** Lines of the charter: E for what it opens with, then its numbered parts. */
  readonly lines: readonly string[];
  readonly namedAs: string | null;
  readonly confidence: Confidence;
}

/** A benefit as the law has it from a day to a day: one entry of the catalogue. */
export interface BenefitVersion {
  readonly code: string;
  /** Under which name its title and summary stand in the texts: `title.<words>` and `summary.<words>`. */
  readonly words: string;
  readonly region: Region | null;
  /** An open start is `null`: older than this catalogue. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly validity: Source;
  readonly decisiveDate: DecisiveDate;
  readonly decidedBy: Body;
  readonly paidBy: Body | null;
  readonly fundTask: FundTask;
  readonly grant: GrantMode;
  readonly conditions: readonly Condition[];
  readonly evidence: readonly Evidence[];
  readonly applyBy: ApplicationTerm | null;
  readonly appeal: Appeal;
  readonly basis: readonly Source[];
  /** Figures of this version that its words speak of: weeks, days, ages. */
  readonly facts: Readonly<Record<string, number>>;
  /** The code of the benefit that took its place. */
  readonly successor: string | null;
  readonly promises: readonly CharterPromise[];
}

type Varying = "from" | "until" | "validity";
type Optional = "words" | "region" | "applyBy" | "facts" | "successor" | "promises";
type Common = Omit<BenefitVersion, Varying | Optional> & Partial<Pick<BenefitVersion, Optional>>;
type Version = Pick<BenefitVersion, Varying> & Partial<BenefitVersion>;

/** A benefit with its versions, oldest first: what they have in common once, and in each what is its own. */
export const benefit = (common: Common, versions: readonly Version[]): BenefitVersion[] =>
  versions.map((version) => ({
    words: common.code,
    region: null,
    applyBy: null,
    facts: {},
    successor: null,
    promises: [],
    ...common,
    ...version,
  }));
