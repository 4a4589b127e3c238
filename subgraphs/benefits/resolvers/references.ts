import { benefitById } from "../rules/catalogue/index.ts";

/** How the graph finds by key what this subgraph owns. */
export const references = {
  BenefitDefinition: { __resolveReference: ({ id }: { readonly id: string }) => benefitById(id) },
};
