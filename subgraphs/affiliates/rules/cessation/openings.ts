import {
  addDays,
  addMonths,
  addQuarters,
  type Day,
  firstDay,
  lastDay,
  type Quarter,
  quarterOf,
  quartersFrom,
  yearOf,
} from "../../../shared/values/calendar.ts";
import { type CareerPeriod, type ContributorCategory, categoryOfQuarter } from "../../../shared/values/career.ts";
import type { Source } from "../../../shared/values/law.ts";
import { hasPensionAge, pensionAgeDay } from "../pension-age.ts";
import type { CessationCause } from "./cessation.ts";

/** What the end of an activity opens, or leaves to be settled. */
export const openingCodes = {
  REGULARISATION: "The provisional contributions are still reckoned anew when the income is known: RD no. 38, art. 11.",
  CONTINUED_INSURANCE: "Pension rights kept by a voluntary contribution: RD of 22-12-1967, art. 38 to 44.",
  SICKNESS_ASSIMILATION: "Quarters of illness that count for the pension: RD of 22-12-1967, art. 28 to 30bis.",
  BRIDGING_RIGHT: "A benefit after a forced interruption: programme law of 26-12-2022.",
  HEALTH_CARE: "Health care that stays open for a while: law of 14-07-1994.",
} as const;

export type OpeningCode = keyof typeof openingCodes;

/** Whether something is open to somebody. */
export const openingStandings = {
  OPEN: "What the fund knows allows it.",
  FACTS_MISSING: "It may be open: something has to be shown that the fund's own file does not say.",
  CLOSED: "What the fund knows excludes it.",
} as const;

export type OpeningStanding = keyof typeof openingStandings;

/** What is missing, or excludes it. */
export type OpeningObstacle =
  | "STATUS_UNDER_A_YEAR"
  | "NOT_MAIN_FOUR_QUARTERS"
  | "QUARTERS_PAID"
  | "NO_OTHER_ASSIMILATION"
  | "RECOGNISED_INCAPACITY"
  | "FORCED_INTERRUPTION"
  | "BIRTH_DATE";

/** One thing that an end opens: from when until when, by when it must be asked, who decides, and on what text. */
export interface Opening {
  readonly code: OpeningCode;
  readonly standing: OpeningStanding;
  readonly from: Quarter | null;
  readonly until: Day | null;
  /** The last day on which it may be asked; absent where nobody must ask, or no term is known. */
  readonly askBy: Day | null;
  readonly decidedBy: "FUND" | "INASTI" | "HEALTH_FUND" | null;
  readonly obstacles: readonly OpeningObstacle[];
  readonly basis: Source;
}

/** What an end is judged by. */
export interface Ended {
  readonly lastDay: Day;
  readonly cause: CessationCause;
  readonly bornOn: Day | null;
  /** The career up to the end. */
  readonly career: readonly CareerPeriod[];
}

const pension = (articles: string): Source => ({ article: `RD of 22-12-1967, ${articles}`, confidence: "SEEN" });

/** As what the four last quarters must have been paid (a primostarter is in a main occupation too: art. 12 § 1bis). */
const paidAsMain: ReadonlySet<ContributorCategory | null> = new Set(["MAIN", "PRIMOSTARTER", "SPOUSE_MAXI"]);

const MOST_QUARTERS = 8;
/** Counted from the quarter of the end, both for the continued insurance and for the bridging right. */
const QUARTERS_TO_ASK = 2;
const YEARS_BEFORE_PENSION = 5;

/** The first day of the run of periods, without a day between them, that ends on a day. */
function activeSince(career: readonly CareerPeriod[], endsOn: Day): Day {
  const [before] = career.filter((one) => one.startsOn <= endsOn && (one.endsOn === null || one.endsOn >= endsOn));
  return before ? activeSince(career, addDays(before.startsOn, -1)) : addDays(endsOn, 1);
}

/**
 * Until when somebody may go on with the continued insurance: two years; or until the pension age, where those years
 * end on or after 1 January of the fifth calendar year before the year of that age. Past it there is nothing to go on
 * with.
 */
function continuedUntil(from: Quarter, bornOn: Day | null): Day | null {
  const twoYears = lastDay(addQuarters(from, MOST_QUARTERS - 1));
  if (!bornOn) return twoYears;
  if (hasPensionAge(bornOn, firstDay(from))) return null;
  const pensionDay = pensionAgeDay(bornOn);
  const near = `${yearOf(pensionDay) - YEARS_BEFORE_PENSION}-01-01`;
  const eve = addDays(pensionDay, -1);
  return twoYears >= near ? eve : twoYears < eve ? twoYears : eve;
}

function continuedInsurance({ lastDay: endsOn, bornOn, career }: Ended): Opening {
  const ended = quarterOf(endsOn);
  const from = addQuarters(ended, 1);
  const asMain = quartersFrom(addQuarters(ended, -3), ended).every((q) => paidAsMain.has(categoryOfQuarter(career, q)));
  const aYear = addMonths(activeSince(career, endsOn), 12) <= addDays(endsOn, 1);
  const excluded: OpeningObstacle[] = [
    ...(aYear ? [] : (["STATUS_UNDER_A_YEAR"] as const)),
    ...(asMain ? [] : (["NOT_MAIN_FOUR_QUARTERS"] as const)),
  ];
  const missing: OpeningObstacle[] = [
    "QUARTERS_PAID",
    "NO_OTHER_ASSIMILATION",
    ...(bornOn ? [] : (["BIRTH_DATE"] as const)),
  ];
  return {
    code: "CONTINUED_INSURANCE",
    standing: excluded.length > 0 ? "CLOSED" : "FACTS_MISSING",
    from,
    until: continuedUntil(from, bornOn),
    askBy: lastDay(addQuarters(ended, QUARTERS_TO_ASK)),
    decidedBy: "INASTI",
    obstacles: excluded.length > 0 ? excluded : missing,
    basis: pension("art. 38 to 44"),
  };
}

const nothingAsked = { from: null, until: null, askBy: null, decidedBy: null, obstacles: [] } as const;

function ofCause({ cause, lastDay: endsOn }: Ended): Opening[] {
  if (cause === "ILLNESS")
    return [
      {
        ...nothingAsked,
        code: "SICKNESS_ASSIMILATION",
        standing: "FACTS_MISSING",
        from: quarterOf(endsOn),
        decidedBy: "INASTI",
        obstacles: ["RECOGNISED_INCAPACITY"],
        basis: pension("art. 28 to 30bis"),
      },
    ];
  if (cause !== "INTERRUPTION") return [];
  return [
    {
      ...nothingAsked,
      code: "BRIDGING_RIGHT",
      standing: "FACTS_MISSING",
      from: addQuarters(quarterOf(endsOn), 1),
      askBy: lastDay(addQuarters(quarterOf(endsOn), QUARTERS_TO_ASK)),
      decidedBy: "FUND",
      obstacles: ["FORCED_INTERRUPTION"],
      basis: { article: "Programme law of 26-12-2022", confidence: "SEEN" },
    },
  ];
}

const settlement: Opening = {
  ...nothingAsked,
  code: "REGULARISATION",
  standing: "OPEN",
  decidedBy: "FUND",
  basis: { article: "RD no. 38 of 27-07-1967, art. 11", confidence: "SEEN" },
};

/** What the end of an activity opens, the nearest day to ask for it first; after a death nothing is to be asked. */
export function openingsOf(ended: Ended): Opening[] {
  if (ended.cause === "DEATH") return [settlement];
  const careUntil = `${yearOf(ended.lastDay) + 1}-12-31`;
  const care: Opening = {
    ...nothingAsked,
    code: "HEALTH_CARE",
    standing: "OPEN",
    until: careUntil,
    decidedBy: "HEALTH_FUND",
    basis: { article: "Law of 14-07-1994 on health care insurance", confidence: "DERIVED" },
  };
  const pensioned = ended.cause === "PENSION";
  const found = [...(pensioned ? [] : [continuedInsurance(ended)]), ...ofCause(ended), care, settlement];
  const by = ({ askBy }: Opening): Day => askBy ?? "9999-12-31";
  return found.toSorted((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));
}
