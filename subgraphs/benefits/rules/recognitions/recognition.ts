import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import { addMonths, addQuarters, firstDay, quarterOf } from "../../../shared/values/calendar.ts";

/** What a health fund recognises, and tells the fund (erkenning / reconnaissance). */
export const recognitionKinds = {
  MATERNITY: "Maternity leave, for which it pays the allowance (moederschapsrust / repos de maternité).",
  INCAPACITY: "Incapacity for work (arbeidsongeschiktheid / incapacité de travail).",
} as const;

export type RecognitionKind = keyof typeof recognitionKinds;

/** A recognition that holds: nothing replaced it, and it was not withdrawn. */
export interface Recognition {
  readonly kind: RecognitionKind;
  readonly startsOn: Day;
  /** Absent while nobody knows. */
  readonly endsOn: Day | null;
}

/** The maternity leave in which a birth lies, if a health fund told of one. */
export const leaveAround = (recognitions: readonly Recognition[], birthOn: Day): Recognition | undefined =>
  recognitions.find(
    ({ kind, startsOn, endsOn }) =>
      kind === "MATERNITY" && startsOn <= birthOn && (endsOn === null || birthOn <= endsOn),
  );

/** Whether a leave reaches into the last of so many quarters after that of the birth. */
export function reachesInto({ endsOn }: Recognition, birthOn: Day, quartersAfter: number): boolean {
  const last: Quarter = addQuarters(quarterOf(birthOn), quartersAfter);
  return endsOn !== null && endsOn >= firstDay(last);
}

/** In months: weeks before the birth, twenty-four at most after, and 36 within which they are taken. */
const LONGEST_LEAVE = 12;
const MONTHS_AHEAD = 6;

/** Why a recognition cannot be as it is told: the field, and the reason. */
export function recognitionFaults(told: {
  readonly kind: RecognitionKind;
  readonly startsOn: Day;
  readonly endsOn?: Day | null;
  readonly replaces?: string | null;
  readonly withdrawn?: boolean | null;
  /** The day on which it is told. */
  readonly today: Day;
}): readonly (readonly [field: string, reason: string])[] {
  const { kind, startsOn, endsOn, replaces, withdrawn, today } = told;
  const tests: readonly (readonly [wrong: boolean, field: string, reason: string])[] = [
    [kind === "MATERNITY" && !endsOn, "endsOn", "TOO_SHORT"],
    [!!endsOn && endsOn < startsOn, "endsOn", "OUT_OF_ORDER"],
    [kind === "MATERNITY" && !!endsOn && endsOn > addMonths(startsOn, LONGEST_LEAVE), "endsOn", "TOO_FAR"],
    [startsOn > addMonths(today, MONTHS_AHEAD), "startsOn", "TOO_FAR"],
    [!!withdrawn && !replaces, "replaces", "TOO_SHORT"],
  ];
  return tests.filter(([wrong]) => wrong).map(([, field, reason]) => [field, reason]);
}
