import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type ExemptionRow, exemptionsWhere } from "../../loaders/facilities/exemptions.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { canFollow, type ExemptionStep, stateAfter } from "../../rules/facilities/exemption.ts";
import { notFound, refused } from "../refused.ts";
import { tellExemption } from "./tell-exemption.ts";

/** What happened to a request, and on what day. */
export interface StepNoted {
  readonly meta: WriteMetaInput;
  readonly requestId: string;
  readonly step: ExemptionStep;
  readonly doneOn: Day;
}

/** What the person does about the own request; everything else is noted by staff. */
const OWN: readonly ExemptionStep[] = ["HEARING_ASKED", "APPEALED"];

/** The request, held until the transaction ends; nothing where it is not the viewer's to change. */
export async function exemptionToChange(
  { db, viewer }: ContributionsContext,
  id: string,
): Promise<ExemptionRow | undefined> {
  await sql`select from exemption_request where id = ${id} for update`.execute(db);
  const [request] = await exemptionsWhere(db, sql`x.id = ${id}`);
  return viewer.fund && request?.fund !== viewer.fund ? undefined : request;
}

/** Notes a step of a request: handed to INASTI, a proposal, a hearing, an appeal. Each follows from where it stands. */
export const noteExemptionStep = (context: ContributionsContext, asked: StepNoted) =>
  write(context, "noteExemptionStep", asked, async () => {
    const { db, viewer } = context;
    const request = await exemptionToChange(context, asked.requestId);
    if (!request) return { errors: [notFound("requestId", asked.requestId)] };
    const stale = versionConflict(asked.meta, request.version);
    const errors = stale.length > 0 ? stale : faultsOf(context, asked, request);
    if (errors.length > 0) return { errors };
    await sql`
      insert into exemption_step (request_id, step, done_on, contributor_id, fund, noted_on, noted_by)
      values (${request.id}, ${asked.step}, ${asked.doneOn}, ${request.contributorId}, ${request.fund}, ${viewer.day},
        ${viewer.actor})`.execute(db);
    await sql`
      update exemption_request set version = version + 1, state = ${stateAfter(asked.step)}
      where id = ${request.id}`.execute(db);
    await tellExemption(context, request.id);
    return { requestId: request.id, errors: [] };
  });

function faultsOf(
  { viewer }: ContributionsContext,
  { step, doneOn }: StepNoted,
  { state, askedOn, steps }: ExemptionRow,
): Refused[] {
  if (viewer.role === "INSURED" && !OWN.includes(step))
    return [refused("ValidationError", "step", { reason: "NOT_YOURS_TO_NOTE" })];
  if (!canFollow(step, state) || steps[step]) return [refused("ExemptionStateError", "requestId", { state })];
  if (doneOn > viewer.day) return [refused("ValidationError", "doneOn", { reason: "IN_FUTURE" })];
  return doneOn < askedOn ? [refused("ValidationError", "doneOn", { reason: "BEFORE_THE_REQUEST" })] : [];
}
