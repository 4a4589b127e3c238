import { hearContributors } from "../shared/plumbing/contributors.ts";
import type { Plan } from "../shared/plumbing/plan.ts";
import { Mandate } from "./entities/mandate.ts";
import { assignDefaulters } from "./jobs/assign-defaulters.ts";
import { loaders } from "./loaders/index.ts";
import { migrations } from "./migrations/index.ts";
import { CompanyResolver, InsolvencyResolver } from "./resolvers/company.ts";
import {
  AffiliateCompanyPayloadResolver,
  AffiliationsOfCompanyResolver,
  CompanyAffiliationResolver,
  FormalNoticeResolver,
  PostFormalNoticePayloadResolver,
} from "./resolvers/company-affiliation.ts";
import { DissolveCompanyPayloadResolver, RecordInsolvencyPayloadResolver } from "./resolvers/company-end.ts";
import {
  BalanceSheetResolver,
  CompanyYearResolver,
  KeepDormancyCertificatePayloadResolver,
  RecordBalanceSheetPayloadResolver,
  YearsOfCompanyResolver,
} from "./resolvers/company-year.ts";
import {
  FileImportResolver,
  ImportMandatesPayloadResolver,
  ImportRegisterPayloadResolver,
} from "./resolvers/file-import.ts";
import {
  AnnounceFundChangePayloadResolver,
  CompanyFundChangeResolver,
  FundChangesOfCompanyResolver,
  WithdrawFundChangePayloadResolver,
} from "./resolvers/fund-change.ts";
import { LegalFormResolver } from "./resolvers/legal-form.ts";
import {
  AffiliateResolver,
  AppointMandateHolderPayloadResolver,
  EndMandatePayloadResolver,
  MandateResolver,
} from "./resolvers/mandate.ts";
import {
  PresumptionOfMandateResolver,
  RebutMandatePresumptionPayloadResolver,
} from "./resolvers/mandate-presumption.ts";
import { references } from "./resolvers/references.ts";
import {
  CompanyRegistrationResolver,
  EstablishmentResolver,
  RegisteredActivityResolver,
  RegisteredStatusResolver,
  RegistrationOfCompanyResolver,
} from "./resolvers/registration.ts";
import { SaveCompanySearchPayloadResolver, SavedCompanySearchResolver } from "./resolvers/saved-company-search.ts";
import { demoCompanies, seed } from "./seeds/office.ts";
import { hearCareers } from "./services/hear-careers.ts";
import { hearFundChanges } from "./services/hear-fund-changes.ts";
import { goOnWithImports } from "./services/imports/advance-import.ts";
import { linkHolders } from "./services/link-holders.ts";
import { texts } from "./texts/index.ts";

/** The plan of this subgraph: what it is made of, and nothing about how it is run. */
export const plan = {
  name: "companies",
  resolvers: [
    CompanyResolver,
    InsolvencyResolver,
    LegalFormResolver,
    MandateResolver,
    AffiliateResolver,
    AppointMandateHolderPayloadResolver,
    EndMandatePayloadResolver,
    AffiliateCompanyPayloadResolver,
    AffiliationsOfCompanyResolver,
    CompanyAffiliationResolver,
    FormalNoticeResolver,
    PostFormalNoticePayloadResolver,
    PresumptionOfMandateResolver,
    RebutMandatePresumptionPayloadResolver,
    BalanceSheetResolver,
    CompanyYearResolver,
    KeepDormancyCertificatePayloadResolver,
    RecordBalanceSheetPayloadResolver,
    YearsOfCompanyResolver,
    DissolveCompanyPayloadResolver,
    RecordInsolvencyPayloadResolver,
    CompanyRegistrationResolver,
    EstablishmentResolver,
    RegisteredActivityResolver,
    RegisteredStatusResolver,
    RegistrationOfCompanyResolver,
    CompanyFundChangeResolver,
    FundChangesOfCompanyResolver,
    AnnounceFundChangePayloadResolver,
    WithdrawFundChangePayloadResolver,
    FileImportResolver,
    ImportMandatesPayloadResolver,
    ImportRegisterPayloadResolver,
    SavedCompanySearchResolver,
    SaveCompanySearchPayloadResolver,
  ],
  stubs: [],
  references,
  loaders,
  entities: [Mandate],
  migrations,
  hearings: [hearContributors, linkHolders, hearCareers, hearFundChanges, goOnWithImports],
  daily: [assignDefaulters],
  texts,
  seed,
  people: demoCompanies,
} satisfies Plan;
