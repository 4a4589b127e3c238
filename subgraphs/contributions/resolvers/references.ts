import { readCareerQuarterId, readCompanyYearId } from "../../shared/plumbing/ids.ts";
import type { ContributionsContext } from "../loaders/index.ts";

interface Key {
  readonly id: string;
}

const contributor = ({ id }: Key, { loaders }: ContributionsContext) => loaders.contributorById.load(id);

/** How the graph finds by key what this subgraph owns or adds to. What is not the viewer's to see is not found. */
export const references = {
  Contributor: { __resolveReference: contributor },
  CareerQuarter: {
    __resolveReference: async ({ id }: Key, context: ContributionsContext) => {
      const key = readCareerQuarterId(id);
      return key && (await contributor({ id: key.affiliateId }, context)) ? { id } : null;
    },
  },
  CompanyYear: {
    __resolveReference: async ({ id }: Key, context: ContributionsContext) => {
      const key = readCompanyYearId(id);
      return key && (await contributor({ id: key.companyId }, context)) ? { id, ...key } : null;
    },
  },
  Mandate: { __resolveReference: ({ id }: Key) => ({ id }) },
  Fund: { __resolveReference: ({ id }: Key) => ({ id }) },
  Due: { __resolveReference: ({ id }: Key, { loaders }: ContributionsContext) => loaders.dueById.load(id) },
  LedgerTransaction: {
    __resolveReference: ({ id }: Key, { loaders }: ContributionsContext) => loaders.transactionById.load(id),
  },
  BankStatement: {
    __resolveReference: ({ id }: Key, { loaders }: ContributionsContext) => loaders.statementById.load(id),
  },
  Payment: { __resolveReference: ({ id }: Key, { loaders }: ContributionsContext) => loaders.paymentById.load(id) },
};
