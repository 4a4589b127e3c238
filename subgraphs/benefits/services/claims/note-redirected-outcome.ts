import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { notFound } from "../refuse.ts";
import { claimant } from "./claim-benefit.ts";
import { holdClaim } from "./keep-claim.ts";
import { holdOutcome, keepRedirectedOutcome } from "./keep-redirected-outcome.ts";

interface Noted {
  readonly meta: WriteMetaInput;
  readonly claimId: string;
  readonly granted: boolean;
  readonly quarters: readonly Quarter[];
  readonly decidedOn: Day;
  readonly reference: string;
}

/** Notes, by staff, what an institution decided of a claim that was passed on to it. */
export const noteRedirectedOutcome = (context: BenefitsContext, asked: Noted) =>
  write(context, "noteRedirectedOutcome", asked, async () => {
    await holdOutcome(context, asked.claimId);
    const claim = await holdClaim(context, asked.claimId);
    const person = claim && (await claimant(context, claim.affiliateId));
    if (!claim || !person || claim.fund !== person.fund) return { errors: [notFound("claimId", asked.claimId)] };
    const errors = await keepRedirectedOutcome(context, claim, { ...asked, toldBy: "FUND" });
    return errors.length > 0 ? { errors } : { claimId: claim.id, errors };
  });

/**
 * Takes in what the institute itself says that it decided of a request that was passed on to it (EX-17): of no other
 * claim, and for that purpose alone.
 */
export const decideStatusRequest = (context: BenefitsContext, asked: Noted) =>
  write(context, "decideStatusRequest", asked, async () => {
    const { viewer, loaders } = context;
    await holdOutcome(context, asked.claimId);
    const claim = viewer.purpose === "REQUEST_DECISION" ? await loaders.claimById.load(asked.claimId) : null;
    if (claim?.redirectedTo !== "INASTI") return { errors: [notFound("claimId", asked.claimId)] };
    const errors = await keepRedirectedOutcome(context, claim, { ...asked, toldBy: "INASTI" });
    return errors.length > 0 ? { errors } : { claimId: claim.id, errors };
  });
