import { type Page, type PageArgs, pageOfList } from "../../shared/plumbing/connection.ts";
import type { AffiliatesContext } from "../loaders/index.ts";
import type { AffiliationRow } from "../loaders/rows.ts";

/**
 * Lists somebody's affiliations, oldest first: the whole short list is loaded in the batch of all who are asked for.
 */
export async function listAffiliations(
  { loaders }: AffiliatesContext,
  affiliateId: string,
  page: PageArgs,
): Promise<Page<AffiliationRow>> {
  const all = await loaders.affiliationsOfAffiliate.load(affiliateId);
  return pageOfList(all, page, ({ startsOn, id }) => [startsOn, id]);
}
