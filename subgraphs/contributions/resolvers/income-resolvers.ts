import {
  AssessedIncomeDisputeResolver,
  ContestIncomePayloadResolver,
  DecideIncomeDisputePayloadResolver,
  EndIncomeDisputePayloadResolver,
  IncomeDisputeResolver,
} from "./incomes/dispute.ts";
import {
  AssessedIncomeResolver,
  ContributorIncomesResolver,
  ImportAssessedIncomesPayloadResolver,
  IncomeImportResolver,
  IncomeLineFaultResolver,
} from "./incomes/income.ts";
import {
  ContributorRegularisationResolver,
  RegularisationLineResolver,
  RegularisationStatementResolver,
  RegulariseKnownIncomesPayloadResolver,
  RegulariseYearPayloadResolver,
} from "./regularisation/regularisation.ts";
import {
  ChargeSurchargesPayloadResolver,
  ContributorSurchargesResolver,
  DueSurchargesResolver,
  SurchargeResolver,
} from "./surcharges/surcharge.ts";
import {
  ApproveSurchargeWaiverPayloadResolver,
  AskSurchargeWaiverPayloadResolver,
  ContributorWaiversResolver,
  DecideSurchargeWaiverPayloadResolver,
  SendSurchargeWaiverPayloadResolver,
  SurchargeWaiverResolver,
} from "./waivers/waiver.ts";

/** Where incomes, their regularisation, and what late payment costs come into the graph. */
export const incomeResolvers = [
  AssessedIncomeDisputeResolver,
  ContestIncomePayloadResolver,
  DecideIncomeDisputePayloadResolver,
  EndIncomeDisputePayloadResolver,
  IncomeDisputeResolver,
  AssessedIncomeResolver,
  ContributorIncomesResolver,
  ImportAssessedIncomesPayloadResolver,
  IncomeImportResolver,
  IncomeLineFaultResolver,
  ContributorRegularisationResolver,
  RegularisationLineResolver,
  RegularisationStatementResolver,
  RegulariseKnownIncomesPayloadResolver,
  RegulariseYearPayloadResolver,
  ChargeSurchargesPayloadResolver,
  ContributorSurchargesResolver,
  DueSurchargesResolver,
  SurchargeResolver,
  ApproveSurchargeWaiverPayloadResolver,
  AskSurchargeWaiverPayloadResolver,
  ContributorWaiversResolver,
  DecideSurchargeWaiverPayloadResolver,
  SendSurchargeWaiverPayloadResolver,
  SurchargeWaiverResolver,
];
