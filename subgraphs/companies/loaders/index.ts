import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import { affiliationsOfCompany, noticeById } from "./affiliations.ts";
import { companyByEnterpriseNumber, companyById, insolvenciesOfCompany } from "./companies.ts";
import {
  balanceSheetById,
  balanceSheetsOfCompany,
  careerOfAffiliate,
  dormancyCertificateById,
  dormancyCertificatesOfCompany,
} from "./evidence.ts";
import { fundChangeById, fundChangesOfCompany } from "./fund-changes.ts";
import { importById } from "./imports.ts";
import { mandateById, mandatesOfAffiliate, mandatesOfCompany } from "./mandates.ts";
import { rebuttalsOfMandate } from "./rebuttals.ts";
import {
  activitiesOfEnterprise,
  establishmentsOfEnterprise,
  namesOfEnterprise,
  registrationByNumber,
  statusesOfEnterprise,
} from "./register.ts";

/** Every way in which this subgraph finds rows in batches, made anew for each request. */
export const loaders = ({ db, viewer }: RequestScope) => ({
  companyById: companyById(db),
  companyByEnterpriseNumber: companyByEnterpriseNumber(db),
  insolvenciesOfCompany: insolvenciesOfCompany(db),
  affiliationsOfCompany: affiliationsOfCompany(db),
  noticeById: noticeById(db),
  importById: importById(db),
  fundChangeById: fundChangeById(db),
  fundChangesOfCompany: fundChangesOfCompany(db),
  registrationByNumber: registrationByNumber(db),
  statusesOfEnterprise: statusesOfEnterprise(db, viewer.language),
  establishmentsOfEnterprise: establishmentsOfEnterprise(db, viewer.language),
  activitiesOfEnterprise: activitiesOfEnterprise(db, viewer.language),
  namesOfEnterprise: namesOfEnterprise(db),
  balanceSheetById: balanceSheetById(db),
  balanceSheetsOfCompany: balanceSheetsOfCompany(db),
  careerOfAffiliate: careerOfAffiliate(db),
  dormancyCertificateById: dormancyCertificateById(db),
  dormancyCertificatesOfCompany: dormancyCertificatesOfCompany(db),
  rebuttalsOfMandate: rebuttalsOfMandate(db),
  mandateById: mandateById(db),
  mandatesOfCompany: mandatesOfCompany(db),
  mandatesOfAffiliate: mandatesOfAffiliate(db),
});

export type CompaniesContext = Context<ReturnType<typeof loaders>>;
