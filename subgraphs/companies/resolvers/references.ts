import type { CompaniesContext } from "../loaders/index.ts";
import { findCompanyYear } from "../services/read-company-year.ts";

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
  BalanceSheet: {
    __resolveReference: ({ id }: Key, { loaders }: CompaniesContext) => loaders.balanceSheetById.load(id),
  },
  CompanyYear: {
    __resolveReference: ({ id }: Key, context: CompaniesContext) => findCompanyYear(context, id),
  },
  DormancyCertificate: {
    __resolveReference: ({ id }: Key, { loaders }: CompaniesContext) => loaders.dormancyCertificateById.load(id),
  },
  FormalNotice: {
    __resolveReference: ({ id }: Key, { loaders }: CompaniesContext) => loaders.noticeById.load(id),
  },
  Mandate: {
    __resolveReference: ({ id }: Key, { loaders }: CompaniesContext) => loaders.mandateById.load(id),
  },
};
