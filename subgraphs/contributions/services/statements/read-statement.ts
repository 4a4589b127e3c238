import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { balanceKey } from "../../loaders/contributors.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { AccountMove } from "../../loaders/statements.ts";

/** A line of a statement of account, with the balance after it. */
export interface StatementLine extends AccountMove {
  readonly balance: Cents;
}

/** What moved on an account between two days, as it was known on a day. */
export interface AccountStatement {
  readonly opening: Cents;
  readonly closing: Cents;
  readonly lines: readonly StatementLine[];
}

/**
 * A statement of account from a day to a day, as the books were known on a third: what was booked later, or counts from
 * another day since, is left out. The opening balance and the lines add up to the closing one.
 */
export async function readStatement(
  { loaders }: ContributionsContext,
  account: bigint,
  { from, to, knownOn }: { readonly from: Day; readonly to: Day; readonly knownOn: Day | null },
): Promise<AccountStatement> {
  const moves = await loaders.movesOnAccount.load(balanceKey(account, to, knownOn ?? undefined));
  let balance = 0n;
  const all = moves.map((row) => {
    balance += row.amount;
    return { ...row, balance };
  });
  const lines = all.filter(({ on }) => on >= from);
  const opening = all.findLast(({ on }) => on < from)?.balance ?? 0n;
  return { opening, closing: balance, lines };
}
