import { loadPlan, subgraphNames } from "./load-plan.ts";
import type { Plan } from "./shared/plumbing/plan.ts";

const loaded = await Promise.all(subgraphNames.map(loadPlan));

/** Every subgraph, in the order in which it is migrated and seeded. */
export const plans: readonly Plan[] = loaded.filter((plan) => plan !== undefined);
