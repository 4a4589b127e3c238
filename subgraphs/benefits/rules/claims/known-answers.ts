import type { Day } from "../../../shared/values/calendar.ts";
import { nationalNumberMeaning } from "../../../shared/values/national-number.ts";
import { regionOfAddress } from "../automatic/region-of-postal-code.ts";
import type { CaseAnswers } from "../cases/answer.ts";
import { cases } from "../cases/index.ts";
import { quartersFreeAfterBirth } from "../maternity.ts";
import { conditionOf } from "../radar/conditions.ts";
import type { KnownPerson } from "../radar/person.ts";
import { leaveAround, reachesInto } from "../recognitions/recognition.ts";

/** Somebody of whom a claim is, as far as authentic sources tell. */
export interface Claimant extends KnownPerson {
  readonly ssin: string | null;
  /** Name and address; one more line where the address is abroad. */
  readonly addressee: readonly string[];
}

const LINES_IN_BELGIUM = 3;

/** An answer that a condition of the catalogue gives, where it is known. */
const byCondition = (code: string, person: KnownPerson, factOn: Day): readonly string[] | undefined => {
  const verdict = conditionOf(code, person, factOn);
  return verdict === "UNKNOWN" ? undefined : [verdict === "MET" ? "YES" : "NO"];
};

type Known = (person: Claimant, factOn: Day) => readonly string[] | undefined;

const bornOnDay = ({ members }: KnownPerson, factOn: Day): number =>
  members.filter(({ relation, birthDate }) => relation === "CHILD" && birthDate === factOn).length;

const known: Readonly<Record<string, Known>> = {
  bornOn: ({ ssin }) => {
    const birthDate = ssin && nationalNumberMeaning(ssin).birthDate;
    return birthDate ? [birthDate] : undefined;
  },
  residesInBelgium: ({ addressee }) =>
    addressee.length === 0 ? undefined : [addressee.length <= LINES_IN_BELGIUM ? "YES" : "NO"],
  region: ({ addressee }) => {
    const region = regionOfAddress(addressee);
    return region ? [region] : undefined;
  },
  childAtAddress: (person, factOn) => byCondition("CHILD_AT_ADDRESS", person, factOn),
  children: (person, factOn) => {
    const many = bornOnDay(person, factOn);
    return many > 0 ? [String(many)] : undefined;
  },
  stillborn: (person, factOn) => (bornOnDay(person, factOn) > 0 ? ["NO"] : undefined),
  owesMainMinimum: (person, factOn) => byCondition("MAIN_MINIMUM_DUE", person, factOn),
  confirmedByHealthFund: (person, factOn) => byCondition("MATERNITY_ALLOWANCE_CONFIRMED", person, factOn),
  leaveSpans: ({ recognitions }, factOn) => {
    const leave = leaveAround(recognitions, factOn);
    return leave && [reachesInto(leave, factOn, quartersFreeAfterBirth(factOn)) ? "YES" : "NO"];
  },
  carerQuarters: ({ freed }) => freed.filter(({ code }) => code === "CARER_ALLOWANCE").map(({ quarter }) => quarter),
  previousQuarterPaid: (person, factOn) => byCondition("PREVIOUS_QUARTER_PAID", person, factOn),
  allPaid: (person, factOn) => byCondition("ALL_CONTRIBUTIONS_OF_YEAR_PAID", person, factOn),
  mainLevel: (person, factOn) => byCondition("MAIN_LEVEL", person, factOn),
};

/** What authentic sources answer of a form, so that nobody is asked: what they do not know is left out. */
export function knownAnswers(code: string, person: Claimant, factOn: Day): CaseAnswers {
  const fields = cases[code]?.fields.filter((one) => one.known) ?? [];
  const found = fields.map((field) => [field.code, known[field.code]?.(person, factOn)] as const);
  return Object.fromEntries(found.filter(([, values]) => values !== undefined)) as CaseAnswers;
}
