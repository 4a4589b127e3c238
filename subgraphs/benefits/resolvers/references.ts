import { benefitById } from "../rules/catalogue/index.ts";

/** How the graph finds by key what this subgraph owns, or adds to. */
export const references = {
  Affiliate: { __resolveReference: ({ id }: { readonly id: string }) => ({ id }) },
  BenefitDefinition: { __resolveReference: ({ id }: { readonly id: string }) => benefitById(id) },
};
