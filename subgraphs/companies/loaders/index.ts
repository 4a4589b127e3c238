import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import { companyByEnterpriseNumber, companyById, insolvenciesOfCompany } from "./companies.ts";
import { mandateById, mandatesOfAffiliate, mandatesOfCompany } from "./mandates.ts";

/** Every way in which this subgraph finds rows in batches, made anew for each request. */
export const loaders = ({ db }: RequestScope) => ({
  companyById: companyById(db),
  companyByEnterpriseNumber: companyByEnterpriseNumber(db),
  insolvenciesOfCompany: insolvenciesOfCompany(db),
  mandateById: mandateById(db),
  mandatesOfCompany: mandatesOfCompany(db),
  mandatesOfAffiliate: mandatesOfAffiliate(db),
});

export type CompaniesContext = Context<ReturnType<typeof loaders>>;
