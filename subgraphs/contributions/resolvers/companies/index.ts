import {
  ChargeCompanySurchargesPayloadResolver,
  CompanyYearResolver,
  DueLiableMandatesResolver,
  GrantStarterExemptionPayloadResolver,
} from "./company-contribution.ts";
import { CompanyBillingRunResolver, StartCompanyBillingRunPayloadResolver } from "./company-run.ts";

/** What is asked and done about the annual contribution of companies. */
export const companyResolvers = [
  CompanyYearResolver,
  GrantStarterExemptionPayloadResolver,
  ChargeCompanySurchargesPayloadResolver,
  DueLiableMandatesResolver,
  CompanyBillingRunResolver,
  StartCompanyBillingRunPayloadResolver,
] as const;
