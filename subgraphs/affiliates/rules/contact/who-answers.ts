import { contains, type Day, type Period } from "../../../shared/values/calendar.ts";

/** While a case handler is away, who stands in. */
export interface Absence extends Period {
  readonly handlerId: string;
  readonly replacementId: string;
}

/**
 * Who answers for a file on a day: whoever it is assigned to, or who stands in, or who stands in for that one.
 *
 * Where everybody of the chain is away, the first one keeps it: somebody's name always stands on a file.
 */
export function whoAnswers(handlerId: string, absences: readonly Absence[], day: Day): string {
  const asked = new Set<string>();
  let current = handlerId;
  while (!asked.has(current)) {
    asked.add(current);
    const absence = absences.find((one) => one.handlerId === current && contains(one, day));
    if (!absence) return current;
    current = absence.replacementId;
  }
  return handlerId;
}

/** The absence of the same person with which a new one would overlap. */
export const overlapping = (absences: readonly Absence[], { handlerId, startsOn, endsOn }: Absence): Absence | null =>
  absences.find(
    (one) =>
      one.handlerId === handlerId &&
      (endsOn === null || one.startsOn <= endsOn) &&
      (one.endsOn === null || one.endsOn >= startsOn),
  ) ?? null;
