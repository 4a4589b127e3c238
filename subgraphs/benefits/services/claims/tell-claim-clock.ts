import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { type Clock, clockChanged, tell } from "../../../shared/plumbing/facts.ts";
import { type ClaimRow, claimsWhere } from "../../loaders/claims/claims.ts";
import { decisionClock } from "../../rules/claims/claim-clock.ts";

/** Tells how the term to decide on a claim stands, after whatever changed it. */
export async function tellClaimClock({ db, viewer }: Pick<RequestScope, "db" | "viewer">, id: string): Promise<void> {
  const [claim] = await claimsWhere(db, sql`c.id = ${id}`);
  if (!claim) return;
  const told = { subject: id, subjectVersion: claim.version, day: viewer.day };
  await tell({ db }, "benefits", [clockChanged(clockOfClaim(claim), told)]);
}

/** What was withdrawn undecided, or passed on to whoever decides, is dropped: nobody waits for this fund. */
function clockOfClaim(claim: ClaimRow): Clock {
  const { affiliateId, fund, origin, state, filedOn, dueOn, waitingSince, metOn } = claim;
  const dropped = state === "WITHDRAWN" || state === "REDIRECTED";
  return {
    clock: origin === "AUTOMATIC" ? "BENEFIT_DECISION_OF_OWN_ACCORD" : "BENEFIT_DECISION",
    ...{ contributorId: affiliateId, fund, startedOn: filedOn, dueOn, waitingSince },
    ...{ metOn: dropped ? null : metOn, droppedOn: dropped ? metOn : null },
    basis: decisionClock(claim, dueOn).basis,
  };
}
