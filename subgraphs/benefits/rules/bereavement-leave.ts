import { addMonths } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import { careerOf, type LeaveFacts, linesOf, partOf, quartersOf, sift } from "./leave-days.ts";
import { type BenefitOutcome, doubtsOf, outcomeOf, reasonsOf, refused } from "./outcome.ts";
import { bereavementDays } from "./parameters/daily-amounts.ts";
import { sumOf } from "./working.ts";

const DEATH: Source = { article: "Bereavement leave: rules published by the institute", confidence: "SEEN" };
const BEREAVEMENT_HALVES = 20;

/** Bereavement leave: ten whole days within a year of the death of a partner or child. */
export function bereavementLeave(facts: LeaveFacts): BenefitOutcome {
  const { factOn, requestedOn } = facts;
  const applyBy = addMonths(factOn, 12);
  const head = { benefit: "BEREAVEMENT_LEAVE", decisiveOn: factOn, applyBy, quarters: quartersOf(facts).before };
  if (factOn < "2021-07-25") return refused({ ...head, refusals: [{ code: "BER_R00", basis: DEATH, day: factOn }] });
  const career = careerOf(facts);
  const failed = reasonsOf(DEATH, [
    [facts.linked, "BER_R01"],
    [career.main && career.paid, "BER_R02"],
    [!requestedOn || requestedOn <= applyBy, "BER_R06"],
    [!facts.asEmployee, "BER_R05"],
  ]);
  if (failed.length > 0) return refused({ ...head, refusals: failed });
  const codes = { outside: "BER_R03", tooMany: "BER_R07", occupied: "BER_R04" } as const;
  const whole = { ...facts, days: facts.days.map(({ on }) => ({ on, half: false })) };
  const { paid, refusals } = sift(whole, BEREAVEMENT_HALVES, applyBy, codes, DEATH);
  return outcomeOf({
    ...head,
    parts:
      paid.length > 0 ? [partOf(paid, sumOf("leave.total", linesOf(paid, bereavementDays), DEATH), requestedOn)] : [],
    refusals,
    doubts: doubtsOf(DEATH.article, [
      [factOn < "2021-09-01", "FIRST_DAY_OF_BEREAVEMENT"],
      [!career.confirmed, "QUARTERS_COUNTED"],
    ]),
    figures: [{ code: "DAYS", value: BEREAVEMENT_HALVES / 2 }],
    right: paid.length > 0 || facts.days.length === 0,
  });
}
