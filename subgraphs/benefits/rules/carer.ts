import { addQuarters, type Day, type Quarter, quarterOf } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import {
  type BenefitOutcome,
  cite,
  doubtsOf,
  endOfMonth,
  monthOf,
  monthsLater,
  outcomeOf,
  reasonsOf,
  refused,
} from "./outcome.ts";
import { carerMonths } from "./parameters/monthly-amounts.ts";
import { allPass, type CareerFact } from "./quarter-standing.ts";
import { amountOfLaw, calculationOf, sumOf } from "./working.ts";

const DECREE: Source = { article: "RD of 27-09-2015 (carers)", confidence: "SEEN" };
const MONTHS_AT_ONCE = 6;
const MONTHS_A_CAREER = 12;
const FREE_QUARTERS_A_CAREER = 4;
const MONTHS_TO_BE_FREE = 3;

/** A carer who stops, or works half at most. */
export interface CarerFacts {
  readonly startsOn: Day;
  readonly months: number;
  readonly total: boolean;
  /** Whether the activity is cut by half at least. */
  readonly atLeastHalf: boolean;
  readonly related: boolean;
  readonly certified: boolean;
  readonly interruptionAllowance: boolean;
  readonly monthsBefore: number;
  readonly freeQuartersBefore: number;
  readonly career: readonly CareerFact[] | null;
}

/** A carer’s allowance, month by month, and the quarter that three whole months without activity set free. */
export function carerAllowance(facts: CarerFacts): BenefitOutcome {
  const { startsOn, months, total, career } = facts;
  const quarter = quarterOf(startsOn);
  const quarters = [addQuarters(quarter, -2), addQuarters(quarter, -1)];
  const passed = career && allPass("LEAVE", { quarters: career, wanted: quarters, factOn: startsOn });
  const left = Math.max(Math.min(MONTHS_AT_ONCE, MONTHS_A_CAREER - facts.monthsBefore), 0);
  const head = { benefit: "CARER_ALLOWANCE", decisiveOn: startsOn, quarters };
  const doubts = doubtsOf(DECREE.article, [
    [true, "CARER_LAST_DAY"],
    [passed ? !passed.confirmed : false, "QUARTERS_COUNTED"],
  ]);
  const failed = reasonsOf(DECREE, [
    [facts.related, "CAR_R01"],
    [facts.certified, "CAR_R02"],
    [(total || facts.atLeastHalf) && months >= 1, "CAR_R03"],
    [passed?.pass ?? true, "CAR_R04"],
    [left > 0, "CAR_R05"],
    [!facts.interruptionAllowance, "CAR_R06"],
  ]);
  if (failed.length > 0) return refused({ ...head, doubts, refusals: failed });
  const granted = Math.min(months, left);
  const first = startsOn === monthOf(startsOn) ? startsOn : monthsLater(startsOn, 1);
  const paid = Array.from({ length: granted }, (_, i) => monthsLater(first, i));
  return outcomeOf({
    ...head,
    doubts,
    parts: paid.map((month) => partOf(month, total)),
    refusals: reasonsOf(DECREE, [[granted === months, "CAR_R05"]]),
    figures: [{ code: "MONTHS", value: granted }],
    freeQuarters: total ? freed(paid, facts.freeQuartersBefore) : [],
  });
}

function partOf(month: Day, total: boolean) {
  const row = carerMonths.on(month);
  const units = total ? row.value.total : row.value.half;
  const working = sumOf("carer.total", [amountOfLaw("carer.month", cite(carerMonths, row, units))], DECREE);
  return {
    period: { startsOn: month, endsOn: endOfMonth(month) },
    calculation: calculationOf(working, month),
    payBy: null,
  };
}

/** Each third month of three in a row frees its quarter, four quarters a career at most. */
const freed = (months: readonly Day[], before: number): Quarter[] =>
  months
    .filter((_, i) => (i + 1) % MONTHS_TO_BE_FREE === 0)
    .map(quarterOf)
    .slice(0, Math.max(FREE_QUARTERS_A_CAREER - before, 0));
