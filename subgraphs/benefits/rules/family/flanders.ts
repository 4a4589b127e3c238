import { type Day, yearOf } from "../../../shared/values/calendar.ts";
import { type Dated, LawUnknown } from "../../../shared/values/law.ts";
import { cite } from "../outcome.ts";
import {
  flemishBasics,
  flemishOld,
  flemishOrphans,
  flemishRanks,
  flemishSchoolBonus,
  flemishSocial,
  germanSpeaking,
} from "../parameters/family-regions.ts";
import type { StepCode } from "../step-codes.ts";
import { amountOfLaw, productOf, rateOfLaw, roundOf, sumOf, type Working } from "../working.ts";
import { byRank, type RankScheme } from "./by-rank.ts";
import type { FamilyChild, FamilyFacts, IncomeBand } from "./facts.ts";

/** Children born from this day on have the basic amount; older ones keep the amounts by rank. */
const NEW_FROM = "2019-01-01";
const THREE = 3;

const line = <Value>(rule: StepCode, table: Dated<Value>, month: Day, units: bigint): Working =>
  amountOfLaw(rule, cite(table, table.on(month), units));

const tableOf = (rule: StepCode) => (rule === "family.rank" ? flemishRanks : flemishOld);

function oldScheme(month: Day): RankScheme {
  const lazy = () => flemishOld.on(month).value;
  return {
    month,
    rank: flemishRanks.on(month).value,
    get lowAge() {
      return lazy().lowAge;
    },
    get highAge() {
      return lazy().highAge;
    },
    get social() {
      const { retired, invalid, single } = lazy();
      return { RETIRED: retired, INVALID: invalid, SINGLE: single };
    },
    orphan: null,
    line: (rule, units) => line<unknown>(rule, tableOf(rule), month, units),
    whenOrphanUnknown: () => {
      throw new LawUnknown("Flemish amounts by rank: orphans", month);
    },
  };
}

/** What Flanders pays for each child of a family in a month. */
export function flemishChildren(facts: FamilyFacts): Working[] {
  const { month, children, situation } = facts;
  const old = children.filter(({ bornOn }) => bornOn < NEW_FROM);
  const young = children.filter(({ bornOn }) => bornOn >= NEW_FROM);
  return [
    ...(old.length > 0 ? byRank(oldScheme(month), old, situation) : []),
    ...young.map((child) => youngChild(child, facts)),
  ];
}

function youngChild({ orphan }: FamilyChild, { month, income, children }: FamilyFacts): Working {
  const basic = (): Working => line("family.basic", flemishBasics, month, flemishBasics.on(month).value.month);
  const row = flemishOrphans.on(month);
  const share = orphan === "FULL" ? row.value.full : row.value.half;
  const more = roundOf("family.orphan", [
    productOf("family.unrounded", [basic(), rateOfLaw("family.orphan-rate", cite(flemishOrphans, row, share))]),
  ]);
  const social = socialUnits(income, children.length, month);
  return sumOf("family.child", [
    basic(),
    ...(orphan === "NO" ? [] : [more]),
    ...(social === null ? [] : [line("family.social", flemishSocial, month, social)]),
  ]);
}

function socialUnits(income: IncomeBand, children: number, month: Day): bigint | null {
  if (income === "HIGH") return null;
  if (income === "MIDDLE" && children < THREE && month < "2023-04-01") return null;
  const { low, lowOfThree, middleOfThree } = flemishSocial.on(month).value;
  if (income === "MIDDLE") return middleOfThree;
  return children >= THREE ? lowOfThree : low;
}

/** The school bonus of August, by the age on 31 December. */
export function flemishYearly({ bornOn }: FamilyChild, month: Day): Working {
  const age = yearOf(month) - yearOf(bornOn);
  const amounts = flemishSchoolBonus.on(month).value;
  const at = age <= 3 ? 0 : age <= 11 ? 1 : age <= 16 ? 2 : 3;
  return line("family.yearly", flemishSchoolBonus, month, amounts[at]);
}

/** The start amount at a birth. */
export const flemishBirth = (month: Day): Working =>
  line("family.birth", flemishBasics, month, flemishBasics.on(month).value.start);

/** What the German-speaking Community pays for each child; large families have more from the third child on. */
export const germanSpeakingChildren = ({ month, children, income }: FamilyFacts): Working[] =>
  children.map(({ orphan }, i) => {
    const { month: basic, fromThird, social, halfOrphan, fullOrphan } = germanSpeaking.on(month).value;
    const at = (rule: StepCode, units: bigint): Working => line(rule, germanSpeaking, month, units);
    return sumOf("family.child", [
      orphan === "FULL" ? at("family.orphan", fullOrphan) : at("family.basic", basic),
      ...(i >= 2 ? [at("family.large", fromThird)] : []),
      ...(income === "LOW" ? [at("family.social", social)] : []),
      ...(orphan === "HALF" ? [at("family.half-orphan", halfOrphan)] : []),
    ]);
  });

/** The yearly supplement there, at every age. */
export const germanSpeakingYearly = (month: Day): Working =>
  line("family.yearly", germanSpeaking, month, germanSpeaking.on(month).value.yearly);

/** The single payment at a birth there. */
export const germanSpeakingBirth = (month: Day): Working =>
  line("family.birth", germanSpeaking, month, germanSpeaking.on(month).value.birth);
