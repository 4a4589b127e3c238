import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { duesOfExemptions, type ExemptionDueRow, type ExemptionRow } from "../../loaders/facilities/exemptions.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { notFound, refused } from "../refused.ts";
import { carryOutExemptions } from "./carry-out-exemptions.ts";
import { exemptionToChange } from "./note-exemption-step.ts";
import { tellExemption } from "./tell-exemption.ts";

/** What INASTI decided of a request, or the commission in appeal: which dues are exempted; the others are not. */
export interface ExemptionDecision {
  readonly meta: WriteMetaInput;
  readonly requestId: string;
  readonly grantedDueIds: readonly string[];
  readonly decidedOn: Day;
  readonly reference?: string | null;
}

/**
 * Keeps what INASTI decided. A due is exempted whole or not at all, and a refusal says why.
 *
 * Where a clerk notes the decision it is carried out at once; where INASTI itself gives it, by the house, which alone
 * writes in the books of a fund beside its staff.
 */
export const decideExemption = (context: ContributionsContext, asked: ExemptionDecision) =>
  write(context, "decideExemption", asked, async () => {
    const request = await exemptionToChange(context, asked.requestId);
    if (!request) return { errors: [notFound("requestId", asked.requestId)] };
    const stale = versionConflict(asked.meta, request.version);
    if (stale.length > 0) return { errors: stale };
    const dues = await duesOfExemptions(context.db, [request.id]);
    const errors = faultsOf(context, asked, request, dues);
    if (errors.length > 0) return { errors };
    await keep(context, asked, dues);
    if (context.viewer.role !== "INASTI") {
      await carryOutExemptions(context);
      await tellExemption(context, request.id);
    }
    return { requestId: request.id, errors: [] };
  });

function faultsOf(
  { viewer }: ContributionsContext,
  { grantedDueIds, decidedOn, meta }: ExemptionDecision,
  { state, askedOn }: ExemptionRow,
  dues: readonly ExemptionDueRow[],
): Refused[] {
  if (state === "DECIDED") return [refused("ExemptionStateError", "requestId", { state })];
  if (decidedOn > viewer.day) return [refused("ValidationError", "decidedOn", { reason: "IN_FUTURE" })];
  if (decidedOn < askedOn) return [refused("ValidationError", "decidedOn", { reason: "BEFORE_THE_REQUEST" })];
  const asked = new Set(dues.map(({ dueId }) => dueId));
  const strange = grantedDueIds.findIndex((id) => !asked.has(id));
  if (strange >= 0) return [notFound(`grantedDueIds.${strange}`, grantedDueIds[strange] ?? "")];
  const refusesSome = dues.some(({ dueId }) => !grantedDueIds.includes(dueId));
  return refusesSome && !meta.reason?.trim()
    ? [refused("ValidationError", "meta.reason", { reason: "TOO_SHORT" })]
    : [];
}

async function keep(
  { db, viewer }: ContributionsContext,
  { requestId, grantedDueIds, decidedOn, reference, meta }: ExemptionDecision,
  dues: readonly ExemptionDueRow[],
): Promise<void> {
  await sql`
    insert into exemption_decision (request_id, due_id, round, contributor_id, fund, granted, decided_on, decided_by)
    select e.request_id, e.due_id, (select count(*) from exemption_decision c where c.request_id = e.request_id
      and c.due_id = e.due_id), e.contributor_id, e.fund, e.due_id = any (${grantedDueIds}), ${decidedOn},
      ${viewer.actor}
    from exemption_due e
    where e.request_id = ${requestId} and e.due_id = any (${dues.map(({ dueId }) => dueId)})`.execute(db);
  await sql`
    update exemption_request set version = version + 1, state = 'DECIDED', reference = ${reference ?? null},
      reason = ${meta.reason?.trim() || null}
    where id = ${requestId}`.execute(db);
}
