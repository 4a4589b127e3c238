import { addDays, addMonths, type Day } from "./calendar.ts";
import type { Source } from "./law.ts";
import type { Cents } from "./money.ts";

/** Which balance total a contribution year looks at, and where that is written. */
export const balanceBasis: Source = {
  article: "Law of 30-12-1992, art. 88 to 106: the accounting year before the last that was closed, seen on 1 January",
  confidence: "SEEN",
};

/** Annual accounts as they were filed: the accounting year, and item 20/58. */
export interface FiledAccounts {
  readonly yearStartsOn: Day;
  readonly yearEndsOn: Day;
  readonly balanceTotal: Cents;
}

/** Whether there is a balance total to look at. */
export const balanceStandings = {
  FILED: "The accounts of that year were filed.",
  NOT_FILED: "That year was closed, and its accounts are not known: once they are, they count.",
  NO_SUCH_YEAR: "On 1 January no two accounting years were closed yet: the lower amount is due.",
} as const;

export type BalanceStanding = keyof typeof balanceStandings;

/** What a contribution year finds: the last day of the accounting year that counts, and its accounts. */
export interface BalanceThatCounts<Accounts extends FiledAccounts = FiledAccounts> {
  readonly standing: BalanceStanding;
  readonly yearEndsOn: Day | null;
  readonly accounts: Accounts | null;
}

const MONTHS = 12;

/**
 * The accounts that count for a contribution year: of the last but one of the accounting years closed on 1 January.
 *
 * Years of which no accounts are known are taken to follow the others by twelve months. Where nothing is known, a
 * company cannot have closed two years before a year and a day have passed.
 */
export function balanceThatCounts<Accounts extends FiledAccounts>(
  contributionYear: number,
  legalPersonalityOn: Day,
  filed: readonly Accounts[],
): BalanceThatCounts<Accounts> {
  const eve = `${contributionYear - 1}-12-31`;
  const closed = yearEnds(legalPersonalityOn, filed, eve).filter((end) => end <= eve);
  const yearEndsOn = closed.at(-2) ?? null;
  if (filed.length === 0) {
    const young = addMonths(legalPersonalityOn, MONTHS) > eve;
    return { standing: young ? "NO_SUCH_YEAR" : "NOT_FILED", yearEndsOn: null, accounts: null };
  }
  if (yearEndsOn === null) return { standing: "NO_SUCH_YEAR", yearEndsOn, accounts: null };
  const accounts = filed.find((one) => one.yearEndsOn === yearEndsOn) ?? null;
  return { standing: accounts ? "FILED" : "NOT_FILED", yearEndsOn, accounts };
}

/** The last days of a company's accounting years, oldest first, up to a day. */
function yearEnds(bornOn: Day, filed: readonly FiledAccounts[], until: Day): Day[] {
  const known = [...filed].sort((a, b) => (a.yearEndsOn < b.yearEndsOn ? -1 : 1));
  const [first] = known;
  if (!first) return [];
  const ends = before(first.yearStartsOn, bornOn);
  known.forEach(({ yearEndsOn }, i) => {
    const next = known[i + 1]?.yearStartsOn ?? addDays(until, 1);
    for (let end = yearEndsOn; end < next; end = addMonths(end, MONTHS)) ends.push(end);
  });
  return [...new Set(ends)].sort();
}

/** The two years before the first that is known, where the company was there already. */
function before(yearStartsOn: Day, bornOn: Day): Day[] {
  const last = addDays(yearStartsOn, -1);
  const lastButOne = addMonths(last, -MONTHS);
  return [lastButOne, last].filter((end) => end >= bornOn);
}
