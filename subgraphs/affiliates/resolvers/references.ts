import { readCareerQuarterId, readCareerYearId } from "../../shared/plumbing/ids.ts";
import type { AffiliatesContext } from "../loaders/index.ts";
import { readCareer, readCareerYear } from "../services/read-career.ts";

interface Key {
  readonly id: string;
  readonly ssin?: string;
  readonly code?: string;
}

const affiliate = ({ id, ssin }: Key, { loaders }: AffiliatesContext) =>
  id ? loaders.affiliateById.load(id) : loaders.affiliateBySsin.load(ssin ?? "");

/** How the graph finds by key what this subgraph owns. What is not the viewer's to see is not found. */
export const references = {
  Affiliate: { __resolveReference: affiliate },
  Affiliation: {
    __resolveReference: ({ id }: Key, { loaders }: AffiliatesContext) => loaders.affiliationById.load(id),
  },
  AffiliationRequest: {
    __resolveReference: ({ id }: Key, { loaders }: AffiliatesContext) => loaders.affiliationRequestById.load(id),
  },
  AffiliationNotice: {
    __resolveReference: ({ id }: Key, { loaders }: AffiliatesContext) => loaders.affiliationNoticeById.load(id),
  },
  CaseHandler: {
    __resolveReference: ({ id }: Key, { loaders }: AffiliatesContext) => loaders.caseHandlerById.load(id),
  },
  ContactTask: {
    __resolveReference: ({ id }: Key, { loaders }: AffiliatesContext) => loaders.contactTaskById.load(id),
  },
  ServiceRequest: {
    __resolveReference: ({ id }: Key, { loaders }: AffiliatesContext) => loaders.serviceRequestById.load(id),
  },
  Company: { __resolveReference: ({ id }: Key) => ({ kind: "Company", id }) },
  Contributor: {
    __resolveReference: async (key: Key, context: AffiliatesContext) => {
      if (key.id.startsWith("com_")) return { __typename: "Company", kind: "Company", id: key.id };
      const found = await affiliate(key, context);
      return found && { __typename: "Affiliate", ...found };
    },
  },
  Fund: {
    __resolveReference: ({ id, code }: Key, { loaders }: AffiliatesContext) =>
      loaders.fundByCode.load(code ?? id.replace(/^fund_/, "").toUpperCase()),
  },
  CareerQuarter: {
    __resolveReference: async ({ id }: Key, context: AffiliatesContext) => {
      const key = readCareerQuarterId(id);
      const found = key && (await context.loaders.affiliateById.load(key.affiliateId));
      return found ? (await readCareer(context, found.id, key.quarter, key.quarter))[0] : null;
    },
  },
  CareerYear: {
    __resolveReference: async ({ id }: Key, context: AffiliatesContext) => {
      const key = readCareerYearId(id);
      const found = key && (await context.loaders.affiliateById.load(key.affiliateId));
      return found ? readCareerYear(context, found.id, key.year) : null;
    },
  },
};
