import { sql } from "kysely";
import type { Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { type ContributionsContext, loaders } from "../../loaders/index.ts";
import { cancelDues } from "../cancel-dues.ts";
import { issueDuesOf } from "../issue-dues.ts";
import { reckonDue } from "../reckon-due.ts";

interface Claimed {
  readonly dueId: string;
  readonly contributorId: string;
  readonly quarter: Quarter;
  readonly category: string;
  readonly amount: Cents;
  readonly paid: Cents;
}

/**
 * Claims anew the quarters of people with rights, from the first quarter of a right on, that were claimed otherwise
 * than they are now reckoned.
 *
 * A lower amount in the same category gives nothing back of what was paid: that quarter stands until the year is
 * regularised (RD no. 38, art. 11 § 3; GR art. 37/1). Another category is another contribution, and replaces the first.
 */
export async function followRights(context: ContributionsContext, contributorIds: readonly string[]): Promise<void> {
  const { em, db, viewer } = context;
  const { rows } = await sql<Claimed>`
    select s.id as "dueId", s.contributor_id as "contributorId", s.quarter, s.category, s.amount, s.paid
    from due_standing s
    join (select contributor_id, min(from_quarter) as first from granted_right
      where contributor_id = any (${contributorIds}) group by contributor_id) r using (contributor_id)
    where s.nature = 'PROVISIONAL' and not s.cancelled and s.quarter >= r.first
    order by s.contributor_id, s.quarter`.execute(db);
  if (rows.length === 0) return;
  const anew = { ...context, loaders: loaders({ em, db, viewer }) };
  for (const due of rows) {
    if (!(await isOtherwise(anew, due))) continue;
    await cancelDues(anew, [due.dueId], "RIGHT");
    await issueDuesOf(anew, [due.contributorId], due.quarter);
  }
}

async function isOtherwise(context: ContributionsContext, due: Claimed): Promise<boolean> {
  const found = await reckonDue(context, due.contributorId, due.quarter);
  if (found.kind !== "RECKONED") return false;
  if (found.facts.category !== due.category) return true;
  const amount = found.calculation.result;
  return amount > due.amount || (amount < due.amount && due.paid <= amount);
}
