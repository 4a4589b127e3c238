import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import { contributorById } from "./contributors.ts";

/** Every way in which this subgraph finds rows in batches, made anew for each request. */
export const loaders = ({ db }: RequestScope) => ({
  contributorById: contributorById(db),
});

export type ReportingContext = Context<ReturnType<typeof loaders>>;
