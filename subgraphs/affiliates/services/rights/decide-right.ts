import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { type Day, firstDay, type Quarter } from "../../../shared/values/calendar.ts";
import { categoryOfQuarter } from "../../../shared/values/career.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { type RightRequestRow, rightRequestsWhere } from "../../loaders/rights/right-requests.ts";
import type { CareerEvent } from "../../rules/career/career-event.ts";
import { planChange } from "../../rules/career/change-period.ts";
import { type RightState, rightRules } from "../../rules/rights/right.ts";
import { waiverActsFrom } from "../../rules/rights/right-effect.ts";
import { makeChange } from "../career/change-career.ts";
import { type HeldCareer, holdCareer } from "../career/hold-career.ts";
import { notFound, refuse } from "../requests/refuse.ts";
import { lastBefore, readRight, rightImpossible } from "./request-right.ts";
import { tellRight } from "./tell-right.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly rightRequestId: string;
}

interface Decision extends Asked {
  readonly granted: boolean;
}

interface Held {
  readonly request: RightRequestRow & { readonly quarterNamed: Quarter | null };
  readonly career: HeldCareer;
}

async function holdRight(context: AffiliatesContext, id: string): Promise<Held | null> {
  const { db } = context;
  const [seen] = await rightRequestsWhere(db, sql`id = ${id}`);
  const career = seen && (await holdCareer(context, seen.affiliateId));
  if (!career) return null;
  const { rows } = await sql<{ quarterNamed: Quarter | null }>`
    select quarter_named as "quarterNamed" from right_request where id = ${id} for update`.execute(db);
  const [request] = await rightRequestsWhere(db, sql`id = ${id}`);
  return request ? { request: { ...request, quarterNamed: rows[0]?.quarterNamed ?? null }, career } : null;
}

const wrongState = ({ state }: RightRequestRow): Refused => refuse("RightStateError", "rightRequestId", { state });
const noReason = (): Refused => refuse("ValidationError", "meta.reason", { reason: "TOO_SHORT" });

/**
 * Grants or refuses a right. A right that is granted acts on the career from its quarter on, as the law read again on
 * the day of the decision says; a refusal says why.
 */
export const decideRight = (context: AffiliatesContext, asked: Decision) =>
  write(context, "decideRight", asked, async () => {
    const held = await holdRight(context, asked.rightRequestId);
    if (!held) return { errors: [notFound("rightRequestId", asked.rightRequestId)] };
    const { request } = held;
    const errors = versionConflict(asked.meta, request.version);
    if (request.state !== "ASKED") errors.push(wrongState(request));
    if (!asked.granted && !asked.meta.reason?.trim()) errors.push(noReason());
    if (errors.length > 0) return { errors };
    return asked.granted ? grant(context, held, asked) : refuseIt(context, held, asked);
  });

async function refuseIt(context: AffiliatesContext, { request }: Held, { meta }: Decision) {
  await moveTo(context, request, { state: "REFUSED", reason: meta.reason?.trim() ?? null });
  return { rightRequestId: request.id, errors: [] as Refused[] };
}

async function grant(context: AffiliatesContext, held: Held, { meta }: Decision) {
  const { request, career } = held;
  const { needs, event, category } = rightRules[request.right];
  const documents = await context.loaders.evidenceOfMatter.load(request.id);
  const missing = needs.filter((kind) => !documents.some((document) => document.kind === kind));
  if (missing.length > 0) return { errors: [rightImpossible("rightRequestId", "EVIDENCE_MISSING")] };
  const reading = await readRight(context, career, { ...request, quarter: request.quarterNamed });
  if (reading.kind === "FAULT") return { errors: [rightImpossible("rightRequestId", reading.why)] };
  const was = categoryOfQuarter(career.periods, reading.from);
  if (event && category && was !== category) {
    const faults = await changeCareerBy(context, career, { event, on: firstDay(reading.from), category, meta });
    if (faults.length > 0) return { errors: faults };
  }
  const reason = meta.reason?.trim() ?? null;
  await moveTo(context, request, { state: "GRANTED", reason, from: reading.from, until: reading.until });
  return { rightRequestId: request.id, errors: [] as Refused[] };
}

interface CareerStep {
  readonly event: CareerEvent;
  readonly on: Day;
  readonly category?: Parameters<typeof planChange>[1]["category"];
  readonly meta: WriteMetaInput;
}

/** Makes the change of career that a right brings, or says why it cannot be made. */
async function changeCareerBy(
  context: AffiliatesContext,
  { affiliate, periods }: HeldCareer,
  { event, on, category = null, meta }: CareerStep,
): Promise<Refused[]> {
  const around = { bornOn: affiliate.birthDate, fund: affiliate.fundCode, today: context.viewer.day };
  const within = periods.find((period) => period.endsOn === null || period.endsOn >= on);
  const day = within && within.startsOn > on ? within.startsOn : on;
  const plan = planChange(periods, { event, on: day, category, byRight: true }, around);
  if (plan.kind === "FAULT") return [rightImpossible("rightRequestId", plan.why)];
  await makeChange(context, periods, plan, { event, meta });
  return [];
}

interface Moved {
  readonly state: RightState;
  readonly reason: string | null;
  readonly from?: Quarter;
  readonly until?: Quarter | null;
}

async function moveTo({ db, viewer }: AffiliatesContext, request: RightRequestRow, { state, reason, ...span }: Moved) {
  const { from = request.fromQuarter, until = request.untilQuarter } = span;
  await sql`
    update right_request set state = ${state}, reason = ${reason}, from_quarter = ${from}, until_quarter = ${until},
      decided_on = ${request.decidedOn ?? viewer.day}, decided_by = ${viewer.actor}, version = version + 1
    where id = ${request.id}`.execute(db);
  await tellRight({ db, viewer }, request.id);
}

/**
 * Keeps that somebody gives a right up, on their signed word: from the day that the law sets, the career is what it
 * would be without.
 */
export const waiveRight = (context: AffiliatesContext, asked: Asked) =>
  write(context, "waiveRight", asked, async () => {
    const held = await holdRight(context, asked.rightRequestId);
    if (!held) return { errors: [notFound("rightRequestId", asked.rightRequestId)] };
    const { request, career } = held;
    const from = waiverActsFrom(request.right, context.viewer.day);
    const errors = versionConflict(asked.meta, request.version);
    if (request.state !== "GRANTED") errors.push(wrongState(request));
    if (!from) errors.push(rightImpossible("rightRequestId", "NO_WAIVER"));
    if (!from || errors.length > 0) return { errors };
    const { endEvent, category } = rightRules[request.right];
    if (endEvent && categoryOfQuarter(career.periods, from) === category) {
      const faults = await changeCareerBy(context, career, { event: endEvent, on: firstDay(from), meta: asked.meta });
      if (faults.length > 0) return { errors: faults };
    }
    await moveTo(context, request, {
      state: "WAIVED",
      reason: asked.meta.reason?.trim() ?? null,
      until: lastBefore(from),
    });
    return { rightRequestId: request.id, errors: [] as Refused[] };
  });
