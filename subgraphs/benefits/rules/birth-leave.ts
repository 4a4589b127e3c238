import { addMonths, addQuarters, type Day, lastDay, quarterOf } from "../../shared/values/calendar.ts";
import { dated, type Source } from "../../shared/values/law.ts";
import { careerOf, type LeaveFacts, linesOf, partOf, quartersOf, sift } from "./leave-days.ts";
import { type BenefitOutcome, cite, doubtsOf, endOfMonth, outcomeOf, reasonsOf, refused } from "./outcome.ts";
import { birthAidAmount, birthLeaveDays } from "./parameters/daily-amounts.ts";
import { amountOfLaw, sumOf } from "./working.ts";

const BIRTH: Source = { article: "Law of 07-04-2019 (leave of fathers and co-parents)", confidence: "DERIVED" };
const WINDOW_MONTHS = 4;
const AID_HALVES = 16;

/** How many half-days of birth leave a birth gives, by its day. */
const halvesOfBirth = dated<number>("half-days of birth leave", {
  rows: [
    { from: "2019-05-01", value: 20, source: BIRTH },
    { from: "2021-01-01", value: 30, source: BIRTH },
    { from: "2023-01-01", value: 40, source: BIRTH },
  ],
});

/** The last day to ask: that of the next quarter, a month more for a birth in a quarter’s last month. */
export function birthLeaveApplyBy(birthOn: Day): Day {
  const last = lastDay(addQuarters(quarterOf(birthOn), 1));
  return endOfMonth(birthOn) === lastDay(quarterOf(birthOn)) ? endOfMonth(last, 1) : last;
}

/** Birth leave, with the single payment for who takes eight days or fewer. */
export function birthLeave(facts: LeaveFacts): BenefitOutcome {
  const { factOn, requestedOn, aid } = facts;
  const applyBy = birthLeaveApplyBy(factOn);
  const head = { benefit: "BIRTH_LEAVE", decisiveOn: factOn, applyBy, quarters: quartersOf(facts).before };
  const most = halvesOfBirth.on(factOn).value;
  const career = careerOf(facts);
  const failed = reasonsOf(BIRTH, [
    [career.main, "PAT_R01"],
    [career.paid, "PAT_R02"],
    [facts.linked, "PAT_R03"],
    [!requestedOn || requestedOn <= applyBy, "PAT_R04"],
  ]);
  if (failed.length > 0) return refused({ ...head, refusals: failed });
  const codes = { outside: "PAT_R07", tooMany: "PAT_R08", occupied: "PAT_R05" } as const;
  const { paid, refusals, used } = sift(facts, most, addMonths(factOn, WINDOW_MONTHS), codes, BIRTH);
  const lines = linesOf(paid, birthLeaveDays);
  const aided = aid && used <= AID_HALVES;
  const row = birthAidAmount.on(factOn);
  const aidLines = aided ? [amountOfLaw("leave.aid", cite(birthAidAmount, row, row.value))] : [];
  const all = [...lines, ...aidLines];
  const shown = paid.length > 0 ? paid : [{ on: factOn, half: false }];
  return outcomeOf({
    ...head,
    parts: all.length > 0 ? [partOf(shown, sumOf("leave.total", all, BIRTH), requestedOn)] : [],
    refusals: [...refusals, ...reasonsOf(BIRTH, [[!aid || aided, "PAT_R06"]])],
    doubts: doubtsOf(BIRTH.article, [
      [lines.length > 1 && new Set(paid.map(({ half }) => half)).size < lines.length, "AMOUNT_OF_EACH_DAY"],
      [!career.confirmed, "QUARTERS_COUNTED"],
    ]),
    figures: [{ code: "HALF_DAYS", value: most }],
    right: all.length > 0 || (facts.days.length === 0 && !aid),
  });
}
