import { addQuarters, quarterOf, quartersFrom } from "../../../shared/values/calendar.ts";
import type { CareerFact, Treatment } from "../quarter-standing.ts";
import type { BridgingFacts } from "./facts.ts";

/** Sixteen main quarters up to that of a day: the last ones treated as said, oldest first, the others paid. */
export function career(day: string, last: readonly Treatment[] = [], before: Treatment = "PAID"): CareerFact[] {
  const quarter = quarterOf(day);
  const quarters = quartersFrom(addQuarters(quarter, -15), quarter);
  return quarters.map((one, i) => ({
    ...{ quarter: one, category: "MAIN", mainLevel: true },
    treatment: last[i - (quarters.length - last.length)] ?? before,
  }));
}

/** A fire on a day, after which the activity stands still: a case with all conditions met. */
export const facts = (factOn: string, more: Partial<BridgingFacts> = {}): BridgingFacts => ({
  factOn,
  ground: "FIRE",
  groundOn: null,
  requestedOn: null,
  residesInBelgium: true,
  bornOn: "1980-05-05",
  drawsPension: false,
  convicted: false,
  helperSpouse: false,
  career: career(factOn),
  pensionQuarters: 20,
  pensionQuartersSince: null,
  netIncomes: [],
  earlier: [],
  familyCharge: false,
  stops: [{ startsOn: factOn, endsOn: null }],
  worksAgain: false,
  otherIncomes: [],
  ...more,
});
