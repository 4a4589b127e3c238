import type { Plan } from "./shared/plumbing/plan.ts";

/** Where each plan is, in the order in which the subgraphs are migrated and seeded: who serves one loads no other. */
const loading: Readonly<Record<string, () => Promise<{ readonly plan: Plan }>>> = {
  affiliates: () => import("./affiliates/subgraph.ts"),
  companies: () => import("./companies/subgraph.ts"),
  contributions: () => import("./contributions/subgraph.ts"),
  benefits: () => import("./benefits/subgraph.ts"),
  reporting: () => import("./reporting/subgraph.ts"),
};

/** The names of the subgraphs. */
export const subgraphNames: readonly string[] = Object.keys(loading);

/** Loads the plan of one subgraph; `undefined` where there is none of that name. */
export async function loadPlan(name: string): Promise<Plan | undefined> {
  return Object.hasOwn(loading, name) ? (await loading[name]?.())?.plan : undefined;
}
