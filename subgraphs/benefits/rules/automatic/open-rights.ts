import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import { nationalNumberMeaning } from "../../../shared/values/national-number.ts";
import type { Claimant } from "../claims/known-answers.ts";
import type { BenefitOutcome } from "../outcome.ts";
import { type EntitlementState, radar } from "../radar/radar.ts";

/** A right that a known fact gives, and that nobody has asked for. */
export interface OpenRight {
  readonly code: string;
  /** Under which name its title stands in the texts, with its figures. */
  readonly words: string;
  readonly facts: Readonly<Record<string, number>>;
  readonly factOn: Day;
  /** Whether the fund examines it of its own accord; else the person must ask. */
  readonly automatic: boolean;
  /** The last day to ask; `null` without one. */
  readonly by: Day | null;
}

/**
 * What the fund examines of its own accord, and from which states on. Of the vouchers the mother is asked what no
 * source knows; for the exemption nobody is asked anything: it waits until the health fund has told of the leave.
 */
const EXAMINED: Readonly<Record<string, readonly EntitlementState[]>> = {
  SERVICE_VOUCHERS: ["AUTOMATIC", "EVIDENCE_MISSING"],
  MATERNITY_EXEMPTION: ["AUTOMATIC"],
};
/** Doubts that leave a right standing: the law that was seen gives it, and what one source adds is marked. */
const MARKED: ReadonlySet<string> = new Set(["LEAVE_SPANS_QUARTERS"]);

/** Whether an outcome may be granted by nobody's hand: all of it, and without a doubt that somebody must look at. */
export const isSure = ({ verdict, doubts }: BenefitOutcome): boolean =>
  verdict === "GRANTED" && doubts.every(({ code }) => MARKED.has(code));
/** Whose right it is at a birth: the mother's, or that of the father or co-parent. */
const OF_MOTHERS: ReadonlySet<string> = new Set(["SERVICE_VOUCHERS", "MATERNITY_EXEMPTION"]);
const OF_OTHERS: ReadonlySet<string> = new Set(["BIRTH_LEAVE", "BIRTH_AID"]);
/** How long after a fact the fund makes the first step. */
const MONTHS_BACK = 12;

const sexOf = ({ ssin }: Claimant): "M" | "F" | null => (ssin ? nationalNumberMeaning(ssin).sexAtAssignment : null);

/** Whether a right at a birth may be this person's: a number that does not tell leaves both possible. */
function mayBeTheirs(code: string, sex: "M" | "F" | null): boolean {
  if (OF_MOTHERS.has(code)) return sex !== "M";
  return OF_OTHERS.has(code) ? sex !== "F" : true;
}

const OPEN_STATES: ReadonlySet<EntitlementState> = new Set(["AUTOMATIC", "OPEN", "EVIDENCE_MISSING"]);

/**
 * The rights that somebody has by what is known, without having asked: those that the fund examines itself, and those
 * of which it tells the person. Where a number tells who may be a mother it is taken so; the person answers anyhow.
 */
export function openRights(person: Claimant, day: Day): OpenRight[] {
  const sex = sexOf(person);
  return radar(person, day).flatMap(({ version, factOn, by, state }) => {
    const { code, words, facts } = version;
    if (!factOn || factOn < addMonths(day, -MONTHS_BACK)) return [];
    if (!OPEN_STATES.has(state) || !mayBeTheirs(code, sex)) return [];
    const automatic = version.grant === "AUTOMATIC";
    return automatic && !EXAMINED[code]?.includes(state) ? [] : [{ code, words, facts, factOn, automatic, by }];
  });
}
