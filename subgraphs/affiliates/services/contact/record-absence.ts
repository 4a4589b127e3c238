import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import { caseHandlersWhere } from "../../loaders/contact/case-handlers.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { overlapping } from "../../rules/contact/who-answers.ts";
import { notFound, refuse } from "../requests/refuse.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly handlerId: string;
  readonly replacementId: string;
  readonly startsOn: string;
  readonly endsOn?: string | null;
}

/** How far back an absence may be told. */
const MONTHS_BACK = 12;

/** Records that a case handler is away, and who stands in meanwhile. */
export const recordAbsence = (context: AffiliatesContext, asked: Asked) =>
  write(context, "recordAbsence", asked, async () => {
    const { db, loaders, viewer } = context;
    const absence = { ...asked, endsOn: asked.endsOn ?? null };
    const handlers = await caseHandlersWhere(db, sql`id in (${asked.handlerId}, ${asked.replacementId})`);
    const [handler, replacement] = [asked.handlerId, asked.replacementId].map((id) =>
      handlers.find((one) => one.id === id),
    );
    if (!handler) return { errors: [notFound("handlerId", asked.handlerId)] };
    if (replacement?.fundCode !== handler.fundCode) return { errors: [notFound("replacementId", asked.replacementId)] };
    const errors = faultsOf(absence, viewer.day);
    if (errors.length > 0) return { errors };
    await sql`select pg_advisory_xact_lock(hashtextextended(${`absence ${asked.handlerId}`}, 0))`.execute(db);
    const other = overlapping(await loaders.absencesOfFund.clearAll().load(handler.fundCode), absence);
    if (other) {
      const { startsOn, endsOn } = other;
      return { errors: [refuse("AbsenceOverlapsError", "startsOn", { otherPeriod: { startsOn, endsOn } })] };
    }
    await sql`
      insert into absence (id, handler_id, fund, replacement_id, starts_on, ends_on)
      values (${newId("abs")}, ${handler.id}, ${handler.fundCode}, ${asked.replacementId}, ${asked.startsOn},
        ${absence.endsOn})`.execute(db);
    return { handlerId: handler.id, errors: [] };
  });

function faultsOf({ handlerId, replacementId, startsOn, endsOn }: Asked, today: Day): Refused[] {
  const errors: Refused[] = [];
  if (handlerId === replacementId) errors.push(refuse("ValidationError", "replacementId", { reason: "NOT_ANOTHER" }));
  if (endsOn && endsOn < startsOn) errors.push(refuse("ValidationError", "endsOn", { reason: "OUT_OF_ORDER" }));
  if (startsOn < addMonths(today, -MONTHS_BACK))
    errors.push(refuse("ValidationError", "startsOn", { reason: "TOO_OLD" }));
  return errors;
}
