import { hearContributors } from "../shared/plumbing/contributors.ts";
import type { Plan } from "../shared/plumbing/plan.ts";
import { sealing } from "../shared/plumbing/privacy/seal.ts";
import { Affiliate } from "./entities/affiliate.ts";
import { assignDefaulters } from "./jobs/assign-defaulters.ts";
import { beginWhatWasTold } from "./jobs/begin-what-was-told.ts";
import { endPrimostartersDaily, lapseStudentsDaily, warnStudentsDaily } from "./jobs/follow-rights.ts";
import { applyRetention } from "./jobs/privacy/apply-retention.ts";
import { gatherFiles } from "./jobs/privacy/gather-files.ts";
import { loaders } from "./loaders/index.ts";
import { migrations } from "./migrations/index.ts";
import { AffiliateResolver, ChangeContactDetailsPayloadResolver } from "./resolvers/affiliate.ts";
import { AffiliationResolver } from "./resolvers/affiliation.ts";
import {
  AffiliationNoticeResolver,
  PostAffiliationNoticeResolver,
} from "./resolvers/affiliation-requests/affiliation-notice.ts";
import { AffiliationRequestResolver } from "./resolvers/affiliation-requests/affiliation-request.ts";
import { WriteAffiliationRequestsResolver } from "./resolvers/affiliation-requests/write-affiliation-requests.ts";
import {
  AffiliateCareerHistoryResolver,
  CareerEffectResolver,
  CareerPeriodVersionResolver,
  ChangeCareerResolver,
  CorrectCareerPeriodResolver,
  ResumeActivityResolver,
} from "./resolvers/career/career.ts";
import {
  AffiliateCessationsResolver,
  CessationOpeningResolver,
  CessationResolver,
  WriteCessationResolver,
} from "./resolvers/cessation/cessation.ts";
import {
  AbsenceResolver,
  CaseHandlerResolver,
  ContactTaskResolver,
  FundContactResolver,
  HandOverResolver,
} from "./resolvers/contact/contact.ts";
import { AffiliateContactResolver, CompanyContactResolver } from "./resolvers/contact/of-file.ts";
import {
  AssignCaseHandlerResolver,
  CompleteTaskResolver,
  RecordAbsenceResolver,
} from "./resolvers/contact/write-contact.ts";
import { AffiliateDocumentsResolver, OutgoingDocumentResolver } from "./resolvers/documents/outgoing-document.ts";
import { EvidenceResolver, HandInEvidenceResolver } from "./resolvers/evidence/evidence.ts";
import {
  AffiliateFundChangesResolver,
  FundChangeResolver,
  WriteFundChangeResolver,
} from "./resolvers/fund-changes/fund-change.ts";
import { householdResolvers } from "./resolvers/household-resolvers.ts";
import {
  AffiliateLifeEventResolver,
  DeclareLifeEventResolver,
  LifeEventResolver,
} from "./resolvers/life-events/life-event.ts";
import { AffiliatePrivacyResolver, DataUsageResolver } from "./resolvers/privacy/data-usage.ts";
import { FileExportPayloadResolver, FileExportResolver } from "./resolvers/privacy/file-export.ts";
import { AffiliateHeldResolver } from "./resolvers/privacy/held-of-person.ts";
import {
  AffiliateHoldsResolver,
  LiftLegalHoldResolver,
  PlaceLegalHoldResolver,
} from "./resolvers/privacy/legal-hold.ts";
import { RectificationResolver, RequestRectificationResolver } from "./resolvers/privacy/rectification.ts";
import { RetentionResolver } from "./resolvers/privacy/retention.ts";
import { UsageLogCheckResolver } from "./resolvers/privacy/usage-log-check.ts";
import { references } from "./resolvers/references.ts";
import { ImportRegisterMutationsResolver, RegisterFileResolver } from "./resolvers/register/register-file.ts";
import { ServiceAttachmentResolver, ServiceRequestResolver } from "./resolvers/requests/service-request.ts";
import { WriteRequestsResolver } from "./resolvers/requests/write-requests.ts";
import { AffiliateRightsResolver, RightRequestResolver, WriteRightsResolver } from "./resolvers/rights/right.ts";
import {
  SaveAffiliateSearchPayloadResolver,
  SavedAffiliateSearchResolver,
} from "./resolvers/saved-affiliate-search.ts";
import { ViewerResolver } from "./resolvers/viewer.ts";
import { demoStarters } from "./seeds/affiliation-requests/demo-affiliation-requests.ts";
import { demoPeople, seed } from "./seeds/office.ts";
import { hearMandates } from "./services/affiliation-requests/propose-affiliations.ts";
import { hearFailedPayments } from "./services/contact/tell-of-failed-payment.ts";
import { hearRightsOpened } from "./services/contact/tell-of-right.ts";
import { hearClaimedDebts } from "./services/fund-changes/move-file.ts";
import { hearLiabilities } from "./services/household/hear-liabilities.ts";
import { hearRegisterFiles } from "./services/register/take-in.ts";
import { hearDeemedWaivers } from "./services/rights/hear-deemed-waivers.ts";
import { hearPeriods } from "./services/tell-career.ts";
import { texts } from "./texts/index.ts";
import { CompanyType } from "./types/contributor.ts";
import { nodesElsewhere } from "./types/nodes-elsewhere.ts";

/** The plan of this subgraph: what it is made of, and nothing about how it is run. */
export const plan = {
  name: "affiliates",
  resolvers: [
    AffiliateResolver,
    ChangeContactDetailsPayloadResolver,
    AffiliationResolver,
    AffiliateCareerHistoryResolver,
    CareerPeriodVersionResolver,
    CareerEffectResolver,
    ChangeCareerResolver,
    ResumeActivityResolver,
    CorrectCareerPeriodResolver,
    AffiliationRequestResolver,
    WriteAffiliationRequestsResolver,
    AffiliationNoticeResolver,
    PostAffiliationNoticeResolver,
    AffiliateCessationsResolver,
    CessationResolver,
    CessationOpeningResolver,
    WriteCessationResolver,
    AffiliateRightsResolver,
    RightRequestResolver,
    WriteRightsResolver,
    AffiliateFundChangesResolver,
    FundChangeResolver,
    WriteFundChangeResolver,
    EvidenceResolver,
    HandInEvidenceResolver,
    ViewerResolver,
    ServiceRequestResolver,
    ServiceAttachmentResolver,
    WriteRequestsResolver,
    CaseHandlerResolver,
    AbsenceResolver,
    HandOverResolver,
    FundContactResolver,
    ContactTaskResolver,
    AffiliateContactResolver,
    CompanyContactResolver,
    AssignCaseHandlerResolver,
    RecordAbsenceResolver,
    CompleteTaskResolver,
    AffiliateDocumentsResolver,
    OutgoingDocumentResolver,
    LifeEventResolver,
    DeclareLifeEventResolver,
    AffiliateLifeEventResolver,
    UsageLogCheckResolver,
    DataUsageResolver,
    AffiliatePrivacyResolver,
    FileExportResolver,
    FileExportPayloadResolver,
    ...householdResolvers,
    RegisterFileResolver,
    ImportRegisterMutationsResolver,
    SavedAffiliateSearchResolver,
    SaveAffiliateSearchPayloadResolver,
    RectificationResolver,
    RequestRectificationResolver,
    RetentionResolver,
    AffiliateHeldResolver,
    AffiliateHoldsResolver,
    PlaceLegalHoldResolver,
    LiftLegalHoldResolver,
  ],
  stubs: [CompanyType, ...nodesElsewhere],
  references,
  loaders,
  entities: [Affiliate],
  migrations,
  hearings: [
    hearContributors,
    hearPeriods,
    ...hearLiabilities,
    hearRegisterFiles,
    hearMandates,
    hearClaimedDebts,
    hearDeemedWaivers,
    hearRightsOpened,
    hearFailedPayments,
  ],
  steady: [sealing, gatherFiles],
  daily: [
    beginWhatWasTold,
    applyRetention,
    assignDefaulters,
    endPrimostartersDaily,
    lapseStudentsDaily,
    warnStudentsDaily,
  ],
  texts,
  seed,
  people: [...demoPeople, ...demoStarters],
} satisfies Plan;
