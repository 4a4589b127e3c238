import type { CompaniesContext } from "../loaders/index.ts";

interface Key {
  readonly id: string;
  readonly enterpriseNumber?: string;
}

/** How the graph finds by key what this subgraph owns. What is not the viewer's to see is not found. */
export const references = {
  Affiliate: { __resolveReference: ({ id }: Key) => ({ id }) },
  Company: {
    __resolveReference: ({ id, enterpriseNumber }: Key, { loaders }: CompaniesContext) =>
      id ? loaders.companyById.load(id) : loaders.companyByEnterpriseNumber.load(enterpriseNumber ?? ""),
  },
  FormalNotice: {
    __resolveReference: ({ id }: Key, { loaders }: CompaniesContext) => loaders.noticeById.load(id),
  },
  Mandate: {
    __resolveReference: ({ id }: Key, { loaders }: CompaniesContext) => loaders.mandateById.load(id),
  },
};
