import { sql } from "kysely";
import type { Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { type ContributionsContext, loaders } from "../../loaders/index.ts";
import { quarterOfCareer } from "../../rules/quarter-of-career.ts";
import { allocateCredit } from "../allocate-credit.ts";
import { cancelDues } from "../cancel-dues.ts";
import { followersOf } from "../followers.ts";
import { issueDuesOf } from "../issue-dues.ts";
import { reckonDue } from "../reckon-due.ts";
import { tellSettlements } from "../tell-settlements.ts";

interface Claimed {
  readonly dueId: string;
  readonly contributorId: string;
  readonly quarter: Quarter;
  readonly fund: string;
  readonly category: string;
  readonly amount: Cents;
  readonly paid: Cents;
  /** Whether a right was ever granted from this quarter on, or an earlier one. */
  readonly hasRight: boolean;
}

/** What becomes of a quarter that was claimed: it stays, is cancelled with what follows from it, or is claimed anew. */
type Outcome = "STAYS" | "NOT_OWED" | "ANEW";

/**
 * Cancels, or claims anew, the quarters of people that were claimed otherwise than the career and the rights say by
 * now.
 *
 * A quarter without activity is not owed. Another category is another contribution, and replaces the first; so is more
 * by a right that ended. A lower amount in the same category gives nothing back of what was paid: that quarter stands
 * until the year is regularised (RD no. 38, art. 11 § 3; GR art. 37/1). So does one that another fund claimed, and one
 * whose new amount cannot be named.
 */
export async function followCareers(context: ContributionsContext, contributorIds: readonly string[]): Promise<void> {
  const { em, db, viewer } = context;
  const claimed = await claimedOf(context, contributorIds);
  if (claimed.length === 0) return;
  const anew = { ...context, loaders: loaders({ em, db, viewer }) };
  for (const due of claimed) {
    const outcome = await outcomeOf(anew, due);
    if (outcome !== "STAYS") await cancelWithFollowers(anew, due);
    if (outcome === "ANEW") await issueDuesOf(anew, [due.contributorId], due.quarter);
  }
}

async function claimedOf({ db }: ContributionsContext, contributorIds: readonly string[]): Promise<Claimed[]> {
  const { rows } = await sql<Claimed>`
    select s.id as "dueId", s.contributor_id as "contributorId", s.quarter, s.fund, s.category, s.amount, s.paid,
      exists (select from granted_right r where r.contributor_id = s.contributor_id and r.from_quarter <= s.quarter)
        as "hasRight"
    from due_standing s
    where s.contributor_id = any (${contributorIds}) and s.nature = 'PROVISIONAL' and not s.cancelled
    order by s.contributor_id, s.quarter`.execute(db);
  return rows;
}

async function outcomeOf(context: ContributionsContext, due: Claimed): Promise<Outcome> {
  const period = quarterOfCareer(await context.loaders.careerOfAffiliate.load(due.contributorId), due.quarter);
  if (!period) return "NOT_OWED";
  const sameCategory = period.category === due.category;
  if (period.fund !== due.fund || (sameCategory && !due.hasRight)) return "STAYS";
  const found = await reckonDue(context, due.contributorId, due.quarter);
  if (found.kind !== "RECKONED") return "STAYS";
  if (!sameCategory) return "ANEW";
  const amount = found.calculation.result;
  return amount > due.amount || (amount < due.amount && due.paid <= amount) ? "ANEW" : "STAYS";
}

async function cancelWithFollowers(context: ContributionsContext, { dueId }: Claimed): Promise<void> {
  const { accountNumbers, quarters } = await cancelDues(
    context,
    [...(await followersOf(context, dueId)), dueId],
    "CAREER",
  );
  const paid = await allocateCredit(context, accountNumbers);
  await tellSettlements(context, [...quarters, ...paid]);
}
