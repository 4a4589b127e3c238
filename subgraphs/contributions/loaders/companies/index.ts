import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { companyDuesOfContributor, yearOfCompanyDue } from "./company-dues.ts";
import { companyRunById, refusalsOfCompanyRun, talliesOfCompanyRun } from "./company-runs.ts";
import { mandatesOfCompany, standingOfCompany } from "./standings.ts";

/** Every way in which rows about companies are found in batches. */
export const companyLoaders = ({ db }: Pick<RequestScope, "db">) => ({
  standingOfCompany: standingOfCompany(db),
  mandatesOfCompany: mandatesOfCompany(db),
  companyDuesOfContributor: companyDuesOfContributor(db),
  yearOfCompanyDue: yearOfCompanyDue(db),
  companyRunById: companyRunById(db),
  talliesOfCompanyRun: talliesOfCompanyRun(db),
  refusalsOfCompanyRun: refusalsOfCompanyRun(db),
});
