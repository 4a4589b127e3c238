import { hearContributors } from "../shared/plumbing/contributors.ts";
import type { Plan } from "../shared/plumbing/plan.ts";
import { answerHealthFunds, hearWhatInsures } from "./jobs/answer-health-funds.ts";
import { examineRightsDaily, grantAutomaticallyDaily } from "./jobs/automatic-rights.ts";
import { carryOutInstitutesOutcomes } from "./jobs/carry-out-outcomes.ts";
import { hearRights } from "./jobs/hear-rights.ts";
import { tellFamilyCertificatesSoon } from "./jobs/tell-family-certificates.ts";
import { tellPaidYearsDaily } from "./jobs/tell-paid-years.ts";
import { tellWhatWasRecognised } from "./jobs/tell-recognitions.ts";
import { loaders } from "./loaders/index.ts";
import { migrations } from "./migrations/index.ts";
import { BenefitDefinitionResolver } from "./resolvers/benefit-definition.ts";
import { DecisionAppealResolver, WriteAppealsResolver } from "./resolvers/claims/appeal.ts";
import {
  AffiliateClaimsResolver,
  ClaimEvidenceResolver,
  ClaimRedirectionResolver,
  ClaimResolver,
  DecisionLetterResolver,
} from "./resolvers/claims/claim.ts";
import { StatusRequestResolver } from "./resolvers/claims/status-request.ts";
import { WriteClaimsResolver } from "./resolvers/claims/write-claims.ts";
import { AffiliateResolver } from "./resolvers/entitlement.ts";
import {
  AffiliateFamilyCertificatesResolver,
  FamilyCertificateClockResolver,
  FamilyCertificateResolver,
} from "./resolvers/family-certificates.ts";
import {
  AffiliateGarnishmentsResolver,
  GarnishmentResolver,
  PaymentSeizureResolver,
  WriteGarnishmentsResolver,
} from "./resolvers/garnishments/garnishment.ts";
import { InsurabilityResolver } from "./resolvers/insurability.ts";
import {
  AffiliateOverpaymentsResolver,
  ClaimOverpaymentsResolver,
  OverpaymentResolver,
} from "./resolvers/overpayments/overpayment.ts";
import { WriteOverpaymentsResolver } from "./resolvers/overpayments/write-overpayments.ts";
import { PaidYearResolver, SeizableResolver } from "./resolvers/payments/paid-year.ts";
import {
  BankFilePayloadResolver,
  ClaimPaymentsResolver,
  PaymentCheckResolver,
  PaymentResolver,
} from "./resolvers/payments/payment.ts";
import { PaymentRunPayloadResolver, PaymentRunResolver } from "./resolvers/payments/payment-run.ts";
import { AffiliateRecognitionsResolver, RecognitionResolver } from "./resolvers/recognitions.ts";
import { references } from "./resolvers/references.ts";
import { SimulationResolver } from "./resolvers/simulation.ts";
import { seedOffice } from "./seeds/office.ts";
import { texts } from "./texts/index.ts";
import { AffiliateType } from "./types/entitlement.ts";

/** The plan of this subgraph: what it is made of, and nothing about how it is run. */
export const plan = {
  name: "benefits",
  resolvers: [
    BenefitDefinitionResolver,
    AffiliateResolver,
    SimulationResolver,
    ClaimResolver,
    AffiliateClaimsResolver,
    ClaimEvidenceResolver,
    ClaimRedirectionResolver,
    DecisionLetterResolver,
    WriteClaimsResolver,
    StatusRequestResolver,
    DecisionAppealResolver,
    WriteAppealsResolver,
    PaymentRunResolver,
    PaymentRunPayloadResolver,
    PaymentResolver,
    BankFilePayloadResolver,
    PaymentCheckResolver,
    PaidYearResolver,
    SeizableResolver,
    ClaimPaymentsResolver,
    WriteGarnishmentsResolver,
    GarnishmentResolver,
    AffiliateGarnishmentsResolver,
    PaymentSeizureResolver,
    OverpaymentResolver,
    ClaimOverpaymentsResolver,
    AffiliateOverpaymentsResolver,
    WriteOverpaymentsResolver,
    RecognitionResolver,
    AffiliateRecognitionsResolver,
    InsurabilityResolver,
    FamilyCertificateResolver,
    FamilyCertificateClockResolver,
    AffiliateFamilyCertificatesResolver,
  ],
  stubs: [AffiliateType],
  references,
  loaders,
  entities: [],
  migrations,
  hearings: [hearContributors, ...hearRights, ...hearWhatInsures],
  daily: [
    examineRightsDaily,
    grantAutomaticallyDaily,
    answerHealthFunds,
    carryOutInstitutesOutcomes,
    tellWhatWasRecognised,
    tellFamilyCertificatesSoon,
    tellPaidYearsDaily,
  ],
  errands: [answerHealthFunds, carryOutInstitutesOutcomes, tellWhatWasRecognised, tellFamilyCertificatesSoon],
  texts,
  seed: seedOffice,
} satisfies Plan;
