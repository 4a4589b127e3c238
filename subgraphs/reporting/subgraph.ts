import { hearContributors } from "../shared/plumbing/contributors.ts";
import type { Plan } from "../shared/plumbing/plan.ts";
import { gatherWhatIsAsked, letGoOfExports } from "./jobs/exports.ts";
import { hearEverything, letGoOfChanges } from "./jobs/feed.ts";
import { hearAddressees, hearCareers } from "./jobs/hear-careers.ts";
import { hearClocks } from "./jobs/hear-clocks.ts";
import { hearWhatOutdates } from "./jobs/outdate-papers.ts";
import { countWhatIsOver, hearWhatIsCounted } from "./jobs/statistics.ts";
import { hearWhatIsOwed, sendWhatIsOwed } from "./jobs/transmissions.ts";
import { deliverChanges, layFiles, letGoOfAttempts } from "./jobs/webhooks.ts";
import { loaders } from "./loaders/index.ts";
import { migrations } from "./migrations/index.ts";
import { AffiliateResolver } from "./resolvers/affiliate.ts";
import { AttestationResolver, IssueAttestationPayloadResolver } from "./resolvers/attestations/attestation.ts";
import { CareerYearResolver } from "./resolvers/career-year.ts";
import { BulkExportResolver, StartExportPayloadResolver } from "./resolvers/exports/bulk-export.ts";
import { ChangeResolver } from "./resolvers/feed/change.ts";
import { CommitmentCaseResolver, FundResolver } from "./resolvers/fund.ts";
import {
  AnswerInformationPayloadResolver,
  AskInformationPayloadResolver,
  InformationRequestResolver,
} from "./resolvers/information/information-request.ts";
import { InstitutionResolver } from "./resolvers/institution.ts";
import { InsuredMembersResolver } from "./resolvers/partners/insured-members.ts";
import { references } from "./resolvers/references.ts";
import { SignedRequestResolver } from "./resolvers/signatures/signed-request.ts";
import { StatisticsResolver } from "./resolvers/statistics/statistics.ts";
import {
  AcknowledgeTransmissionPayloadResolver,
  DeliverTransmissionAgainPayloadResolver,
  RejectTransmissionPayloadResolver,
  SendTransmissionAgainPayloadResolver,
  TransmissionResolver,
} from "./resolvers/transmissions/transmission.ts";
import {
  CreateWebhookPayloadResolver,
  EndWebhookPayloadResolver,
  RenewWebhookPayloadResolver,
  WebhookResolver,
} from "./resolvers/webhooks/webhook.ts";
import { seedOffice } from "./seeds/office.ts";
import { texts } from "./texts/index.ts";
import { AffiliateType } from "./types/affiliate.ts";
import { CareerYearType } from "./types/career.ts";
import { FundType } from "./types/fund.ts";

/** The plan of this subgraph: what it is made of, and nothing about how it is run. */
export const plan = {
  name: "reporting",
  resolvers: [
    CareerYearResolver,
    StatisticsResolver,
    InstitutionResolver,
    FundResolver,
    CommitmentCaseResolver,
    AffiliateResolver,
    AttestationResolver,
    IssueAttestationPayloadResolver,
    InsuredMembersResolver,
    ChangeResolver,
    TransmissionResolver,
    AcknowledgeTransmissionPayloadResolver,
    RejectTransmissionPayloadResolver,
    SendTransmissionAgainPayloadResolver,
    DeliverTransmissionAgainPayloadResolver,
    SignedRequestResolver,
    BulkExportResolver,
    StartExportPayloadResolver,
    WebhookResolver,
    CreateWebhookPayloadResolver,
    RenewWebhookPayloadResolver,
    EndWebhookPayloadResolver,
    InformationRequestResolver,
    AskInformationPayloadResolver,
    AnswerInformationPayloadResolver,
  ],
  stubs: [AffiliateType, CareerYearType, FundType],
  references,
  loaders,
  entities: [],
  migrations,
  hearings: [
    hearEverything,
    hearContributors,
    hearAddressees,
    hearCareers,
    hearClocks,
    ...hearWhatIsOwed,
    ...hearWhatOutdates,
    ...hearWhatIsCounted,
  ],
  daily: [sendWhatIsOwed, letGoOfChanges, letGoOfAttempts, letGoOfExports, countWhatIsOver],
  steady: [deliverChanges, layFiles, gatherWhatIsAsked],
  errands: [sendWhatIsOwed],
  texts,
  seed: seedOffice,
} satisfies Plan;
