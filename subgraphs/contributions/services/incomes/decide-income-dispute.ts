import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { type DisputeRow, disputesWhere } from "../../loaders/incomes/disputes.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { notFound, refused } from "../refused.ts";

/** What the fund decides of a dispute that was asked for. */
export interface DisputeDecision {
  readonly meta: WriteMetaInput;
  readonly disputeId: string;
  readonly accepted: boolean;
}

/** Which dispute is over. */
export interface DisputeEnd {
  readonly meta: WriteMetaInput;
  readonly disputeId: string;
}

/** Accepts a dispute, so that contributions are owed on what is admitted, or refuses it with a reason. */
export const decideIncomeDispute = (context: ContributionsContext, asked: DisputeDecision) =>
  write(context, "decideIncomeDispute", asked, async () => {
    const { db, viewer } = context;
    const dispute = await held(context, asked.disputeId);
    if (!dispute) return { errors: [notFound("disputeId", asked.disputeId)] };
    const stale = versionConflict(asked.meta, dispute.version);
    if (stale.length > 0) return { errors: stale };
    if (dispute.state !== "ASKED")
      return { errors: [refused("IncomeDisputeError", "disputeId", { why: "NOT_ASKED" })] };
    const reason = asked.meta.reason?.trim() ?? "";
    if (!asked.accepted && !reason) {
      return { errors: [refused("ValidationError", "meta.reason", { reason: "TOO_SHORT" })] };
    }
    await sql`
      update income_dispute set version = version + 1, state = ${asked.accepted ? "ACCEPTED" : "REFUSED"},
        decided_on = ${viewer.day}, decided_by = ${viewer.actor}, reason = ${reason || null}
      where id = ${dispute.id}`.execute(db);
    return { disputeId: dispute.id, errors: [] };
  });

/** Ends a dispute that runs: from now on the assessment counts, and the balance is claimed with the next statement. */
export const endIncomeDispute = (context: ContributionsContext, asked: DisputeEnd) =>
  write(context, "endIncomeDispute", asked, async () => {
    const { db, viewer } = context;
    const dispute = await held(context, asked.disputeId);
    if (!dispute) return { errors: [notFound("disputeId", asked.disputeId)] };
    const stale = versionConflict(asked.meta, dispute.version);
    if (stale.length > 0) return { errors: stale };
    if (dispute.state !== "ACCEPTED") {
      return { errors: [refused("IncomeDisputeError", "disputeId", { why: "NOT_RUNNING" })] };
    }
    await sql`
      update income_dispute set version = version + 1, state = 'ENDED', ended_on = ${viewer.day}
      where id = ${dispute.id}`.execute(db);
    return { disputeId: dispute.id, errors: [] };
  });

/** The dispute of the viewer's fund, held until the transaction ends. */
async function held({ db, viewer }: ContributionsContext, id: string): Promise<DisputeRow | undefined> {
  await sql`select from income_dispute where id = ${id} for update`.execute(db);
  return (await disputesWhere(db, sql`p.id = ${id} and p.fund = ${viewer.fund}`))[0];
}
