import { randomUUID } from "node:crypto";
import { systemViewer, type Viewer } from "../../shared/plumbing/viewer.ts";
import type { Claim } from "../rules/claim.ts";

/** Whoever once asked for the work, as the house asks the graph for them on a day. */
export const claimant = (claim: Claim, day: string): Viewer => ({
  ...systemViewer(day, `house-${randomUUID()}`),
  ...(claim as Claim & Pick<Viewer, "role" | "language">),
});
