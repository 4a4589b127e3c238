import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import { affiliateById, affiliateBySsin } from "./affiliates.ts";
import {
  affiliationNoticeById,
  affiliationNoticesOfAffiliate,
  letterOfNotice,
} from "./affiliation-requests/affiliation-notices.ts";
import {
  affiliationRequestById,
  affiliationRequestsOfAffiliate,
  standingOfAffiliationRequest,
  stepsOfAffiliationRequest,
} from "./affiliation-requests/affiliation-requests.ts";
import { affiliationById, affiliationsOfAffiliate, fundByCode, healthFundOfAffiliate } from "./affiliations.ts";
import { periodVersionsOfAffiliate } from "./career/period-versions.ts";
import { cessationById, cessationsOfAffiliate } from "./cessation/cessations.ts";
import {
  absencesOfFund,
  caseHandlerById,
  caseHandlersOfFund,
  contactChannelsOfFund,
  fundOfContributor,
  handOversOfContributor,
} from "./contact/case-handlers.ts";
import { contactTaskById, contactTasksOfContributor } from "./contact/contact-tasks.ts";
import { contentOfDocument, documentById, documentsOfAffiliate } from "./documents/documents.ts";
import { contentOfEvidence, evidenceById, evidenceOfMatter } from "./evidence/evidence.ts";
import { fundChangeById, fundChangesOfAffiliate } from "./fund-changes/fund-changes.ts";
import { benefitAccountById, benefitAccountsOfAffiliate } from "./household/benefit-accounts.ts";
import { channelWordsOfAffiliate, consentsOfAffiliate, preferencesOfAffiliate } from "./household/channels.ts";
import { detailVersionsOfAffiliate } from "./household/detail-versions.ts";
import { dependantsOfMember, memberById, membersOfAffiliate } from "./household/household.ts";
import { liabilitiesOfCoDebtor, liabilitiesOfDebtor } from "./household/joint-liabilities.ts";
import { membershipsOfAffiliate } from "./household/memberships.ts";
import { replacedNumbersOfAffiliate } from "./household/replaced-numbers.ts";
import { statementById, statementsOfAffiliate } from "./household/spouse-statements.ts";
import { lifeEventById, lifeEventsOfAffiliate } from "./life-events/guide-lines.ts";
import { privacyLoaders } from "./privacy/index.ts";
import { registerFileById } from "./register/register-files.ts";
import {
  attachmentsOfRequest,
  contentOfAttachment,
  messagesOfRequest,
  serviceRequestById,
  serviceRequestsOfContributor,
} from "./requests/service-requests.ts";
import { rightRequestById, rightRequestsOfAffiliate } from "./rights/right-requests.ts";

/** Every way in which this subgraph finds rows in batches, made anew for each request. */
export const loaders = ({ db, viewer }: RequestScope) => ({
  affiliateById: affiliateById(db),
  affiliateBySsin: affiliateBySsin(db),
  affiliationById: affiliationById(db),
  affiliationsOfAffiliate: affiliationsOfAffiliate(db),
  periodVersionsOfAffiliate: periodVersionsOfAffiliate(db),
  cessationById: cessationById(db),
  cessationsOfAffiliate: cessationsOfAffiliate(db),
  rightRequestById: rightRequestById(db),
  rightRequestsOfAffiliate: rightRequestsOfAffiliate(db),
  fundChangeById: fundChangeById(db),
  fundChangesOfAffiliate: fundChangesOfAffiliate(db),
  evidenceById: evidenceById(db),
  evidenceOfMatter: evidenceOfMatter(db),
  contentOfEvidence: contentOfEvidence(db),
  healthFundOfAffiliate: healthFundOfAffiliate(db, viewer.day),
  fundByCode: fundByCode(db),
  caseHandlerById: caseHandlerById(db),
  caseHandlersOfFund: caseHandlersOfFund(db),
  handOversOfContributor: handOversOfContributor(db),
  absencesOfFund: absencesOfFund(db),
  contactChannelsOfFund: contactChannelsOfFund(db, viewer.day),
  fundOfContributor: fundOfContributor(db),
  contactTaskById: contactTaskById(db),
  contactTasksOfContributor: contactTasksOfContributor(db),
  serviceRequestById: serviceRequestById(db),
  serviceRequestsOfContributor: serviceRequestsOfContributor(db),
  messagesOfRequest: messagesOfRequest(db),
  attachmentsOfRequest: attachmentsOfRequest(db),
  contentOfAttachment: contentOfAttachment(db),
  affiliationRequestById: affiliationRequestById(db),
  stepsOfAffiliationRequest: stepsOfAffiliationRequest(db),
  standingOfAffiliationRequest: standingOfAffiliationRequest(db),
  affiliationRequestsOfAffiliate: affiliationRequestsOfAffiliate(db),
  affiliationNoticeById: affiliationNoticeById(db),
  letterOfNotice: letterOfNotice(db),
  affiliationNoticesOfAffiliate: affiliationNoticesOfAffiliate(db),
  documentById: documentById(db),
  documentsOfAffiliate: documentsOfAffiliate(db),
  contentOfDocument: contentOfDocument(db),
  lifeEventById: lifeEventById(db),
  lifeEventsOfAffiliate: lifeEventsOfAffiliate(db),
  detailVersionsOfAffiliate: detailVersionsOfAffiliate(db),
  consentsOfAffiliate: consentsOfAffiliate(db),
  channelWordsOfAffiliate: channelWordsOfAffiliate(db),
  preferencesOfAffiliate: preferencesOfAffiliate(db),
  benefitAccountById: benefitAccountById(db),
  benefitAccountsOfAffiliate: benefitAccountsOfAffiliate(db),
  membershipsOfAffiliate: membershipsOfAffiliate(db),
  replacedNumbersOfAffiliate: replacedNumbersOfAffiliate(db),
  membersOfAffiliate: membersOfAffiliate(db),
  memberById: memberById(db),
  dependantsOfMember: dependantsOfMember(db),
  statementsOfAffiliate: statementsOfAffiliate(db),
  statementById: statementById(db),
  liabilitiesOfDebtor: liabilitiesOfDebtor(db),
  liabilitiesOfCoDebtor: liabilitiesOfCoDebtor(db),
  registerFileById: registerFileById(db),
  ...privacyLoaders(db),
});

export type AffiliatesContext = Context<ReturnType<typeof loaders>>;
