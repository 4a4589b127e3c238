import type { Day } from "../../../shared/values/calendar.ts";
import { termOfWorkingDays } from "../../../shared/values/deadline.ts";
import type { Source } from "../../../shared/values/law.ts";
import { nationalNumberMeaning } from "../../../shared/values/national-number.ts";

/** Where a certificate of family allowances (kinderbijslagbrevet / brevet d’attributaire) stands. */
export const familyCertificateStates = {
  ASKED: "It was asked for, and the fund looks into its archive.",
  PASSED_ON: "It was found, and is passed on.",
  NOT_HELD: "The fund has no such file in its archive, and says so.",
} as const;

export type FamilyCertificateState = keyof typeof familyCertificateStates;

/** Who asked for it. What was asked for frees the old fund at once; the rest only when the other takes it in. */
export const familyCertificateAskers = {
  PERSON: "The person whose file it is.",
  INSTITUTION: "The family-allowance fund to which it goes.",
  NOBODY: "Nobody: the fund passes it on of its own accord (ambtshalve / d’office).",
} as const;

export type FamilyCertificateAsker = keyof typeof familyCertificateAskers;

/** The last day on which the funds were competent: files went to the single federal scheme the day after. */
export const LAST_COMPETENT_DAY: Day = "2014-06-30";
const TRANSFERRED_ON: Day = "2014-07-01";

/** Who has been competent since, and by which text. */
export const competenceMoved: Source = {
  article: "General law of 19-12-1939 on family allowances",
  confidence: "SEEN",
  notice: "files of the self-employed moved to it on 01-07-2014, and to the regions in 2019 and 2020",
};

const WORKING_DAYS = 5;

/** By when a fund answers. No text of law that was seen says so: it is what the funds promise. */
export const answerBy = (askedOn: Day): Day => termOfWorkingDays(askedOn, WORKING_DAYS);

/** Where that term is written: nowhere that was seen. */
export const answerBasis: Source = {
  article: "policy of the funds: charters, certificates passed on in time",
  confidence: "UNCONFIRMED",
  notice: "no term of law has been seen; five working days are the choice of this house",
};

/** What the archive says of one change of fund. */
export interface ArchivedCertificate {
  /** What moved the competence to another fund, in the archive’s own words. */
  readonly circumstance: string;
  readonly circumstanceOn: Day;
  readonly competenceMovedOn: Day;
  /** The last day for which the fund paid; absent where it never did. */
  readonly paidUntil?: Day | null;
  readonly attributaries?: readonly string[] | null;
  readonly children: readonly string[];
}

const MOST = 20;

/** The fields that tell of a time at which the funds were competent no more: whoever asks must go elsewhere. */
export function afterTransfer(found: ArchivedCertificate): string | null {
  if (found.circumstanceOn > LAST_COMPETENT_DAY) return "circumstanceOn";
  if (found.competenceMovedOn > TRANSFERRED_ON) return "competenceMovedOn";
  if (found.paidUntil && found.paidUntil > LAST_COMPETENT_DAY) return "paidUntil";
  const born = found.children.findIndex((child) => (nationalNumberMeaning(child).birthDate ?? "") > LAST_COMPETENT_DAY);
  return born < 0 ? null : `children.${born}`;
}

/** What cannot be in a certificate of somebody: each field, and why. */
export function certificateFaults(
  found: ArchivedCertificate,
  ssins: readonly string[],
): readonly (readonly [field: string, reason: string])[] {
  const { children, circumstanceOn, competenceMovedOn } = found;
  const attributaries = found.attributaries ?? [];
  const named = [...children, ...attributaries];
  const twice = named.some((ssin, place) => ssins.includes(ssin) || named.indexOf(ssin) !== place);
  const length = found.circumstance.trim().length;
  const tests: readonly (readonly [wrong: boolean, field: string, reason: string])[] = [
    [length < 3, "circumstance", "TOO_SHORT"],
    [length > 300, "circumstance", "TOO_LONG"],
    [competenceMovedOn < circumstanceOn, "competenceMovedOn", "OUT_OF_ORDER"],
    [children.length === 0, "children", "TOO_SHORT"],
    [children.length > MOST, "children", "TOO_LONG"],
    [attributaries.length > MOST, "attributaries", "TOO_LONG"],
    [twice, "children", "ALREADY_SO"],
  ];
  return tests.filter(([wrong]) => wrong).map(([, field, reason]) => [field, reason]);
}
