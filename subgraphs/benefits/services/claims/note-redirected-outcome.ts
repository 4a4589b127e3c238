import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { redirectedOutcomeFault } from "../../rules/claims/redirected-outcome.ts";
import { notFound, refuse, textFaults } from "../refuse.ts";
import { claimant } from "./claim-benefit.ts";
import { holdClaim } from "./keep-claim.ts";
import { tellFreedQuarters } from "./tell-freed-quarters.ts";

interface Noted {
  readonly meta: WriteMetaInput;
  readonly claimId: string;
  readonly granted: boolean;
  readonly quarters: readonly Quarter[];
  readonly decidedOn: Day;
  readonly reference: string;
}

/**
 * Notes what an institution decided of a claim that was passed on to it. What it says later takes the place of what it
 * said before; quarters that it assimilates are claimed no more, and those that it does no longer are claimed anew.
 */
export const noteRedirectedOutcome = (context: BenefitsContext, asked: Noted) =>
  write(context, "noteRedirectedOutcome", asked, async () => {
    const { db, viewer, loaders } = context;
    const claim = await holdClaim(context, asked.claimId);
    const person = claim && (await claimant(context, claim.affiliateId));
    if (!claim || !person || claim.fund !== person.fund) return { errors: [notFound("claimId", asked.claimId)] };
    if (claim.state !== "REDIRECTED") return { errors: [refuse("ClaimStateError", "claimId", { state: claim.state })] };
    const before = await loaders.outcomeOfRedirected.clear(claim.id).load(claim.id);
    const fault = redirectedOutcomeFault(asked, { ...claim, today: viewer.day });
    const errors = [
      ...(fault ? [refuse("ValidationError", fault[0], { reason: fault[1] })] : []),
      ...textFaults("reference", asked.reference, 100, 3),
      ...(before?.reference === asked.reference.trim()
        ? [refuse("ValidationError", "reference", { reason: "ALREADY_SO" })]
        : []),
    ];
    if (errors.length > 0) return { errors };
    await sql`
      insert into redirected_outcome (claim_id, place, affiliate_id, fund, granted, quarters, decided_on, reference,
        noted_on, actor)
      values (${claim.id}, ${(before?.place ?? 0) + 1}, ${claim.affiliateId}, ${claim.fund}, ${asked.granted},
        ${asked.quarters}, ${asked.decidedOn}, ${asked.reference.trim()}, ${viewer.day}, ${viewer.actor})`.execute(db);
    await tellFreedQuarters(context, claim, { before: before?.quarters ?? [], now: asked.quarters });
    return { claimId: claim.id, errors: [] };
  });
