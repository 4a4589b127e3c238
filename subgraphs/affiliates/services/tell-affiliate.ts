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

/**
 * Tells the other subgraphs who people are and what their careers were, whole.
 *
 * Only the house may: staff see their fund's part of a career, and a part told as the whole would take away the rest.
 */
export async function tellAffiliates(context: Context, ids: readonly string[]): Promise<void> {
  const { db, viewer } = context;
  if (viewer.role !== "SYSTEM") throw new Error("a career is told whole, by the house");
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
    const funds = [...new Set([affiliate.fundCode, ...periods.map((period) => period.fundCode)])];
    const known = contributorKnown(asContributor(affiliate, { funds, healthFund }), affiliate.version, viewer.day);
    return [known, careerChanged(affiliate, periods, viewer.day)];
  });
  await keepContributors(
    context,
    facts.filter(({ type }) => type === "ContributorKnown"),
  );
  await tell(context, "affiliates", facts);
}

/** Tells the other subgraphs that somebody is written to otherwise; with which funds they were stays as it was told. */
export async function tellContact({ db, viewer }: Context, id: string): Promise<void> {
  const [affiliate] = await affiliatesWhere(db, sql`a.id = ${id}`);
  const { rows } = await sql<Belonging>`
    select funds, health_fund as "healthFund" from contributor where id = ${id}`.execute(db);
  const [belonging] = rows;
  if (!affiliate || !belonging) throw new Error("somebody was changed who is not known");
  await tell({ db }, "affiliates", [
    contributorKnown(asContributor(affiliate, belonging), affiliate.version, viewer.day),
  ]);
}

/** All funds that somebody was ever with, and the health fund. */
interface Belonging {
  readonly funds: readonly string[];
  readonly healthFund: string | null;
}

const asContributor = ({ id, ssin, fundCode, language }: AffiliateRow, belonging: Belonging): Contributor => ({
  id,
  kind: "PERSON",
  fund: fundCode,
  ssin,
  enterpriseNumber: null,
  language,
  funds: belonging.funds,
  healthFund: belonging.healthFund,
});
