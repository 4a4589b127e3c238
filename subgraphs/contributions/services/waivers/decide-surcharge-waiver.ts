import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { type WaiverRow, waiverLinesOf, waiversWhere } from "../../loaders/waivers/waivers.ts";
import {
  claimedOf,
  needsSecondPerson,
  type WaiverFault,
  type WaiverState,
} from "../../rules/waivers/waiver-request.ts";
import { notFound, refused } from "../refused.ts";
import { carryOutWaivers } from "./carry-out-waivers.ts";
import { tellWaivers } from "./tell-waivers.ts";

/** Which request. */
export interface WaiverNamed {
  readonly meta: WriteMetaInput;
  readonly waiverId: string;
}

/** What INASTI decided. */
export interface WaiverDecision extends WaiverNamed {
  readonly amount: Cents;
  readonly decidedOn: Day;
  readonly reference: string;
}

const fault = (field: string, why: WaiverFault): Refused =>
  refused("SurchargeWaiverError", field, { why, quarter: null });

/** Passes a request on to INASTI. */
export const sendSurchargeWaiver = (context: ContributionsContext, asked: WaiverNamed) =>
  write(context, "sendSurchargeWaiver", asked, async () => {
    const held = await hold(context, asked, "ASKED");
    if ("errors" in held) return held;
    await sql`
      update surcharge_waiver set state = 'SENT', sent_on = ${context.viewer.day}, version = version + 1
      where id = ${held.id}`.execute(context.db);
    await tellWaivers(context, [held.id]);
    return { waiverId: held.id, errors: [] };
  });

/**
 * Decides of a request, as INASTI, or notes what INASTI decided. What is refused in whole or in part has its reason.
 *
 * INASTI's own decision is carried out, and told, by the house with its next day's work; what a member of staff notes
 * at once, and above the limit once a second person has approved it.
 */
export const decideSurchargeWaiver = (context: ContributionsContext, asked: WaiverDecision) =>
  write(context, "decideSurchargeWaiver", asked, async () => {
    const { db, viewer } = context;
    const held = await hold(context, asked, "SENT");
    if ("errors" in held) return held;
    const lines = await waiverLinesOf(db, [held.id]);
    const charged = claimedOf(lines.map((line) => ({ ...line, claimed: line.amount - line.waived })));
    const errors = faultsOf(asked, held, charged, viewer.day);
    if (errors.length > 0) return { errors };
    const byInasti = viewer.role === "INASTI";
    const state: WaiverState = !byInasti && needsSecondPerson(asked.amount, viewer.day) ? "NOTED" : "DECIDED";
    await sql`
      update surcharge_waiver set state = ${state}, amount = ${asked.amount}, decided_on = ${asked.decidedOn},
        noted_by = ${viewer.actor}, reference = ${asked.reference.trim()},
        reason = ${asked.meta.reason?.trim() || null}, version = version + 1
      where id = ${held.id}`.execute(db);
    if (state === "DECIDED" && !byInasti) await carryOutWaivers(context, held.id);
    else if (!byInasti) await tellWaivers(context, [held.id]);
    return { waiverId: held.id, errors: [] };
  });

/** Approves, as a second person, a decision that was noted; it is carried out at once. */
export const approveSurchargeWaiver = (context: ContributionsContext, asked: WaiverNamed) =>
  write(context, "approveSurchargeWaiver", asked, async () => {
    const { db, viewer } = context;
    const held = await hold(context, asked, "NOTED");
    if ("errors" in held) return held;
    if (held.notedBy === viewer.actor) return { errors: [fault("waiverId", "OWN_APPROVAL")] };
    await sql`
      update surcharge_waiver set state = 'DECIDED', approved_by = ${viewer.actor}, version = version + 1
      where id = ${held.id}`.execute(db);
    await carryOutWaivers(context, held.id);
    return { waiverId: held.id, errors: [] };
  });

/** The request, held until the transaction ends, if it stands where it must. */
async function hold(
  { db, viewer }: ContributionsContext,
  { waiverId, meta }: WaiverNamed,
  state: WaiverState,
): Promise<WaiverRow | { readonly errors: readonly Refused[] }> {
  await sql`select from surcharge_waiver where id = ${waiverId} for update`.execute(db);
  const own = viewer.role === "INASTI" ? sql`true` : sql`w.fund = ${viewer.fund}`;
  const [waiver] = await waiversWhere(db, sql`w.id = ${waiverId} and ${own}`);
  if (!waiver) return { errors: [notFound("waiverId", waiverId)] };
  const stale = versionConflict(meta, waiver.version);
  if (stale.length > 0) return { errors: stale };
  return waiver.state === state ? waiver : { errors: [fault("waiverId", "WRONG_STATE")] };
}

function faultsOf(asked: WaiverDecision, { askedOn }: WaiverRow, charged: Cents, day: Day): Refused[] {
  const { amount, decidedOn, reference, meta } = asked;
  const wrong = (field: string, reason: string): Refused[] => [refused("ValidationError", field, { reason })];
  if (reference.trim() === "") return wrong("reference", "TOO_SHORT");
  if (reference.length > 200) return wrong("reference", "TOO_LONG");
  if (decidedOn > day) return wrong("decidedOn", "IN_FUTURE");
  if (decidedOn < askedOn) return wrong("decidedOn", "OUT_OF_ORDER");
  if (amount < 0n || amount > charged) return [fault("amount", "TOO_MUCH")];
  return amount < charged && !meta.reason?.trim() ? wrong("meta.reason", "TOO_SHORT") : [];
}
