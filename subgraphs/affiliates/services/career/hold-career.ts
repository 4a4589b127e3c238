import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { affiliatesWhere } from "../../loaders/affiliates.ts";
import { affiliationsWhere } from "../../loaders/affiliations.ts";
import type { AffiliateRow, AffiliationRow } from "../../loaders/rows.ts";

/** Somebody's file with all periods of the career, held until the transaction is over. */
export interface HeldCareer {
  readonly affiliate: AffiliateRow;
  readonly periods: readonly AffiliationRow[];
}

/**
 * Finds the career of somebody whose file is with the viewer's fund today, and lets nobody else change it meanwhile.
 * The file moves with its history, so all periods are seen.
 */
export async function holdCareer(
  { db, viewer }: Pick<RequestScope, "db" | "viewer">,
  affiliateId: string,
): Promise<HeldCareer | null> {
  await sql`select from affiliate where id = ${affiliateId} for update`.execute(db);
  const [affiliate] = await affiliatesWhere(db, sql`a.id = ${affiliateId}`);
  if (!affiliate || (viewer.fund && viewer.fund !== affiliate.fundCode)) return null;
  return { affiliate, periods: await affiliationsWhere(db, sql`affiliate_id = ${affiliateId}`) };
}
