import { plan as affiliates } from "./affiliates/subgraph.ts";
import { plan as benefits } from "./benefits/subgraph.ts";
import { plan as companies } from "./companies/subgraph.ts";
import { plan as contributions } from "./contributions/subgraph.ts";
import { plan as reporting } from "./reporting/subgraph.ts";
import type { Plan } from "./shared/plumbing/plan.ts";

/** Every subgraph, in the order in which it is migrated and seeded. */
export const plans: readonly Plan[] = [affiliates, companies, contributions, benefits, reporting];
