import type { Quarter } from "../../../shared/values/calendar.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import { freeingBenefits } from "../../rules/freeing-benefits.ts";
import { type Scope, tellNext } from "./keep-claim.ts";

/** Which quarters were without contributions by the decision before, and which are by the one that takes its place. */
interface Freed {
  readonly before: readonly Quarter[];
  readonly now: readonly Quarter[];
}

/**
 * Tells for which quarters no contribution is due any more by a decision, and for which one is due again.
 */
export async function tellFreedQuarters(scope: Scope, claim: ClaimRow, { before, now }: Freed): Promise<void> {
  const ground = freeingBenefits[claim.code]?.ground;
  if (!ground) return;
  const changes = [
    { quarters: before.filter((one) => !now.includes(one)), freed: false },
    { quarters: now.filter((one) => !before.includes(one)), freed: true },
  ];
  for (const { quarters, freed } of changes) {
    const content = { ground, quarters, origin: claim.id, freed };
    if (quarters.length > 0) await tellNext(scope, { type: "QuartersFreed", subject: claim.affiliateId, content });
  }
}
