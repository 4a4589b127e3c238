import { addDays, type Day, type Period } from "../../../shared/values/calendar.ts";

const FOREVER = "9999-12-31";
const end = ({ endsOn }: Period): Day => endsOn ?? FOREVER;
const period = (startsOn: Day, endsOn: Day): Period => ({ startsOn, endsOn: endsOn === FOREVER ? null : endsOn });

/** Periods in order, those that touch or overlap made one. */
export function merged(periods: readonly Period[]): Period[] {
  const done: Period[] = [];
  for (const next of [...periods].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const last = done.at(-1);
    const joins = last && (last.endsOn === null || next.startsOn <= addDays(last.endsOn, 1));
    if (!joins) done.push(period(next.startsOn, end(next)));
    else done[done.length - 1] = period(last.startsOn, end(last) > end(next) ? end(last) : end(next));
  }
  return done;
}

/** What two lists of periods have in common. */
export const common = (some: readonly Period[], others: readonly Period[]): Period[] =>
  merged(some).flatMap((one) =>
    merged(others).flatMap((other) => {
      const startsOn = one.startsOn > other.startsOn ? one.startsOn : other.startsOn;
      const endsOn = end(one) < end(other) ? end(one) : end(other);
      return startsOn <= endsOn ? [period(startsOn, endsOn)] : [];
    }),
  );

/** What is left of periods when others are taken away. */
export const without = (periods: readonly Period[], taken: readonly Period[]): Period[] =>
  merged(taken).reduce<Period[]>(
    (left, away) =>
      left.flatMap((one) => [
        ...(one.startsOn < away.startsOn
          ? [period(one.startsOn, end(one) < away.startsOn ? end(one) : addDays(away.startsOn, -1))]
          : []),
        ...(away.endsOn !== null && end(one) > away.endsOn
          ? [period(one.startsOn > away.endsOn ? one.startsOn : addDays(away.endsOn, 1), end(one))]
          : []),
      ]),
    merged(periods),
  );
