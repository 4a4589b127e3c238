import { type Day, type Quarter, quarterOf, quartersFrom, yearOf } from "../../shared/values/calendar.ts";

/** A period of self-employed activity, with what decides which of its quarters are due. */
export interface ActivityPeriod {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** A seasonal activity that normally begins again next year is not interrupted by its end. */
  readonly resumesNextYear?: boolean;
  readonly diedOn?: Day | null;
  /** The day of the legal pension age, or from which an early or a later retirement pension is paid. */
  readonly pensionOn?: Day | null;
}

/** The quarter that is let off: that of the death, or of the pension if the activity ends in that very quarter. */
function quarterLetOff({ endsOn, diedOn, pensionOn }: ActivityPeriod): Quarter | null {
  if (diedOn) return quarterOf(diedOn);
  const ends = endsOn && quarterOf(endsOn);
  return pensionOn && ends === quarterOf(pensionOn) ? ends : null;
}

function lastQuarter(activity: ActivityPeriod, until: Quarter): Quarter {
  const { endsOn, diedOn, resumesNextYear = false } = activity;
  const stops = [endsOn, diedOn].filter((day) => day != null).sort()[0];
  if (!stops) return until;
  const last = resumesNextYear && !diedOn ? `${yearOf(stops)}Q4` : quarterOf(stops);
  return last < until ? last : until;
}

/**
 * The quarters up to a given one for which a contribution is due: whole quarters, from that of the start to that of the
 * end (D38 art. 15 § 1).
 *
 * A seasonal activity also owes the rest of its year. The quarter of death is not due, nor that in which the activity
 * ends with the pension. `exempt` are the quarters that others have freed: sickness, maternity, care, bridging right.
 */
export function quartersDue(activity: ActivityPeriod, until: Quarter, exempt: readonly Quarter[] = []): Quarter[] {
  const letOff = quarterLetOff(activity);
  return quartersFrom(quarterOf(activity.startsOn), lastQuarter(activity, until)).filter(
    (quarter) => quarter !== letOff && !exempt.includes(quarter),
  );
}
