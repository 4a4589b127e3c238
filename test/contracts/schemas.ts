import type { GraphQLSchema } from "graphql";
import { plans } from "../../subgraphs/index.ts";
import type { Plan } from "../../subgraphs/shared/plumbing/plan.ts";
import { buildSubgraph } from "../../subgraphs/shared/plumbing/subgraph.ts";

/** One subgraph's plan, with the schema that comes of it. */
export interface Drawn {
  readonly plan: Plan;
  readonly schema: GraphQLSchema;
}

/** The schema of every subgraph, as the code says it. */
export const drawAll = (): Promise<Drawn[]> =>
  Promise.all(plans.map(async (plan) => ({ plan, schema: await buildSubgraph(plan) })));

/** Types that graphql-js and federation bring along, and that say nothing of the office. */
export const isForeign = (type: string): boolean =>
  /^(?:_|link__|join__|federation__|policy__|FieldSet$|String$|Int$|Boolean$|ID$|Float$)/.test(type);
