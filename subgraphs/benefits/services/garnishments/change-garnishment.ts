import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type GarnishmentRow, garnishmentsWhere } from "../../loaders/garnishments/garnishments.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { notFound, refuse } from "../refuse.ts";
import { type Evidence, evidenceFaults, keepEvidence } from "./keep-evidence.ts";
import { garnishmentFault, type OwedTerms, termFaults } from "./note-garnishment.ts";

/** Which garnishment, and what proves that it is otherwise. */
export interface GarnishmentNamed {
  readonly meta: WriteMetaInput;
  readonly garnishmentId: string;
  readonly evidence?: Evidence | null;
}

/** What of a garnishment is otherwise; what is not said stays. */
export interface GarnishmentChanged extends GarnishmentNamed, OwedTerms {
  readonly iban?: string | null;
}

/** Its last day. */
export interface GarnishmentEnded extends GarnishmentNamed {
  readonly endsOn: Day;
}

/** Notes that a creditor has another account, or is owed otherwise: a new version takes the place of the last. */
export const changeGarnishment = (context: BenefitsContext, asked: GarnishmentChanged) =>
  bringOn(context, "changeGarnishment", asked, async ({ taken, ...now }) => {
    const { iban, children } = asked;
    const [owed, monthly] = [asked.owed ?? now.owed, asked.monthly ?? now.monthly];
    const errors = termFaults(asked);
    if (owed !== null && owed < taken) errors.push(garnishmentFault("owed", "LESS_THAN_TAKEN"));
    if (errors.length > 0) return errors;
    await sql`
      update garnishment set iban = ${iban ?? now.iban}, owed = ${owed}, monthly = ${monthly},
        children = ${children ?? now.children}, version = version + 1, changed_on = ${context.viewer.day},
        changed_by = ${context.viewer.actor}
      where id = ${now.id}`.execute(context.db);
    return [];
  });

/** Notes the last day of a garnishment, or another as long as it has not passed: it was lifted, or paid otherwise. */
export const endGarnishment = (context: BenefitsContext, asked: GarnishmentEnded) =>
  bringOn(context, "endGarnishment", asked, async ({ id, startsOn }) => {
    const { endsOn } = asked;
    if (endsOn < startsOn) return [refuse("ValidationError", "endsOn", { reason: "OUT_OF_ORDER" })];
    await sql`
      update garnishment set ends_on = ${endsOn}, version = version + 1, changed_on = ${context.viewer.day},
        changed_by = ${context.viewer.actor}
      where id = ${id}`.execute(context.db);
    return [];
  });

/** Holds a garnishment of the viewer’s fund, and asks the same questions before any change of it. */
function bringOn<Input extends GarnishmentNamed>(
  context: BenefitsContext,
  name: string,
  asked: Input,
  step: (now: GarnishmentRow) => Promise<Refused[]>,
) {
  return write(context, name, asked, async () => {
    const { db, viewer } = context;
    const { garnishmentId: id, meta, evidence } = asked;
    await sql`select from garnishment where id = ${id} for update`.execute(db);
    const [now] = await garnishmentsWhere(db, sql`g.id = ${id} and g.fund = ${viewer.fund}`);
    if (!now) return { errors: [notFound("garnishmentId", id)] };
    const stale = versionConflict(meta, now.version);
    if (stale.length > 0) return { errors: stale };
    if (now.endsOn && now.endsOn < viewer.day) return { errors: [garnishmentFault("garnishmentId", "ENDED")] };
    const errors = [...(evidence ? evidenceFaults(evidence) : []), ...(await step(now))];
    if (errors.length === 0 && evidence) await keepEvidence(context, { garnishmentId: id, ...now }, evidence);
    return errors.length > 0 ? { errors } : { garnishmentId: id, errors: [] };
  });
}
