import {
  addQuarters,
  firstDay,
  lastDay,
  type Quarter,
  quarterOf,
  quartersFrom,
} from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { ageOn, type BenefitOutcome, doubtsOf, outcomeOf, reasonsOf, refused } from "../outcome.ts";
import { legalAges } from "../parameters/pensions.ts";
import { isMain, isMainByCategory, tally } from "../quarter-standing.ts";
import { durationOf } from "./duration.ts";
import type { BridgingFacts } from "./facts.ts";
import { monthsSince2023, monthsUntil2022 } from "./months.ts";
import { type BridgingRegime, bridgingRegimes, conditionsOf, doubtsOfGround, judgeGround } from "./regime.ts";

const MAIN_QUARTERS = 4;
const PAID_QUARTERS = 4;
const REFERENCE_QUARTERS = 16;
const ECONOMIC_PENSION_QUARTERS = 8;
const AGE_UNTIL_2022 = 65;

const quartersBack = (quarter: Quarter, many: number): Quarter[] =>
  quartersFrom(addQuarters(quarter, 1 - many), quarter);

function conditionsFailed(facts: BridgingFacts, regime: BridgingRegime, basis: Source) {
  const { factOn, career, bornOn } = facts;
  const quarter = quarterOf(factOn);
  const main = regime.code === "TWO_GATES" ? isMain : isMainByCategory;
  const mainQuarters = quartersBack(quarter, MAIN_QUARTERS).filter((one) =>
    career.some((known) => known.quarter === one && main(known)),
  );
  const reference = quartersBack(quarter, REFERENCE_QUARTERS);
  const paid = tally(
    "BRIDGING_PAID",
    career.filter((one) => reference.includes(one.quarter)),
    factOn,
  );
  const age = regime.code === "TWO_GATES" ? legalAges.on(bornOn).value : AGE_UNTIL_2022;
  const ground = judgeGround(facts, regime);
  const economic = regime.economic.includes(facts.ground);
  const refusals = reasonsOf(basis, [
    [facts.residesInBelgium, "DP_R01"],
    [ground !== "NOT_ADMISSIBLE", "DP_R02"],
    [mainQuarters.length === MAIN_QUARTERS, "DP_R03"],
    [paid.counted >= PAID_QUARTERS, "DP_R04"],
    [ground !== "INCOME_TOO_HIGH", "DP_R05"],
    [!facts.requestedOn || facts.requestedOn <= applyByOf(facts), "DP_R06"],
    [!facts.drawsPension && ageOn(bornOn, factOn) < age, "DP_R10"],
    [!facts.convicted, "DP_R11"],
    [!economic || (facts.pensionQuarters ?? ECONOMIC_PENSION_QUARTERS) >= ECONOMIC_PENSION_QUARTERS, "DP_R12"],
    [ground !== "INCOME_UNKNOWN" && (!economic || facts.pensionQuarters !== null), "DP_R13"],
    [regime.code === "TWO_GATES" || (facts.otherIncomes.length === 0 && !facts.worksAgain), "DP_R09"],
  ]);
  return { refusals, paidConfirmed: paid.confirmed };
}

/** The last day to ask: that of the second quarter after the quarter of the fact. */
const applyByOf = ({ factOn }: Pick<BridgingFacts, "factOn">) => lastDay(addQuarters(quarterOf(factOn), 2));

/** Whether all of a quarter lies in one stop: whoever works again contributes again, and keeps rights by that. */
const standsStill = (quarter: Quarter, { stops }: Pick<BridgingFacts, "stops">): boolean =>
  stops.some(
    ({ startsOn, endsOn }) => startsOn <= firstDay(quarter) && (endsOn === null || endsOn >= lastDay(quarter)),
  );

/**
 * The bridging right, or the insurance of bankrupts before 2017, on a case: which law governs it, whether it is open,
 * how long it lasts, what each month brings, and for which quarters rights are kept without contributions.
 */
export function bridgingRight(facts: BridgingFacts): BenefitOutcome {
  const { factOn } = facts;
  const regime = bridgingRegimes.on(factOn).value;
  const basis = conditionsOf(regime);
  const { refusals, paidConfirmed } = conditionsFailed(facts, regime, basis);
  const unsure = doubtsOf(basis.article, [[!paidConfirmed, "QUARTERS_COUNTED"]]);
  const head = { benefit: regime.benefit, decisiveOn: factOn, applyBy: applyByOf(facts) };
  const doubts = [...doubtsOfGround(facts, regime), ...unsure];
  if (refusals.length > 0) return refused({ ...head, doubts, refusals });
  const duration = durationOf(facts, regime);
  const all = { ...head, doubts: [...doubts, ...duration.doubts] };
  if (duration.months === 0) {
    return refused({ ...all, refusals: [{ code: "DP_R08", basis, day: null }] });
  }
  const months =
    regime.code === "TWO_GATES"
      ? monthsSince2023(facts, duration.months, basis)
      : { parts: monthsUntil2022(facts, duration.months, basis), refusals: [] };
  const most = quartersFrom(addQuarters(quarterOf(factOn), 1), addQuarters(quarterOf(factOn), duration.quarters));
  const kept = most.filter((quarter) => standsStill(quarter, facts));
  return outcomeOf({
    ...all,
    ...months,
    right: months.parts.length > 0,
    figures: [
      { code: "MONTHS", value: duration.months },
      { code: "QUARTERS", value: kept.length },
    ],
    freeQuarters: months.parts.length > 0 ? kept : [],
    quarters: months.parts.length > 0 ? kept : [],
  });
}
