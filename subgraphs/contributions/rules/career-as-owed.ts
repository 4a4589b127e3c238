import {
  addDays,
  type Day,
  firstDay,
  lastDay,
  type Period,
  type Quarter,
  quarterOf,
} from "../../shared/values/calendar.ts";
import type { Category } from "./category.ts";

/** A stretch of a career, as far as it decides which quarters are owed. */
export interface Stretch extends Period {
  readonly category: Category;
}

/** How an activity ended, as the affiliates tell it. */
export interface ActivityEnd {
  readonly lastDay: Day;
  /** The last quarter in which there was activity, or to the end of which a season owes. */
  readonly lastQuarter: Quarter;
  /** Whether that quarter is owed: not that of a death, nor that in which the activity ends with the pension. */
  readonly due: boolean;
  /** Nothing follows a death, whatever the career says. */
  readonly died: boolean;
}

const pensions: ReadonlySet<Category> = new Set(["PENSION_PAID", "PENSION_AGE_NO_PENSION"]);

/**
 * The stretches of a career for whose quarters contributions are owed (D38 art. 15 § 1): whole quarters, from that of
 * the start to that of the end.
 *
 * A season owes the rest of its year. The quarter of a death is not owed, nor that of the pension or of the pension
 * age where the activity ends in that very quarter.
 */
export function careerAsOwed<S extends Stretch>(career: readonly S[], ends: readonly ActivityEnd[]): S[] {
  const inOrder = career.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return [...ends, ...endsWithPension(inOrder)].reduce<S[]>(
    (periods, end) => (end.due ? withSeason(periods, end) : withoutQuarter(periods, end)),
    inOrder,
  );
}

/** Where a pension begins, or its age is reached, and the activity ends in the same quarter. */
function endsWithPension(career: readonly Stretch[]): ActivityEnd[] {
  return career.flatMap(({ category, startsOn, endsOn }, i): ActivityEnd[] => {
    const before = career[i - 1];
    const goesOn = before?.endsOn === addDays(startsOn, -1) && before.category !== category;
    const last = i === career.length - 1 && endsOn !== null;
    if (!pensions.has(category) || !goesOn || !last || quarterOf(startsOn) !== quarterOf(endsOn)) return [];
    return [{ lastDay: endsOn, lastQuarter: quarterOf(endsOn), due: false, died: false }];
  });
}

/** A season goes on to the end of its last quarter, or to the eve of what begins before. */
function withSeason<S extends Stretch>(career: readonly S[], end: ActivityEnd): S[] {
  return career.map((period, i) => {
    if (period.endsOn !== end.lastDay) return period;
    const [until, next] = [lastDay(end.lastQuarter), career[i + 1]?.startsOn];
    return { ...period, endsOn: next && next <= until ? addDays(next, -1) : until };
  });
}

/** What ended by that day ends before its quarter; after a death nothing is left. */
function withoutQuarter<S extends Stretch>(career: readonly S[], { lastQuarter, died, ...end }: ActivityEnd): S[] {
  const first = firstDay(lastQuarter);
  return career.flatMap((period): S[] => {
    const reaches = period.endsOn === null || period.endsOn >= first;
    const ended = died || (period.endsOn !== null && period.endsOn <= end.lastDay);
    if (!reaches || !ended) return [period];
    return period.startsOn >= first ? [] : [{ ...period, endsOn: addDays(first, -1) }];
  });
}
