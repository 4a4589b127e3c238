import {
  AffiliateAccountsResolver,
  CancelBenefitAccountResolver,
  ConfirmBenefitAccountResolver,
  ProposeBenefitAccountResolver,
} from "./household/benefit-account.ts";
import { ChangeAddressResolver, ChangeLanguageResolver, ChangeNameResolver } from "./household/change-detail.ts";
import {
  AffiliateChannelsResolver,
  ChoosePreferredChannelResolver,
  RecordChannelConsentResolver,
} from "./household/channel.ts";
import { AffiliateDetailsResolver } from "./household/details.ts";
import { AffiliateHealthFundsResolver, ChangeHealthFundResolver } from "./household/health-fund.ts";
import {
  AffiliateHouseholdResolver,
  EndHouseholdMemberResolver,
  HouseholdMemberResolver,
  RecordDependantResolver,
  RecordHouseholdMemberResolver,
} from "./household/household.ts";
import { AffiliateLiabilitiesResolver, JointLiabilityResolver } from "./household/joint-liability.ts";
import { AffiliateNumbersResolver, ReplaceNumberResolver } from "./household/replace-number.ts";
import {
  AffiliateStatementsResolver,
  DecideSpouseStatementResolver,
  FileSpouseStatementResolver,
  SpouseStatementResolver,
} from "./household/spouse-statement.ts";

/** Where what changes in a life comes into the graph: with whom one lives, where, and how one is reached and paid. */
export const householdResolvers = [
  AffiliateDetailsResolver,
  ChangeAddressResolver,
  ChangeLanguageResolver,
  ChangeNameResolver,
  AffiliateChannelsResolver,
  RecordChannelConsentResolver,
  ChoosePreferredChannelResolver,
  AffiliateAccountsResolver,
  ProposeBenefitAccountResolver,
  ConfirmBenefitAccountResolver,
  CancelBenefitAccountResolver,
  AffiliateHealthFundsResolver,
  ChangeHealthFundResolver,
  AffiliateNumbersResolver,
  ReplaceNumberResolver,
  AffiliateHouseholdResolver,
  HouseholdMemberResolver,
  RecordHouseholdMemberResolver,
  EndHouseholdMemberResolver,
  RecordDependantResolver,
  AffiliateStatementsResolver,
  SpouseStatementResolver,
  FileSpouseStatementResolver,
  DecideSpouseStatementResolver,
  AffiliateLiabilitiesResolver,
  JointLiabilityResolver,
] as const;
