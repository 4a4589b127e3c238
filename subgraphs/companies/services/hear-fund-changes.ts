import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../shared/plumbing/hear.ts";
import { newId } from "../../shared/plumbing/ids.ts";
import { addDays } from "../../shared/values/calendar.ts";
import { type FundChangeRow, fundChangesWhere } from "../loaders/fund-changes.ts";
import type { FundChangeState } from "../rules/fund-change.ts";
import { tellCompanies } from "./tell-companies.ts";

/** Lets announced changes act: a file without open sums goes to the new fund, another stays. One that ended is past. */
async function settleFundChanges(context: Context, facts: readonly HeardFact[]): Promise<void> {
  const openSums = new Map(facts.map(({ subject, content }) => [subject, openSumsIn(content)]));
  const ids = [...openSums.keys()];
  await sql`select from fund_change where id = any (${ids}) order by id for update`.execute(context.db);
  for (const change of await fundChangesWhere(context.db, sql`f.id = any (${ids}) and f.state = 'ANNOUNCED'`))
    await settle(context, change, openSums.get(change.id) ?? 0n);
}

const openSumsIn = (content: object): bigint =>
  "openSums" in content && typeof content.openSums === "string" ? BigInt(content.openSums) : 0n;

async function settle(context: Context, change: FundChangeRow, openSums: bigint): Promise<void> {
  const { db, viewer } = context;
  const state: FundChangeState = openSums > 0n ? "BLOCKED" : (await move(context, change)) ? "DONE" : "LAPSED";
  await sql`
    update fund_change set state = ${state}, open_sums = ${openSums}, ended_on = ${viewer.day}, version = version + 1
    where id = ${change.id}`.execute(db);
}

/**
 * Moves a file to the new fund, from the day of the change on; what was before keeps its place. Answers whether it did:
 * a company that is no more, or that has left the old fund, goes nowhere.
 */
async function move(context: Context, change: FundChangeRow): Promise<boolean> {
  const { db } = context;
  const { companyId, fromFund, toFund, actsOn, announcedOn } = change;
  const { rows } = await sql`
    update company set fund = ${toFund}, version = version + 1
    where id = ${companyId} and fund = ${fromFund} and coalesce(dissolved_on, 'infinity') >= ${actsOn}
    returning id`.execute(db);
  if (rows.length === 0) return false;
  const before = await sql<{ until: string | null }>`
    with left_fund as (
      select id, ends_on from company_affiliation where company_id = ${companyId} and fund = ${fromFund}
      order by starts_on desc limit 1)
    update company_affiliation a set ends_on = ${addDays(actsOn, -1)} from left_fund l where a.id = l.id
    returning l.ends_on as until`.execute(db);
  await sql`
    insert into company_affiliation (id, company_id, fund, origin, received_on, starts_on, ends_on)
    values (${newId("caf")}, ${companyId}, ${toFund}, 'FUND_CHANGE', ${announcedOn}, ${actsOn},
      ${before.rows[0]?.until ?? null})`.execute(db);
  await tellCompanies(context, [companyId]);
  return true;
}

/** What the accounts say on the day of a change of fund: whether sums that were called and due remain. */
export const hearFundChanges: Hearing = { type: "FundChangeAnswered", keep: settleFundChanges };
