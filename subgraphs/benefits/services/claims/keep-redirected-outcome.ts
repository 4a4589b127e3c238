import { sql } from "kysely";
import type { Refused } from "../../../shared/plumbing/user-error.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { type RedirectedOutcome, redirectedOutcomeFault } from "../../rules/claims/redirected-outcome.ts";
import { awaitTelling } from "../await-telling.ts";
import { refuse, textFaults } from "../refuse.ts";
import { tellOutcome } from "./carry-out-outcomes.ts";

/** What was decided elsewhere, under what that institution knows it, and whether it says so itself. */
export interface ToldOutcome extends RedirectedOutcome {
  readonly reference: string;
  readonly toldBy: "FUND" | "INASTI";
}

/** Lets one decision about a claim be noted at a time, whoever notes it. */
export const holdOutcome = ({ db }: BenefitsContext, claimId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`redirected ${claimId}`}, 0))`.execute(db);

/**
 * Keeps what an institution decided of a claim that was passed on to it. What it says later takes the place of what it
 * said before, unless it was decided earlier; quarters that it assimilates are claimed no more, and those that it does
 * no longer are claimed anew. Of what the institute said itself, a clerk says nothing else; it is carried out by the
 * house, which alone tells others beside the staff of a fund.
 */
export async function keepRedirectedOutcome(
  context: BenefitsContext,
  claim: ClaimRow,
  told: ToldOutcome,
): Promise<Refused[]> {
  const { db, viewer, loaders } = context;
  if (claim.state !== "REDIRECTED") return [refuse("ClaimStateError", "claimId", { state: claim.state })];
  const before = await loaders.outcomeOfRedirected.clear(claim.id).load(claim.id);
  const reference = told.reference.trim();
  const fault = redirectedOutcomeFault(told, { ...claim, today: viewer.day });
  const invalid = (field: string, reason: string) => refuse("ValidationError", field, { reason });
  const errors = [
    ...(fault ? [invalid(...fault)] : []),
    ...textFaults("reference", told.reference, 100, 3),
    ...(before?.reference === reference ? [invalid("reference", "ALREADY_SO")] : []),
    ...(before && told.decidedOn < before.decidedOn ? [invalid("decidedOn", "OUT_OF_ORDER")] : []),
    ...(before?.toldBy === "INASTI" && told.toldBy === "FUND" ? [invalid("claimId", "NOT_YOURS")] : []),
  ];
  if (errors.length > 0) return errors;
  const { granted, quarters, decidedOn, toldBy } = told;
  const { id, affiliateId, fund } = claim;
  const place = (before?.place ?? 0) + 1;
  await sql`
    insert into redirected_outcome (claim_id, place, affiliate_id, fund, granted, quarters, decided_on, reference,
      noted_on, actor, told_by)
    values (${id}, ${place}, ${affiliateId}, ${fund}, ${granted}, ${quarters}, ${decidedOn},
      ${reference}, ${viewer.day}, ${viewer.actor}, ${toldBy})`.execute(db);
  if (toldBy === "FUND") await tellOutcome(context, claim, { ...told, before: before?.quarters ?? [] });
  else await awaitTelling(context, "OUTCOME", `${id} ${place}`);
  return [];
}
