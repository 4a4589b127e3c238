import "reflect-metadata";
import { hearContributors } from "../shared/plumbing/contributors.ts";
import type { Plan } from "../shared/plumbing/plan.ts";
import { noticesOfRuns } from "./jobs/announce-runs.ts";
import { answerFundChangesOfDay } from "./jobs/answer-fund-changes.ts";
import { bankFilesNoted, bankFilesTakenIn } from "./jobs/bank-deliveries.ts";
import { carryOutDecidedExemptions } from "./jobs/carry-out-exemptions.ts";
import { carryOutSurchargeWaivers } from "./jobs/carry-out-surcharge-waivers.ts";
import { carryOutWithheldSums } from "./jobs/carry-out-withheld-sums.ts";
import { chargeLatePayment } from "./jobs/charge-late-payment.ts";
import { chargeLateCompanies, companyRuns, noticesOfCompanyRuns } from "./jobs/company-runs.ts";
import { billingRuns } from "./jobs/do-billing-runs.ts";
import { judgePaymentPlans } from "./jobs/judge-payment-plans.ts";
import { makeStatementsDaily } from "./jobs/make-statements.ts";
import { regulariseIncomes } from "./jobs/regularise-known-incomes.ts";
import { tellClaimedDebtsDaily } from "./jobs/tell-claimed-debts.ts";
import { tellDeemedWaiversDaily } from "./jobs/tell-deemed-waivers.ts";
import { hearSettledAgain, tellReceiptsDaily } from "./jobs/tell-receipts.ts";
import { workClaimFilesDaily } from "./jobs/work-claim-files.ts";
import { loaders } from "./loaders/index.ts";
import { migrations } from "./migrations/index.ts";
import { bankResolvers } from "./resolvers/bank.ts";
import {
  BillingRefusalResolver,
  BillingRunResolver,
  StartBillingRunPayloadResolver,
} from "./resolvers/billing/billing-run.ts";
import { CareerQuarterResolver, FundResolver } from "./resolvers/career-quarter.ts";
import { companyResolvers } from "./resolvers/companies/index.ts";
import { ContributionAccountResolver, ContributorResolver } from "./resolvers/contributor.ts";
import {
  DueNotIssuedResolver,
  DueResolver,
  IssueDuesPayloadResolver,
  ReckoningRefusalResolver,
} from "./resolvers/due.ts";
import {
  ContributorExemptionsResolver,
  ExemptionRequestPayloadResolver,
  ExemptionRequestResolver,
} from "./resolvers/facilities/exemption.ts";
import { DueJointDebtorsResolver, JointDebtorResolver } from "./resolvers/facilities/joint-debtors.ts";
import { ContributorOptionsResolver, PaymentOptionResolver } from "./resolvers/facilities/payment-option.ts";
import {
  AskPaymentPlanPayloadResolver,
  ContributorPlansResolver,
  DecidePaymentPlanPayloadResolver,
  PaymentPlanResolver,
} from "./resolvers/facilities/payment-plan.ts";
import {
  ContributorChangesResolver,
  ProvisionalChangePayloadResolver,
  ProvisionalChangeResolver,
} from "./resolvers/facilities/provisional-change.ts";
import { incomeResolvers } from "./resolvers/income-resolvers.ts";
import {
  LedgerCheckResolver,
  LedgerEntryResolver,
  LedgerTransactionResolver,
  ReverseLedgerTransactionPayloadResolver,
} from "./resolvers/ledger.ts";
import { DueNoticeResolver, DueNoticesResolver, NoticePayloadResolver } from "./resolvers/notices/notice.ts";
import { recoveryResolvers } from "./resolvers/recovery-resolvers.ts";
import { references } from "./resolvers/references.ts";
import {
  CollectionResolver,
  ContributorMandatesResolver,
  DirectDebitMandatePayloadResolver,
  DirectDebitMandateResolver,
  DueCollectionsResolver,
} from "./resolvers/refunds/direct-debit.ts";
import {
  ImportPaymentStatusPayloadResolver,
  OutgoingFilePayloadResolver,
  OutgoingFileResolver,
} from "./resolvers/refunds/outgoing-file.ts";
import {
  ContributorRefundsResolver,
  OverpaymentResolver,
  RefundPayloadResolver,
  RefundResolver,
} from "./resolvers/refunds/refund.ts";
import { ScheduleResolver } from "./resolvers/simulate-schedules.ts";
import { LawResolver } from "./resolvers/simulation.ts";
import { SplitPaymentResolver } from "./resolvers/split-payment.ts";
import { statementResolvers } from "./resolvers/statements/statements.ts";
import { withheldResolvers } from "./resolvers/withheld/withheld-sums.ts";
import { seed } from "./seeds/office.ts";
import { hearFundChangesAnnounced } from "./services/answer-fund-changes.ts";
import { hearCareers } from "./services/careers/hear-career.ts";
import { hearCompanies } from "./services/companies/hear-companies.ts";
import { hearFreedQuarters } from "./services/facilities/hear-freed-quarters.ts";
import { hearAwaitedFundChanges, hearEndedFundChanges } from "./services/fund-changes/hear-fund-changes.ts";
import { hearLiabilities } from "./services/liabilities/hear-liabilities.ts";
import { hearAddressee } from "./services/notices/hear-addressee.ts";
import { hearEndedRights, hearGrantedRights } from "./services/rights/hear-rights.ts";
import { texts } from "./texts/index.ts";
import { ContributorType } from "./types/account.ts";
import { CareerQuarterType, FundType } from "./types/career-quarter.ts";
import { CompanyYearType, MandateType } from "./types/companies/company-contribution.ts";

/** The plan of this subgraph: what it is made of, and nothing about how it is run. */
export const plan = {
  name: "contributions",
  resolvers: [
    ContributorResolver,
    ContributionAccountResolver,
    DueResolver,
    IssueDuesPayloadResolver,
    DueNotIssuedResolver,
    ReckoningRefusalResolver,
    LedgerTransactionResolver,
    LedgerEntryResolver,
    ReverseLedgerTransactionPayloadResolver,
    LedgerCheckResolver,
    CareerQuarterResolver,
    FundResolver,
    LawResolver,
    ScheduleResolver,
    PaymentPlanResolver,
    AskPaymentPlanPayloadResolver,
    DecidePaymentPlanPayloadResolver,
    ContributorPlansResolver,
    ExemptionRequestResolver,
    ExemptionRequestPayloadResolver,
    ContributorExemptionsResolver,
    DueJointDebtorsResolver,
    SplitPaymentResolver,
    ...withheldResolvers,
    ...statementResolvers,
    ProvisionalChangeResolver,
    ProvisionalChangePayloadResolver,
    ContributorChangesResolver,
    ContributorOptionsResolver,
    PaymentOptionResolver,
    JointDebtorResolver,
    DueNoticeResolver,
    DueNoticesResolver,
    NoticePayloadResolver,
    BillingRunResolver,
    BillingRefusalResolver,
    StartBillingRunPayloadResolver,
    ContributorRefundsResolver,
    OverpaymentResolver,
    RefundPayloadResolver,
    RefundResolver,
    CollectionResolver,
    ContributorMandatesResolver,
    DirectDebitMandatePayloadResolver,
    DirectDebitMandateResolver,
    DueCollectionsResolver,
    ImportPaymentStatusPayloadResolver,
    OutgoingFilePayloadResolver,
    OutgoingFileResolver,
    ...bankResolvers,
    ...companyResolvers,
    ...incomeResolvers,
    ...recoveryResolvers,
  ],
  stubs: [ContributorType, CareerQuarterType, FundType, CompanyYearType, MandateType],
  references,
  loaders,
  entities: [],
  migrations,
  hearings: [
    ...[hearContributors, hearAddressee, ...hearCareers, hearFreedQuarters, hearFundChangesAnnounced],
    ...[hearAwaitedFundChanges, hearEndedFundChanges, hearGrantedRights, hearEndedRights, hearLiabilities],
    ...[...hearCompanies, hearSettledAgain],
  ],
  daily: [
    ...[
      judgePaymentPlans,
      makeStatementsDaily,
      carryOutDecidedExemptions,
      regulariseIncomes,
      answerFundChangesOfDay,
      chargeLatePayment,
      carryOutSurchargeWaivers,
    ],
    chargeLateCompanies,
    carryOutWithheldSums,
    ...[tellClaimedDebtsDaily, tellReceiptsDaily],
    tellDeemedWaiversDaily,
    workClaimFilesDaily,
  ],
  steady: [bankFilesNoted],
  errands: [billingRuns, noticesOfRuns, companyRuns, noticesOfCompanyRuns, carryOutWithheldSums, bankFilesTakenIn],
  texts,
  seed,
} satisfies Plan;
