import { addQuarters, type Day, firstDay, quarterOf, yearOf } from "../../shared/values/calendar.ts";
import type { Deadline } from "../../shared/values/deadline.ts";
import { dated } from "../../shared/values/law.ts";
import { affiliationDeadline } from "./company-affiliation.ts";

/** Where a change of fund stands. */
export const fundChangeStates = {
  ANNOUNCED: "The old fund and the national institute were told; it acts on its day.",
  DONE: "The file is with the new fund.",
  BLOCKED: "Sums that were called and due remained on that day: the company stays where it is.",
  WITHDRAWN: "The new fund took it back before its day.",
  LAPSED: "The company had ceased to exist, or had left the old fund, before its day.",
} as const;

export type FundChangeState = keyof typeof fundChangeStates;

interface Conditions {
  /** How many years a company must have been with its fund when the change acts. */
  readonly years: number;
  /** The last day of a year on which a change for the next 1 January is announced, as "06-30". */
  readonly announcedBy: string;
}

/**
 * When a company may change its fund. To add a row: its first day, its figures and its article.
 *
 * The law of 1992 leaves it to a decree of which we have seen no text: what holds for persons is taken to hold for
 * companies, and marked as not confirmed.
 */
export const fundChangeConditions = dated<Conditions>("company: change of fund", {
  rows: [
    {
      from: "1993-01-01",
      value: { years: 4, announcedBy: "06-30" },
      source: {
        article: "Law of 30-12-1992, art. 94, 2°; RD of 19-12-1967, art. 10, taken to hold for companies too",
        confidence: "UNCONFIRMED",
      },
    },
  ],
});

/** A stretch with a fund, as a change of it is judged. */
export interface Stay {
  readonly startsOn: Day;
  /** When it was asked for. */
  readonly receivedOn: Day;
  readonly legalPersonalityOn: Day;
}

/** The 1 January on which a change that is announced on a day acts: the first that is six months away. */
export function actsOn(announcedOn: Day): Day {
  const year = yearOf(announcedOn);
  const { announcedBy } = fundChangeConditions.on(announcedOn).value;
  return `${announcedOn.slice(5) <= announcedBy ? year + 1 : year + 2}-01-01`;
}

/** By when a change that acts on a day had to be announced, and when it was. */
export function announcementDeadline(acts: Day, announcedOn: Day): Deadline {
  const { value, source } = fundChangeConditions.on(announcedOn);
  return { dueOn: `${yearOf(acts) - 1}-${value.announcedBy}`, metOn: announcedOn, basis: source };
}

/**
 * The first 1 January on which a company may be with another fund.
 *
 * Its years count from the quarter in which it began to be with its fund; where it joined late, from the quarter in
 * which it asked.
 */
export function freeOn({ startsOn, receivedOn, legalPersonalityOn }: Stay, announcedOn: Day): Day {
  const late = receivedOn > startsOn && receivedOn > affiliationDeadline(legalPersonalityOn, null).dueOn;
  const { years } = fundChangeConditions.on(announcedOn).value;
  const full = firstDay(addQuarters(quarterOf(late ? receivedOn : startsOn), years * 4));
  return full.endsWith("-01-01") ? full : `${yearOf(full) + 1}-01-01`;
}
