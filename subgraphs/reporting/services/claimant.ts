import { randomUUID } from "node:crypto";
import { type FaultCode, faults, isFaultCode } from "../../shared/plumbing/faults.ts";
import type { GraphAnswer } from "../../shared/plumbing/open.ts";
import { systemViewer, type Viewer } from "../../shared/plumbing/viewer.ts";
import type { Claim } from "../rules/claim.ts";

/** Whoever once asked for the work, as the house asks the graph for them on a day. */
export const claimant = (claim: Claim, day: string): Viewer => ({
  ...systemViewer(day, `house-${randomUUID()}`),
  ...(claim as Claim & Pick<Viewer, "role" | "language">),
});

/** Why the graph could not answer just now, and may later: what it said then is no answer to go by. */
export const refusedForNow = ({ errors = [] }: GraphAnswer) =>
  errors.find(({ extensions }) => isFaultCode(extensions?.code) && faults[extensions.code as FaultCode].retryable);
