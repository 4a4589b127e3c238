import { addDays, addMonths, type Day, type Period, yearOf } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";

/** Where the presumption of self-employed activity by a mandate, and its rebuttal, are written. */
export const presumptionBasis: Source = {
  article: "RD no. 38, art. 3 § 1; RD of 19-12-1967, art. 2",
  confidence: "SEEN",
};

const MONTHS_BACK = 12;

/** What was shown to prove that a mandate is unpaid, in law and in fact. */
export interface Rebuttal {
  /** From when the articles or the decision of the company make it unpaid. */
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** When that was published in the annexes to the Moniteur belge, or brought to the fund. */
  readonly notifiedOn: Day;
  /** Years in which there was income as a director, or a pension premium paid by the company, all the same. */
  readonly yearsWithPay: readonly number[];
}

/** The first day on which a proof works: never earlier than twelve months before it was published or brought in. */
export function rebuttedFrom(
  mandateStartsOn: Day,
  { startsOn, notifiedOn }: Pick<Rebuttal, "startsOn" | "notifiedOn">,
): Day {
  const earliest = addMonths(notifiedOn, -MONTHS_BACK);
  return [mandateStartsOn, startsOn, earliest].reduce((latest, day) => (day > latest ? day : latest));
}

/** The periods in which the presumption is rebutted: as proven, without the years in which there was pay. */
export function rebuttedPeriods(mandate: Period, proof: Rebuttal): Period[] {
  const ends = [mandate.endsOn, proof.endsOn].filter((day) => day !== null).sort();
  const endsOn = ends[0] ?? null;
  let from = rebuttedFrom(mandate.startsOn, proof);
  const periods: Period[] = [];
  for (const year of [...proof.yearsWithPay].sort((a, b) => a - b)) {
    if (year < yearOf(from) || (endsOn !== null && year > yearOf(endsOn))) continue;
    if (from < `${year}-01-01`) periods.push({ startsOn: from, endsOn: addDays(`${year}-01-01`, -1) });
    from = `${year + 1}-01-01`;
  }
  return endsOn !== null && from > endsOn ? periods : [...periods, { startsOn: from, endsOn }];
}

/** The first stretch of a mandate in which a career shows nothing, for the fund to look into; `null` without one. */
export function uncoveredPeriod(mandate: Period, covered: readonly Period[]): Period | null {
  let from = mandate.startsOn;
  for (const { startsOn, endsOn } of [...covered].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    if (startsOn > from) return earlier(mandate, { startsOn: from, endsOn: addDays(startsOn, -1) });
    if (endsOn === null) return null;
    if (endsOn >= from) from = addDays(endsOn, 1);
  }
  return earlier(mandate, { startsOn: from, endsOn: null });
}

function earlier({ endsOn: last }: Period, { startsOn, endsOn }: Period): Period | null {
  if (last !== null && startsOn > last) return null;
  return { startsOn, endsOn: last !== null && (endsOn === null || last < endsOn) ? last : endsOn };
}
