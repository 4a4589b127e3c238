import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import { partsOfPayment, paymentById, paymentsOfStatement, statementById } from "./bank.ts";
import { refusalCountsOfRun, runById, talliesOfRun } from "./billing/runs.ts";
import { careerOfAffiliate, incomesOfAffiliate, minisOfHelped } from "./careers.ts";
import { companyLoaders } from "./companies/index.ts";
import {
  accountByCommunication,
  accountByNumber,
  accountOfContributor,
  balanceOn,
  contributorById,
  overdueOfAccount,
} from "./contributors.ts";
import { actsOfDue } from "./debt-acts.ts";
import { calculationOfDue, dueById, duesOfContributor } from "./dues.ts";
import { claimedQuartersOfYear } from "./facilities/claimed-quarters.ts";
import { askedDueById, duesOfExemption, exemptionById, exemptionsOfContributor } from "./facilities/exemptions.ts";
import { duesOfPlan, planById, plansOfContributor } from "./facilities/payment-plans.ts";
import { changeById, changesOfContributor, grantedBaseOfYear } from "./facilities/provisional-changes.ts";
import { exemptedOfQuarter, freedOfQuarter } from "./freed-quarters.ts";
import { assessmentsOfAffiliate } from "./incomes/assessments.ts";
import { disputeById, disputesOfAffiliate } from "./incomes/disputes.ts";
import { faultsOfIncomeImport, incomeImportById } from "./incomes/imports.ts";
import {
  entriesOfAccount,
  entriesOfTransaction,
  reversalOfTransaction,
  transactionById,
  transactionOfDue,
} from "./ledger.ts";
import { liabilitiesOfContributor } from "./liabilities.ts";
import { noticeLoaders } from "./notices/notices.ts";
import { proposalsOfPayment } from "./proposals.ts";
import { recovering } from "./recovery/claim-files.ts";
import { collectionsOfDue, mandateById, mandatesOfContributor, outgoingFileById } from "./refunds/direct-debits.ts";
import { refundById, refundsOfContributor } from "./refunds/refunds.ts";
import { linesOfYearStatement, yearStatementById, yearStatementsOfContributor } from "./regularisation/statements.ts";
import { rightsOfContributor } from "./rights/granted-rights.ts";
import { claimsOfQuarter } from "./settlements.ts";
import { sentStatementsOfAccount } from "./statements/sent-statements.ts";
import { movesOnAccount } from "./statements.ts";
import { surchargesOfContributor, surchargesOfDue } from "./surcharges/surcharges.ts";
import { linesOfWaiver, waiverById, waiversOfContributor } from "./waivers/waivers.ts";

/** What others told of people. */
const heard = (db: RequestScope["db"]) => ({
  careerOfAffiliate: careerOfAffiliate(db),
  minisOfHelped: minisOfHelped(db),
  incomesOfAffiliate: incomesOfAffiliate(db),
  freedOfQuarter: freedOfQuarter(db),
  exemptedOfQuarter: exemptedOfQuarter(db),
  rightsOfContributor: rightsOfContributor(db),
  liabilitiesOfContributor: liabilitiesOfContributor(db),
});

import { withheldLoaders } from "./withheld.ts";

/** Every way in which this subgraph finds rows in batches, made anew for each request. */
export const loaders = ({ db }: RequestScope) => ({
  ...heard(db),
  ...companyLoaders({ db }),
  ...{ ...noticeLoaders(db), ...withheldLoaders(db) },
  contributorById: contributorById(db),
  accountOfContributor: accountOfContributor(db),
  accountByCommunication: accountByCommunication(db),
  accountByNumber: accountByNumber(db),
  balanceOn: balanceOn(db),
  overdueOfAccount: overdueOfAccount(db),
  dueById: dueById(db),
  duesOfContributor: duesOfContributor(db),
  calculationOfDue: calculationOfDue(db),
  transactionById: transactionById(db),
  transactionOfDue: transactionOfDue(db),
  reversalOfTransaction: reversalOfTransaction(db),
  entriesOfTransaction: entriesOfTransaction(db),
  entriesOfAccount: entriesOfAccount(db),
  statementById: statementById(db),
  paymentById: paymentById(db),
  paymentsOfStatement: paymentsOfStatement(db),
  proposalsOfPayment: proposalsOfPayment(db),
  claimsOfQuarter: claimsOfQuarter(db),
  planById: planById(db),
  plansOfContributor: plansOfContributor(db),
  duesOfPlan: duesOfPlan(db),
  actsOfDue: actsOfDue(db),
  refundById: refundById(db),
  refundsOfContributor: refundsOfContributor(db),
  mandateById: mandateById(db),
  mandatesOfContributor: mandatesOfContributor(db),
  collectionsOfDue: collectionsOfDue(db),
  outgoingFileById: outgoingFileById(db),
  changeById: changeById(db),
  changesOfContributor: changesOfContributor(db),
  grantedBaseOfYear: grantedBaseOfYear(db),
  claimedQuartersOfYear: claimedQuartersOfYear(db),
  partsOfPayment: partsOfPayment(db),
  exemptionById: exemptionById(db),
  exemptionsOfContributor: exemptionsOfContributor(db),
  duesOfExemption: duesOfExemption(db),
  askedDueById: askedDueById(db),
  movesOnAccount: movesOnAccount(db),
  runById: runById(db),
  talliesOfRun: talliesOfRun(db),
  refusalCountsOfRun: refusalCountsOfRun(db),
  assessmentsOfAffiliate: assessmentsOfAffiliate(db),
  incomeImportById: incomeImportById(db),
  faultsOfIncomeImport: faultsOfIncomeImport(db),
  disputeById: disputeById(db),
  disputesOfAffiliate: disputesOfAffiliate(db),
  yearStatementById: yearStatementById(db),
  yearStatementsOfContributor: yearStatementsOfContributor(db),
  linesOfYearStatement: linesOfYearStatement(db),
  surchargesOfDue: surchargesOfDue(db),
  surchargesOfContributor: surchargesOfContributor(db),
  waiverById: waiverById(db),
  waiversOfContributor: waiversOfContributor(db),
  linesOfWaiver: linesOfWaiver(db),
  ...recovering(db),
  sentStatementsOfAccount: sentStatementsOfAccount(db),
});

export type ContributionsContext = Context<ReturnType<typeof loaders>>;
