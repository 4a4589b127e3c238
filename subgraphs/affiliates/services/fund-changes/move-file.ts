import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import { addDays } from "../../../shared/values/calendar.ts";
import { affiliationsWhere } from "../../loaders/affiliations.ts";
import { type FundChangeRow, fundChangesWhere } from "../../loaders/fund-changes/fund-changes.ts";
import type { AffiliationRow } from "../../loaders/rows.ts";
import { isPending } from "../../rules/fund-changes/fund-change.ts";
import { endPeriod, keepPeriod } from "../career/keep-period.ts";
import { welcomeFile } from "../contact/welcome-file.ts";
import { tellPeriodsChanged } from "../tell-career.ts";
import { tellFundChange } from "./tell-fund-change.ts";

/** What contributions tell of somebody who changes fund, and no more: whether claimed sums are unpaid on the day. */
interface ClaimedDebt {
  readonly debt: boolean;
}

/** The person, and the helper spouses, who are with the fund of whoever they help. */
async function whoMoves({ db }: Context, { affiliateId, fromFund, effectOn }: FundChangeRow): Promise<string[]> {
  const helpers = await affiliationsWhere(
    db,
    sql`helped_affiliate_id = ${affiliateId} and capacity = 'HELPER_SPOUSE' and fund = ${fromFund}
      and coalesce(ends_on, 'infinity') >= ${effectOn}`,
  );
  return [...new Set([affiliateId, ...helpers.map((period) => period.affiliateId)])];
}

/** Cuts a period at the day of the change; one that begins on it or later is the new fund's as a whole. */
async function movePeriod(
  context: Context,
  period: AffiliationRow,
  { toFund, effectOn }: FundChangeRow,
): Promise<void> {
  const because = { cause: "MOVED" } as const;
  if (period.startsOn >= effectOn) {
    await sql`
      update affiliation set fund = ${toFund}, cause = 'MOVED', cause_note = null, version = version + 1
      where id = ${period.id}`.execute(context.db);
    return;
  }
  const moved = { ...period, fundCode: toFund, startsOn: effectOn, startReason: "CHANGE_OF_FUND" };
  await endPeriod(context, period.id, { endsOn: addDays(effectOn, -1), endReason: "CHANGE_OF_FUND" }, because);
  await keepPeriod(context, moved, because);
}

/** Moves a file with its history to the new fund, from the day of the change on. */
async function moveFile(context: Context, change: FundChangeRow): Promise<void> {
  const { db } = context;
  const { fromFund, toFund, effectOn } = change;
  const ids = await whoMoves(context, change);
  const periods = await affiliationsWhere(
    db,
    sql`affiliate_id = any (${ids}) and fund = ${fromFund} and coalesce(ends_on, 'infinity') >= ${effectOn}`,
  );
  for (const period of periods) await movePeriod(context, period, change);
  await sql`update affiliate set fund = ${toFund} where id = any (${ids})`.execute(db);
  await tellPeriodsChanged(context, ids);
  for (const contributorId of ids) await welcomeFile(context, { contributorId, fund: toFund, origin: change.id });
}

async function end(context: Context, { id }: FundChangeRow, state: "DONE" | "BLOCKED"): Promise<void> {
  const { db, viewer } = context;
  await sql`
    update fund_change set state = ${state}, ended_on = ${viewer.day}, version = version + 1 where id = ${id}`.execute(
    db,
  );
  await tellFundChange(context, id);
}

/** On the day of a change: without claimed debt the file moves, and with it the change does not take place. */
async function settleChanges(context: Context, facts: readonly HeardFact[]): Promise<void> {
  for (const { subject, content } of facts) {
    await sql`select from fund_change where id = ${subject} for update`.execute(context.db);
    const [change] = await fundChangesWhere(context.db, sql`f.id = ${subject}`);
    if (!change || !isPending(change.state) || context.viewer.day < change.effectOn) continue;
    const { debt } = content as ClaimedDebt;
    if (!debt) await moveFile(context, change);
    await end(context, change, debt ? "BLOCKED" : "DONE");
  }
}

/** Whether somebody owes claimed sums on the day of a change of fund: contributions know. */
export const hearClaimedDebts: Hearing = { type: "ClaimedDebtKnown", keep: settleChanges };
