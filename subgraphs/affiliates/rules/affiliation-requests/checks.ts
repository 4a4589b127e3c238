import { type Day, yearOf } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { hasPensionAge } from "../pension-age.ts";
import type { AffiliationKind, Answers } from "./affiliation-kind.ts";
import { declarationBasis, declarationDeadline, earliestDeclaration } from "./declaration-term.ts";

/** How much a finding weighs. */
export const checkWeights = {
  NOTICE: "Good to know before confirming.",
  BLOCKING: "As long as it stands, the affiliation cannot be confirmed.",
} as const;

/** Something that the fund finds when it looks at a request; its words are the text `affiliationCheck.<code>`. */
export interface Check {
  readonly code: string;
  readonly weight: keyof typeof checkWeights;
  readonly basis: Source;
}

/** What a request is looked at with. */
export interface Examined {
  readonly kind: AffiliationKind;
  readonly answers: Answers;
  readonly receivedOn: Day;
  /** Whether the person is affiliated with this fund on or after the start. */
  readonly affiliatedHere: boolean;
  /** Whether the person is so with another; which, and since when, is not said. */
  readonly affiliatedElsewhere: boolean;
  /** Whether the person who is helped is with this fund; `null` where nobody is. */
  readonly helpedHere: boolean | null;
}

const seen = (article: string): Source => ({ article, confidence: "SEEN" });
const regulation = (article: string): Source => seen(`RD of 19-12-1967, ${article}`);
const decree = (article: string): Source => seen(`RD no. 38 of 27-07-1967, ${article}`);

const FEWEST_CREDITS = 27;
const FEWEST_HOURS = 17;
const MINI_BORN_BEFORE = "1956-01-01";
const STUDENT_FROM = 18;
const STUDENT_UNTIL = 25;
const HELPER_FROM = 20;

/** The same day so many years later; of 29 February, the first of March. */
const birthday = (born: Day, age: number): Day => {
  const year = yearOf(born) + age;
  return born.endsWith("-02-29") && year % 4 !== 0 ? `${year}-03-01` : `${year}${born.slice(4)}`;
};

/** A student is 18 at least, and begins before the fourth quarter of the year in which 25 is reached (art. 5bis). */
const outsideStudentAge = (born: Day, startsOn: Day): boolean =>
  startsOn < birthday(born, STUDENT_FROM) || startsOn >= `${yearOf(born) + STUDENT_UNTIL}-10-01`;

const studiesTooLittle = ({ credits, weeklyHours }: Answers): boolean =>
  Number(credits ?? 0) < FEWEST_CREDITS && Number(weeklyHours ?? 0) < FEWEST_HOURS;

/** One that is not married helps from 1 January of the year of the twentieth birthday. */
const helpsTooYoung = (born: Day, startsOn: Day, married: string | undefined): boolean =>
  married !== "YES" && yearOf(startsOn) < yearOf(born) + HELPER_FROM;

const isSpouse = (kind: AffiliationKind): boolean => kind === "SPOUSE_MAXI" || kind === "SPOUSE_MINI";

type Find = (examined: Examined, startsOn: Day) => boolean;
const finding = (code: string, weight: Check["weight"], basis: Source, find: Find) => ({ code, weight, basis, find });

const born = ({ answers }: Examined): Day => answers.birthDate ?? "9999-12-31";

/** Kinds whose category follows from the pension age where that is reached. */
const followsAge: ReadonlySet<AffiliationKind> = new Set(["SELF_EMPLOYED", "HELPER", "MANDATE_HOLDER"]);

const ofPensionAge = ({ answers }: Examined, on: Day): boolean | null =>
  answers.birthDate ? hasPensionAge(answers.birthDate, on) : null;

const findings = [
  finding("TOO_EARLY", "BLOCKING", declarationBasis, ({ receivedOn }, on) => receivedOn < earliestDeclaration(on)),
  finding("LATE", "NOTICE", declarationBasis, ({ receivedOn }, on) => isLate(on, receivedOn)),
  finding("AFFILIATED_HERE", "BLOCKING", declarationBasis, ({ affiliatedHere }) => affiliatedHere),
  finding("AFFILIATED_ELSEWHERE", "BLOCKING", declarationBasis, ({ affiliatedElsewhere }) => affiliatedElsewhere),
  finding(
    "HELPED_ELSEWHERE",
    "BLOCKING",
    decree("art. 7bis"),
    ({ kind, helpedHere }) => isSpouse(kind) && helpedHere === false,
  ),
  finding(
    "HELPED_UNKNOWN",
    "NOTICE",
    decree("art. 6"),
    ({ kind, helpedHere }) => kind === "HELPER" && helpedHere === false,
  ),
  finding(
    "STUDENT_AGE",
    "BLOCKING",
    regulation("art. 5bis"),
    (one, on) => one.kind === "STUDENT" && outsideStudentAge(born(one), on),
  ),
  finding(
    "STUDENT_STUDIES",
    "BLOCKING",
    regulation("art. 5bis"),
    ({ kind, answers }) => kind === "STUDENT" && studiesTooLittle(answers),
  ),
  finding(
    "SPOUSE_BIRTH",
    "BLOCKING",
    decree("art. 7bis § 3"),
    (one) => one.kind === "SPOUSE_MINI" && born(one) >= MINI_BORN_BEFORE,
  ),
  finding(
    "SPOUSE_RIGHTS",
    "BLOCKING",
    decree("art. 7bis"),
    ({ kind, answers }) => kind === "SPOUSE_MAXI" && answers.ownRights === "YES",
  ),
  finding(
    "HELPER_AGE",
    "BLOCKING",
    decree("art. 7"),
    (one, on) => one.kind === "HELPER" && helpsTooYoung(born(one), on, one.answers.married),
  ),
  finding(
    "PENSION_AGE",
    "BLOCKING",
    decree("art. 13"),
    (one, on) => one.kind === "PENSIONER" && one.answers.pension === "NOT_TAKEN" && ofPensionAge(one, on) === false,
  ),
  finding(
    "PENSION_AGE_REACHED",
    "NOTICE",
    decree("art. 13"),
    (one, on) => followsAge.has(one.kind) && ofPensionAge(one, on) === true,
  ),
  finding("CARD_MISSING", "NOTICE", regulation("art. 6bis"), ({ answers }) => answers.professionalCard === "MISSING"),
];

/** Findings that tell of another person, the one who is helped: they are for staff, who see that file anyway. */
export const aboutAnother: ReadonlySet<string> = new Set(["HELPED_ELSEWHERE", "HELPED_UNKNOWN"]);

/** Whether a request came in after the last day to join a fund. */
export const isLate = (startsOn: Day, receivedOn: Day): boolean =>
  receivedOn > declarationDeadline(startsOn, null).dueOn;

/** What stands in the way of an affiliation, or is good to know of it; nothing before its start is known. */
export function checksOf(examined: Examined): Check[] {
  const { startsOn } = examined.answers;
  if (!startsOn) return [];
  return findings
    .filter(({ find }) => find(examined, startsOn))
    .map(({ code, weight, basis }) => ({ code, weight, basis }));
}

/** What follows from joining late. Its words stand in the texts as `lateAffiliation.<code>`; amounts in cents. */
export interface LateConsequence {
  readonly code: string;
  readonly basis: Source;
  readonly from?: bigint;
  readonly to?: bigint;
}

const consequences: readonly LateConsequence[] = [
  { code: "DUE_FROM_START", basis: decree("art. 15") },
  { code: "SURCHARGES", basis: regulation("art. 44") },
  { code: "FINE", basis: { ...decree("art. 17bis"), confidence: "DERIVED" }, from: 500_00n, to: 2_000_00n },
];

/** What whoever joins late must reckon with; nothing where the request was in time. */
export const lateConsequences = (startsOn: Day, receivedOn: Day): readonly LateConsequence[] =>
  isLate(startsOn, receivedOn) ? consequences : [];
