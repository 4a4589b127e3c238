import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { type Contributor, contributorKnown, keepContributors } from "../../shared/plumbing/contributors.ts";
import { type Fact, tell } from "../../shared/plumbing/facts.ts";
import { affiliatesWhere } from "../loaders/affiliates.ts";
import { affiliationsWhere, healthFundOfAffiliate } from "../loaders/affiliations.ts";
import { formerNumbersOf } from "../loaders/household/replaced-numbers.ts";
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
  const formerNumbers = await formerNumbersOf(db, ids);
  const memberships = await healthFunds.loadMany(affiliates.map(({ id }) => id));
  const facts = affiliates.flatMap((affiliate, i) => {
    const periods = affiliations.filter(({ affiliateId }) => affiliateId === affiliate.id);
    const membership = memberships[i];
    const healthFund = membership && "healthFund" in membership ? membership.healthFund : null;
    const funds = [...new Set([affiliate.fundCode, ...periods.map((period) => period.fundCode)])];
    const formerSsins = formerNumbers.get(affiliate.id) ?? [];
    const contributor = asContributor(affiliate, { funds, healthFund, formerSsins });
    const known = contributorKnown(contributor, affiliate.version, viewer.day);
    return [known, careerChanged(affiliate, periods, viewer.day)];
  });
  await keepContributors(
    context,
    facts.filter(({ type }) => type === "ContributorKnown"),
  );
  await tell(context, "affiliates", facts);
}

/**
 * Tells the other subgraphs that people are known otherwise: language, number, the health fund of the day. With which
 * funds they were stays as it was told.
 */
export async function tellContacts({ db, viewer }: Context, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const affiliates = await affiliatesWhere(db, sql`a.id = any (${ids})`);
  const formerNumbers = await formerNumbersOf(db, ids);
  const { rows } = await sql<Pick<Belonging, "funds" | "healthFund"> & { readonly id: string }>`
    select c.id, c.funds, m.health_fund as "healthFund" from contributor c
    left join health_fund_membership m on m.affiliate_id = c.id and m.starts_on <= ${viewer.day}
      and coalesce(m.ends_on, 'infinity') >= ${viewer.day}
    where c.id = any (${ids})`.execute(db);
  const belongings = new Map(rows.map((row) => [row.id, row]));
  const facts = affiliates.map((affiliate) => {
    const belonging = belongings.get(affiliate.id);
    if (!belonging) throw new Error("somebody was changed who is not known");
    const formerSsins = formerNumbers.get(affiliate.id) ?? [];
    return contributorKnown(asContributor(affiliate, { ...belonging, formerSsins }), affiliate.version, viewer.day);
  });
  await tell({ db }, "affiliates", facts);
}

/** All funds that somebody was ever with, the health fund, and the numbers of before. */
interface Belonging {
  readonly funds: readonly string[];
  readonly healthFund: string | null;
  readonly formerSsins: readonly string[];
}

const asContributor = (affiliate: AffiliateRow, belonging: Belonging): Contributor => {
  const { id, ssin, fundCode, language } = affiliate;
  return {
    id,
    kind: "PERSON",
    fund: fundCode,
    ssin,
    enterpriseNumber: null,
    language,
    funds: belonging.funds,
    healthFund: belonging.healthFund,
    formerSsins: belonging.formerSsins,
    addressee: addresseeOf(affiliate),
  };
};

function addresseeOf({ firstName, lastName, street, postalCode, municipality, country }: AffiliateRow): string[] {
  const abroad = country === "BE" ? [] : [country];
  return [`${firstName} ${lastName}`, street, `${postalCode} ${municipality}`, ...abroad];
}
