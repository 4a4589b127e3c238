import { sql } from "kysely";
import { tell } from "../../../shared/plumbing/facts.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { RectificationRow } from "../../loaders/privacy/rectifications.ts";
import type { ServiceRequestRow } from "../../loaders/requests/service-requests.ts";
import {
  extendedUntil,
  mayBeExtended,
  outcomeOf,
  type RectificationDecision,
  remediesAfter,
} from "../../rules/privacy/rectification.ts";
import { changeRequest, holdRequest, keepMessage, movedTo } from "../requests/keep-request.ts";
import { lengthFaults, notFound, refuse } from "../requests/refuse.ts";

interface OfRectification {
  readonly meta: WriteMetaInput;
  readonly serviceRequestId: string;
  readonly reasons: string;
}

interface Decided extends OfRectification {
  readonly decision: RectificationDecision;
  readonly correctedId?: string | null;
}

interface Held {
  readonly request: ServiceRequestRow;
  readonly rectification: RectificationRow;
}

/**
 * Finds a request to put data right that is to be decided, and lets nobody else change it meanwhile.
 *
 * One to which the person came back after a decision is decided again.
 */
async function hold(context: AffiliatesContext, asked: OfRectification): Promise<Held | { errors: Refused[] }> {
  const { serviceRequestId: id, reasons } = asked;
  const request = await holdRequest(context, id);
  const rectification = request && (await context.loaders.rectificationOfRequest.load(id));
  if (!request || !rectification) return { errors: [notFound("serviceRequestId", id)] };
  const isOver = request.state === "CLOSED" || (rectification.decision !== null && request.state === "ANSWERED");
  const errors = [
    ...versionConflict(asked.meta, request.version),
    ...lengthFaults({ reasons }, { reasons: 2_000 }),
    ...(isOver ? [refuse("ServiceRequestStateError", "serviceRequestId", { state: request.state })] : []),
  ];
  return errors.length > 0 ? { errors } : { request, rectification };
}

/** Puts the term off by two months, once and before it is over; the person is told, and why (GDPR, art. 12(3)). */
export const extendRectification = (context: AffiliatesContext, asked: OfRectification) =>
  write(context, "extendRectification", asked, async () => {
    const { db, viewer } = context;
    const held = await hold(context, asked);
    if ("errors" in held) return held;
    const { request, rectification } = held;
    if (!mayBeExtended(rectification.extendedOn, request.dueOn, viewer.day))
      return { errors: [refuse("ValidationError", "serviceRequestId", { reason: "TERM_IS_FIXED" })] };
    await sql`update rectification set extended_on = ${viewer.day}, extended_why = ${asked.reasons.trim()}
      where request_id = ${request.id}`.execute(db);
    await keepMessage(context, request, { author: "FUND", channel: "PORTAL", body: asked.reasons });
    await changeRequest(context, request.id, { due_on: extendedUntil(request.filedOn) });
    return { serviceRequestId: request.id, errors: [] };
  });

/**
 * Decides whether data are put right, with reasons; whoever is refused is told where to go.
 *
 * The data themselves are put right by the write that is theirs: its result is named here.
 */
export const decideRectification = (context: AffiliatesContext, asked: Decided) =>
  write(context, "decideRectification", asked, async () => {
    const { db, viewer } = context;
    const held = await hold(context, asked);
    if ("errors" in held) return held;
    const { request, rectification } = held;
    const { decision, reasons, correctedId = null } = asked;
    const errors = [
      ...lengthFaults({ correctedId }, { correctedId: 100 }),
      ...(correctedId && decision === "REFUSED"
        ? [refuse("ValidationError", "correctedId", { reason: "NOTHING_WAS_CORRECTED" })]
        : []),
    ];
    if (errors.length > 0) return { errors };
    await sql`
      update rectification set decision = ${decision}, decided_on = ${viewer.day}, reasons = ${reasons.trim()},
        corrected_id = ${correctedId} where request_id = ${request.id}`.execute(db);
    const body = [reasons.trim(), ...remediesInWords(context, decision)].join("\n\n");
    await keepMessage(context, request, { author: "FUND", channel: "PORTAL", body });
    const ended = { ...movedTo(request, "ANSWERED", viewer.day), met_on: viewer.day, outcome: outcomeOf(decision) };
    await changeRequest(context, request.id, ended);
    const { topic, aboutId } = rectification;
    const content = { affiliateId: request.contributorId, topic, aboutId, decision, correctedId };
    const fact = { type: "RectificationDecided", subject: request.id, subjectVersion: request.version + 1 };
    await tell(context, "affiliates", [{ ...fact, day: viewer.day, content }]);
    return { serviceRequestId: request.id, errors: [] };
  });

/** Where somebody may go after a decision, in the reader's words. */
export const remediesInWords = (
  { texts, viewer }: AffiliatesContext,
  decision: RectificationDecision | null,
): readonly string[] => remediesAfter(decision).map((remedy) => say(texts, viewer.language, `remedy.${remedy}`));
