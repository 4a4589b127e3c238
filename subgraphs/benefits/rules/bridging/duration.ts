import { dated } from "../../../shared/values/law.ts";
import { type Doubt, doubtsOf, known } from "../outcome.ts";
import type { BridgingFacts } from "./facts.ts";
import type { BridgingRegime } from "./regime.ts";

/** How long the right lasts: months of money, quarters of rights without contributions. */
export interface Duration {
  readonly months: number;
  readonly quarters: number;
  readonly doubts: readonly Doubt[];
}

/** So many months and quarters from a number of pension quarters on. */
interface Step {
  readonly from: number;
  readonly months: number;
  readonly quarters: number;
}

const BASE = { months: 12, quarters: 4 } as const;
const DOUBLE = { months: 24, quarters: 8 } as const;
const CAREER_OF_SIXTY = 60;
/** The least that each new fact gives once the base right is used up. */
const LEAST_FOR_NEW_FACT = 3;

/** The economic pillar of 2017 to 2022, by quarters that build a pension. */
const economicSteps = dated<readonly Step[]>("duration for economic difficulties", {
  rows: [
    {
      from: "2017-01-01",
      value: [
        { from: 0, months: 0, quarters: 0 },
        { from: 8, months: 3, quarters: 1 },
        { from: 20, months: 6, quarters: 2 },
        { from: 60, months: 12, quarters: 4 },
      ],
      source: { article: "Law of 22-12-2016, art. 10", confidence: "SEEN" },
    },
  ],
});

/** The supplementary right since 2023, by quarters that build a pension since the previous fact. Not confirmed. */
const supplementarySteps = dated<readonly Step[]>("duration of the supplementary bridging right", {
  rows: [
    {
      from: "2023-01-01",
      value: [
        { from: 0, months: 3, quarters: 1 },
        { from: 20, months: 6, quarters: 2 },
        { from: 60, months: 12, quarters: 4 },
      ],
      source: { article: "Programme law of 26-12-2022, title 9, chapter 3: step table", confidence: "UNCONFIRMED" },
    },
  ],
});

const stepOf = (steps: readonly Step[], quarters: number): Step =>
  steps.findLast(({ from }) => from <= quarters) ?? { from: 0, months: 0, quarters: 0 };

/** What was used of the right before the fact. */
function usedBefore({ earlier, factOn }: BridgingFacts): { months: number; quarters: number; old: boolean } {
  const counted = earlier.filter((one) => !one.crisis && one.factOn < factOn);
  return {
    months: counted.reduce((all, { months }) => all + months, 0),
    quarters: counted.reduce((all, { quarters }) => all + quarters, 0),
    old: counted.some((one) => one.factOn < "2023-01-01"),
  };
}

interface Limits {
  readonly fact: { readonly months: number; readonly quarters: number };
  readonly career: { readonly months: number; readonly quarters: number };
}

const left = ({ fact, career }: Limits, used: { months: number; quarters: number }): Omit<Duration, "doubts"> => ({
  months: Math.max(Math.min(fact.months, career.months - used.months), 0),
  quarters: Math.max(Math.min(fact.quarters, career.quarters - used.quarters), 0),
});

function untilThen(facts: BridgingFacts, { economic }: BridgingRegime): Duration {
  const { factOn, ground } = facts;
  const isEconomic = economic.includes(ground);
  const pension = isEconomic
    ? known("career", "pension quarters", factOn, facts.pensionQuarters)
    : facts.pensionQuarters;
  const long = factOn >= "2019-07-01" && (pension ?? 0) >= CAREER_OF_SIXTY;
  const fact = isEconomic ? stepOf(economicSteps.on(factOn).value, pension ?? 0) : BASE;
  return { ...left({ fact, career: long ? DOUBLE : BASE }, usedBefore(facts)), doubts: [] };
}

function sinceThen(facts: BridgingFacts): Duration {
  const { factOn, pensionQuartersSince } = facts;
  const used = usedBefore(facts);
  const doubts = (supplement: boolean): Doubt[] =>
    doubtsOf("Programme law of 26-12-2022, title 9, chapter 3", [
      [supplement, "SUPPLEMENTARY_RIGHT"],
      [used.old, "OLD_MONTHS_COUNTED"],
    ]);
  if (used.months < BASE.months) return { ...left({ fact: BASE, career: BASE }, used), doubts: doubts(false) };
  const step = stepOf(supplementarySteps.on(factOn).value, pensionQuartersSince ?? 0);
  const fact = { months: Math.max(step.months, LEAST_FOR_NEW_FACT), quarters: step.quarters };
  return { ...left({ fact, career: DOUBLE }, used), doubts: doubts(true) };
}

/**
 * How much of the right is left for a fact.
 *
 * Until 2022 a fact gives twelve months, economic difficulties by a table, within twelve months a career, or
 * twenty-four for who has sixty pension quarters (facts from July 2019). Since 2023 there are twelve months; once they
 * are used up, at least three for each new fact, within twenty-four a career.
 */
export const durationOf = (facts: BridgingFacts, regime: BridgingRegime): Duration =>
  regime.code === "TWO_GATES" ? sinceThen(facts) : untilThen(facts, regime);
