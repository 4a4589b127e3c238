import {
  type BalanceStanding,
  balanceThatCounts,
  type FiledAccounts,
} from "../../../shared/values/balance-that-counts.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** The balance total that a year's contribution looks at. */
export interface CompanyBalance {
  readonly standing: BalanceStanding;
  /** The last day of the accounting year whose total it is; `null` where none is looked at. */
  readonly yearEndsOn: Day | null;
  readonly total: Cents | null;
}

const NONE = { yearEndsOn: null, total: null } as const;

/**
 * The balance total for a year: of the last but one accounting year closed on 1 January. While its accounts are not
 * filed, those of the last year before it that are known stand in for them, by the fund's policy.
 */
export function companyBalance(year: number, legalPersonalityOn: Day, filed: readonly FiledAccounts[]): CompanyBalance {
  const { standing, accounts, yearEndsOn } = balanceThatCounts(year, legalPersonalityOn, filed);
  if (accounts) return { standing, yearEndsOn: accounts.yearEndsOn, total: accounts.balanceTotal };
  if (standing === "NO_SUCH_YEAR") return { standing, ...NONE };
  const before = filed.filter((one) => one.yearEndsOn < (yearEndsOn ?? `${year}-01-01`));
  const [last] = before.toSorted((a, b) => (a.yearEndsOn > b.yearEndsOn ? -1 : 1));
  return last ? { standing, yearEndsOn: last.yearEndsOn, total: last.balanceTotal } : { standing, ...NONE };
}
