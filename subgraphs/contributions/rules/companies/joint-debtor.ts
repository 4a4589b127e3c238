import { type Day, type Period, yearOf } from "../../../shared/values/calendar.ts";

/** Who answers for all of a company's contribution with it: its directors, its managers and those who work in it. */
const LIABLE: readonly string[] = ["DIRECTOR", "MANAGER", "WORKING_PARTNER"];

/** A mandate as it is told: which, whose, and how long. */
export interface HeldMandate extends Period {
  readonly id: string;
  readonly role: string;
  readonly startsOn: Day;
}

/** The mandates whose holders answer for the contribution of a year: those that were held on a day of it. */
export const liableMandates = <Held extends HeldMandate>(mandates: readonly Held[], year: number): Held[] =>
  mandates.filter(
    ({ role, startsOn, endsOn }) =>
      LIABLE.includes(role) && yearOf(startsOn) <= year && (endsOn === null || yearOf(endsOn) >= year),
  );
