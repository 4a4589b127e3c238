import type { BenefitsContext } from "../loaders/index.ts";
import { benefitById } from "../rules/catalogue/index.ts";
import { shownDecision } from "../services/claims/show-claim.ts";

type Key = { readonly id: string };

/** How the graph finds by key what this subgraph owns, or adds to. */
export const references = {
  Affiliate: { __resolveReference: ({ id }: Key) => ({ id }) },
  BenefitDefinition: { __resolveReference: ({ id }: Key) => benefitById(id) },
  BenefitClaim: { __resolveReference: ({ id }: Key, { loaders }: BenefitsContext) => loaders.claimById.load(id) },
  BenefitDecision: {
    __resolveReference: async ({ id }: Key, context: BenefitsContext) => {
      const decision = await context.loaders.decisionById.load(id);
      return decision && shownDecision(context, decision);
    },
  },
};
