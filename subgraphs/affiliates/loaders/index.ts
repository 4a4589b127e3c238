import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import { affiliateById, affiliateBySsin } from "./affiliates.ts";
import { affiliationById, affiliationsOfAffiliate, fundByCode, healthFundOfAffiliate } from "./affiliations.ts";

/** Every way in which this subgraph finds rows in batches, made anew for each request. */
export const loaders = ({ db, viewer }: RequestScope) => ({
  affiliateById: affiliateById(db),
  affiliateBySsin: affiliateBySsin(db),
  affiliationById: affiliationById(db),
  affiliationsOfAffiliate: affiliationsOfAffiliate(db),
  healthFundOfAffiliate: healthFundOfAffiliate(db, viewer.day),
  fundByCode: fundByCode(db),
});

export type AffiliatesContext = Context<ReturnType<typeof loaders>>;
