import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import { affiliateById, affiliateBySsin } from "./affiliates.ts";
import { affiliationById, affiliationsOfAffiliate, fundByCode, healthFundOfAffiliate } from "./affiliations.ts";
import { periodVersionsOfAffiliate } from "./career/period-versions.ts";
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
import { lifeEventById, lifeEventsOfAffiliate } from "./life-events/guide-lines.ts";
import { contentOfFileExport, fileExportById, fileExportsOfAffiliate } from "./privacy/file-exports.ts";
import {
  attachmentsOfRequest,
  contentOfAttachment,
  messagesOfRequest,
  serviceRequestById,
  serviceRequestsOfContributor,
} from "./requests/service-requests.ts";

/** Every way in which this subgraph finds rows in batches, made anew for each request. */
export const loaders = ({ db, viewer }: RequestScope) => ({
  affiliateById: affiliateById(db),
  affiliateBySsin: affiliateBySsin(db),
  affiliationById: affiliationById(db),
  affiliationsOfAffiliate: affiliationsOfAffiliate(db),
  periodVersionsOfAffiliate: periodVersionsOfAffiliate(db),
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
  documentById: documentById(db),
  documentsOfAffiliate: documentsOfAffiliate(db),
  contentOfDocument: contentOfDocument(db),
  fileExportById: fileExportById(db),
  fileExportsOfAffiliate: fileExportsOfAffiliate(db),
  contentOfFileExport: contentOfFileExport(db),
  lifeEventById: lifeEventById(db),
  lifeEventsOfAffiliate: lifeEventsOfAffiliate(db),
});

export type AffiliatesContext = Context<ReturnType<typeof loaders>>;
