import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { type Contributor, contributorKnown, keepContributors } from "../../shared/plumbing/contributors.ts";
import { type Fact, tell } from "../../shared/plumbing/facts.ts";
import { affiliatesWhere } from "../loaders/affiliates.ts";
import { affiliationsWhere, healthFundOfAffiliate } from "../loaders/affiliations.ts";
import type { AffiliateRow, AffiliationRow } from "../loaders/rows.ts";

/** A whole career, as the other subgraphs hear of it: it replaces what they heard before. */
const careerChanged = (affiliate: AffiliateRow, periods: readonly AffiliationRow[], day: string): Fact => ({
  type: "CareerChanged",
  subject: affiliate.id,
  subjectVersion: affiliate.version,
  day,
  content: {
    periods: periods.map(({ id, fundCode, category, capacity, startsOn, endsOn, helpedAffiliateId }) => ({
      id,
      fund: fundCode,
      category,
      capacity,
      startsOn,
      endsOn,
      helpedAffiliateId,
    })),
  },
});

/** Tells the other subgraphs who somebody is and what the career was, after a change of either. */
export async function tellAffiliates(context: Context, ids: readonly string[]): Promise<void> {
  const { db, viewer } = context;
  const healthFunds = healthFundOfAffiliate(db, viewer.day);
  const [affiliates, affiliations] = await Promise.all([
    affiliatesWhere(db, sql`a.id = any (${ids})`),
    affiliationsWhere(db, sql`affiliate_id = any (${ids})`),
  ]);
  const memberships = await healthFunds.loadMany(affiliates.map(({ id }) => id));
  const facts = affiliates.flatMap((affiliate, i) => {
    const periods = affiliations.filter(({ affiliateId }) => affiliateId === affiliate.id);
    const membership = memberships[i];
    const healthFund = membership && "healthFund" in membership ? membership.healthFund : null;
    const known = contributorKnown(asContributor(affiliate, periods, healthFund), affiliate.version, viewer.day);
    return [known, careerChanged(affiliate, periods, viewer.day)];
  });
  await keepContributors(
    context,
    facts.filter(({ type }) => type === "ContributorKnown"),
  );
  await tell(context, "affiliates", facts);
}

function asContributor(
  { id, ssin, fundCode, language }: AffiliateRow,
  periods: readonly AffiliationRow[],
  healthFund: string | null,
): Contributor {
  const funds = [...new Set([fundCode, ...periods.map((period) => period.fundCode)])];
  return { id, kind: "PERSON", fund: fundCode, funds, ssin, enterpriseNumber: null, healthFund, language };
}
