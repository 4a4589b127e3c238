import { addQuarters, type Day, firstDay, type Quarter, quarterOf, yearOf } from "../../../shared/values/calendar.ts";
import { type CareerPeriod, type ContributorCategory, categoryOfQuarter } from "../../../shared/values/career.ts";
import type { Source } from "../../../shared/values/law.ts";
import { primostarterTerms } from "../../../shared/values/primostarter.ts";
import { primostarterQuarter } from "../career/new-start.ts";
import { studentTerms } from "../parameters/student-terms.ts";
import { isOfStudentAge } from "../student-age.ts";
import { FIRST_QUARTER_OF_GROUND_B, pensionAgeFirstQuarter, type Right, rightRules } from "./right.ts";

/** What is asked, and what the file knows of whoever asks. */
export interface RightAsked {
  readonly right: Right;
  readonly askedOn: Day;
  /** The quarter that was named; that of the request, or its year, where none was. */
  readonly quarter: Quarter | null;
  readonly bornOn: Day | null;
  readonly career: readonly CareerPeriod[];
  /** Whether the studies were never interrupted, as the person says. */
  readonly studiesUninterrupted: boolean;
  /** Until when the same right held before, where it was given up. */
  readonly waivedUntil: Quarter | null;
}

/** Why a right cannot be asked. */
export type RightFault =
  | "NOT_ACTIVE_THEN"
  | "NOT_FIRST_QUARTERS"
  | "BIRTH_DATE_UNKNOWN"
  | "NOT_OF_STUDENT_AGE"
  | "WRONG_CATEGORY"
  | "NOT_IN_FORCE_YET"
  | "TOO_EARLY_AFTER_WAIVER"
  | "QUARTER_NOT_CHOSEN";

/** From which quarter a right acts, until which where that is known, and where that is written. */
export interface RightEffect {
  readonly kind: "EFFECT";
  readonly from: Quarter;
  readonly until: Quarter | null;
  readonly basis: Source;
}

export type RightReading = RightEffect | { readonly kind: "FAULT"; readonly why: RightFault };

const fault = (why: RightFault): RightReading => ({ kind: "FAULT", why });

/** From when a right may act again that was given up: 1 January of the year after the request. */
const nextYear = ({ askedOn }: RightAsked): Quarter => `${yearOf(askedOn) + 1}Q1`;

type Reader = (asked: RightAsked, from: Quarter) => RightReading;

const effect = ({ right }: RightAsked, from: Quarter, until: Quarter | null): RightEffect => ({
  kind: "EFFECT",
  from,
  until,
  basis: rightRules[right].basis,
});

/** A primostarter's quarters follow from the career: the right is asked from the first of them. */
const primostarter: Reader = (asked, from) => {
  const artist = asked.right === "PRIMOSTARTER_ARTIST";
  const category = categoryOfQuarter(asked.career, from);
  if (category !== "MAIN" && category !== "PRIMOSTARTER") return fault("WRONG_CATEGORY");
  const rank = primostarterQuarter(from, asked.career, { artist });
  if (rank === null) return fault("NOT_FIRST_QUARTERS");
  const { quarters, quartersOfArtist } = primostarterTerms.on(firstDay(from)).value;
  return effect(asked, from, addQuarters(from, (artist ? quartersOfArtist : quarters) - rank));
};

/**
 * The last quarter of the status by age, or `null` where uninterrupted studies carry it on: by the law of the quarter
 * in which it would be over, whenever it was asked.
 */
function lastStudentQuarter(bornOn: Day, from: Quarter, uninterrupted: boolean): Quarter | null {
  const { ageLast } = studentTerms.on(firstDay(from)).value;
  const last: Quarter = `${yearOf(bornOn) + ageLast}Q3`;
  const { continuesWhileStudying } = studentTerms.on(firstDay(addQuarters(last, 1))).value;
  return continuesWhileStudying && uninterrupted ? null : last;
}

const student: Reader = (asked, from) => {
  const { bornOn, studiesUninterrupted } = asked;
  const category = categoryOfQuarter(asked.career, from);
  if (category?.startsWith("SPOUSE_") || category?.startsWith("PENSION_")) return fault("WRONG_CATEGORY");
  if (!bornOn) return fault("BIRTH_DATE_UNKNOWN");
  if (!isOfStudentAge(bornOn, from, studiesUninterrupted)) return fault("NOT_OF_STUDENT_AGE");
  return effect(asked, from, lastStudentQuarter(bornOn, from, studiesUninterrupted));
};

/** Who may be assimilated to a secondary occupation (art. 37 § 1). */
const assimilated: ReadonlySet<ContributorCategory | null> = new Set(["MAIN", "PRIMOSTARTER", "SPOUSE_MAXI"]);

/** The contribution year, from its first quarter as one who may be assimilated; until it is given up. */
const article37: Reader = (asked, named) => {
  const year = Array.from({ length: 4 }, (_, i): Quarter => `${yearOf(named)}Q${i + 1}`);
  const from = year.find((quarter) => assimilated.has(categoryOfQuarter(asked.career, quarter)));
  if (!from) return fault("WRONG_CATEGORY");
  if (asked.right === "ARTICLE_37_B" && from < FIRST_QUARTER_OF_GROUND_B) return fault("NOT_IN_FORCE_YET");
  return effect(asked, from, null);
};

/** The quarter of the request; the next 1 January for one who gave the right up this year. */
const pensionAge: Reader = (asked) => {
  const { rows } = pensionAgeFirstQuarter;
  if (asked.askedOn < (rows[0]?.from ?? "")) return fault("NOT_IN_FORCE_YET");
  const { source } = pensionAgeFirstQuarter.on(asked.askedOn);
  const from = asked.waivedUntil ? nextYear(asked) : quarterOf(asked.askedOn);
  if (asked.quarter && asked.quarter !== from) return fault("QUARTER_NOT_CHOSEN");
  if (categoryOfQuarter(asked.career, from) !== "PENSION_AGE_NO_PENSION") return fault("WRONG_CATEGORY");
  return { ...effect(asked, from, null), basis: source };
};

const readers: Readonly<Record<Right, Reader>> = {
  PRIMOSTARTER: primostarter,
  PRIMOSTARTER_ARTIST: primostarter,
  STUDENT: student,
  ARTICLE_37_A: article37,
  ARTICLE_37_B: article37,
  ARTICLE_37_C: article37,
  PENSION_OPT_OUT: pensionAge,
  SURVIVOR_SCHEME: pensionAge,
};

/**
 * From which quarter a right would act that is asked on a day, or why it cannot be asked.
 *
 * Whoever gave a right up gets it again on 1 January of the next year at the earliest (art. 37 and 37/1).
 */
export function rightEffect(asked: RightAsked): RightReading {
  const from = asked.quarter ?? quarterOf(asked.askedOn);
  if (categoryOfQuarter(asked.career, from) === null) return fault("NOT_ACTIVE_THEN");
  const reading = readers[asked.right](asked, from);
  if (reading.kind === "FAULT") return reading;
  return asked.waivedUntil && reading.from < nextYear(asked) && rightRules[asked.right].waiver === "NEXT_YEAR"
    ? fault("TOO_EARLY_AFTER_WAIVER")
    : reading;
}

/** The first quarter in which a right no longer holds that is given up on a day; `null` where none may give it up. */
export function waiverActsFrom(right: Right, waivedOn: Day): Quarter | null {
  const { waiver } = rightRules[right];
  if (!waiver) return null;
  return waiver === "NEXT_YEAR" ? `${yearOf(waivedOn) + 1}Q1` : addQuarters(quarterOf(waivedOn), 1);
}
