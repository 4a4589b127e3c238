import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { firstDay, lastDay, type Quarter } from "../../../shared/values/calendar.ts";
import type { FreedCover, FreedGround } from "../../rules/facilities/freed-quarter.ts";
import { allocateCredit } from "../allocate-credit.ts";
import { asRows } from "../book.ts";
import { cancelDues } from "../cancel-dues.ts";
import { tellSettlements } from "../tell-settlements.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** A quarter that is to be freed, and from what that follows. */
export interface QuarterToFree {
  readonly contributorId: string;
  readonly fund: string;
  readonly quarter: Quarter;
  readonly ground: FreedGround;
  readonly covers: FreedCover;
  readonly origin: string;
}

/**
 * Frees quarters: what is claimed for them is cancelled, surcharges too, what had paid it pays something else, and
 * others are told. Whoever does it twice does it once.
 *
 * A mini-status follows the person who is helped into an exemption.
 */
export async function freeQuarters(scope: Scope, quarters: readonly QuarterToFree[]): Promise<void> {
  if (quarters.length === 0) return;
  const all = [...quarters, ...(await miniStatuses(scope, quarters))];
  await sql`
    insert into freed_quarter (contributor_id, fund, quarter, ground, covers, origin, known_on)
    select "contributorId", fund, quarter, ground, covers, origin, ${scope.viewer.day}
    from jsonb_to_recordset(${asRows(all)}::jsonb) as f ("contributorId" text, fund text, quarter text, ground text,
      covers text, origin text)
    on conflict (contributor_id, quarter, ground, origin) do update set ended_on = null`.execute(scope.db);
  for (const ground of new Set(all.map((one) => one.ground))) {
    const ofGround = all.filter((one) => one.ground === ground);
    const { accountNumbers } = await cancelDues(scope, await claimedFor(scope, ofGround), ground);
    const paid = await allocateCredit(scope, accountNumbers);
    await tellSettlements(scope, [...ofGround, ...paid]);
  }
}

/** What stands for the quarters: everything, or the supplement alone where only that is covered. */
async function claimedFor({ db }: Scope, quarters: readonly QuarterToFree[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct d.id from jsonb_to_recordset(${asRows(quarters)}::jsonb)
      as f ("contributorId" text, quarter text, covers text)
    join due_standing d on d.contributor_id = f."contributorId" and d.quarter = f.quarter
    where not d.cancelled and ((d.nature = 'REGULARISATION' and d.amount > 0)
      or (f.covers = 'QUARTER' and d.nature in
        ('PROVISIONAL', 'REGULARISATION', 'SURCHARGE', 'WAIVER', 'WRITE_OFF')))`.execute(db);
  return rows.map(({ id }) => id);
}

async function miniStatuses({ db }: Scope, quarters: readonly QuarterToFree[]): Promise<QuarterToFree[]> {
  const exempted = quarters
    .filter(({ ground, covers }) => ground === "EXEMPTION" && covers === "QUARTER")
    .map((one) => ({ ...one, first: firstDay(one.quarter), last: lastDay(one.quarter) }));
  const { rows } = await sql<QuarterToFree>`
    select distinct p.affiliate_id as "contributorId", p.fund, f.quarter, f.ground, f.covers, f.origin
    from jsonb_to_recordset(${asRows(exempted)}::jsonb) as f ("contributorId" text, quarter text, ground text,
      covers text, origin text, first date, last date)
    join career_period p on p.helped_affiliate_id = f."contributorId" and p.category = 'SPOUSE_MINI'
      and p.starts_on <= f.last and coalesce(p.ends_on, f.last) >= f.first`.execute(db);
  return rows;
}
