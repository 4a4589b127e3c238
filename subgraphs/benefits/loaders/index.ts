import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import { standingByAffiliate } from "./standings.ts";

/** Every way in which this subgraph finds rows in batches, made anew for each request. */
export const loaders = ({ db }: RequestScope) => ({
  standingByAffiliate: standingByAffiliate(db),
});

export type BenefitsContext = Context<ReturnType<typeof loaders>>;
