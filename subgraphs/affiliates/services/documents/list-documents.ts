import { type PageArgs, pageOfList } from "../../../shared/plumbing/connection.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";

/** Lists what was sent to one person, newest first: read in the batch of all who are asked for. */
export async function listDocuments({ loaders }: AffiliatesContext, affiliateId: string, page: PageArgs) {
  return pageOfList(await loaders.documentsOfAffiliate.load(affiliateId), page, ({ madeOn, id }) => [madeOn, id]);
}
