import { addDays, addMonths, type Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import { dated, type Source } from "../../../shared/values/law.ts";

/** Where the duty to join a fund is written. */
export const declarationBasis: Source = { article: "RD of 19-12-1967, art. 6", confidence: "SEEN" };

/** The first day on which a duty to join a fund is known: a start before it is not taken in. */
export const FIRST_START: Day = "1968-01-01";

/** The last day on which one who starts on a day joins a fund in time, as the law stood on that day. */
const lastDayToJoin = dated<(startsOn: Day) => Day>("last day to join a fund", {
  rows: [
    { from: FIRST_START, value: (startsOn) => addDays(startsOn, 90), source: declarationBasis },
    {
      from: "2010-04-01",
      value: (startsOn) => startsOn,
      source: { ...declarationBasis, confidence: "UNCONFIRMED" },
    },
    { from: "2016-07-29", value: (startsOn) => addDays(startsOn, -1), source: declarationBasis },
  ],
});

/** By when whoever starts on a day must have joined a fund, and whether they had. */
export function declarationDeadline(startsOn: Day, receivedOn: Day | null): Deadline {
  const { value, source } = lastDayToJoin.on(startsOn);
  return { dueOn: value(startsOn), metOn: receivedOn, basis: source };
}

const MONTHS_AHEAD = 6;

/** The first day on which one who starts on a day may declare it: six months ahead at most. */
export const earliestDeclaration = (startsOn: Day): Day => addMonths(startsOn, -MONTHS_AHEAD);

const DAYS_AFTER_NOTICE = 30;

/** Where the formal notice to a person without a fund, and what follows, are written. */
export const noticeBasis: Source = {
  article: "RD no. 38 of 27-07-1967, art. 10; RD of 19-12-1967, art. 6",
  confidence: "DERIVED",
};

/**
 * By when a person must answer a registered formal notice: thirty days from its posting, whenever it was received.
 *
 * The term binds the person, and is not put off to a working day by any text that we have seen.
 */
export const noticeDeadline = (postedOn: Day, answeredOn: Day | null): Deadline => ({
  dueOn: addDays(postedOn, DAYS_AFTER_NOTICE),
  metOn: answeredOn,
  basis: noticeBasis,
});

/** Whether a person who stayed silent after a notice is to be put with the auxiliary fund on a day. */
export const fallsToAuxiliaryFund = (postedOn: Day, day: Day): boolean => day > noticeDeadline(postedOn, null).dueOn;

/** The fund of those who chose none (Nationale Hulpkas / Caisse nationale auxiliaire). */
export const AUXILIARY_FUND = "CNA";
