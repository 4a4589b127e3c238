import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { type RecognitionKind, recognitionFaults } from "../../rules/recognitions/recognition.ts";
import { awaitTelling } from "../await-telling.ts";
import { notFound, refuse, textFaults } from "../refuse.ts";

/** What a health fund recognised. */
interface Reported {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly kind: RecognitionKind;
  readonly startsOn: Day;
  readonly endsOn?: Day | null;
  readonly reference: string;
  readonly replaces?: string | null;
  readonly withdrawn?: boolean | null;
}

/**
 * Takes in what a health fund recognised of a member of its own, or what staff read of it on paper. What was told
 * before is replaced, or withdrawn, by telling anew; a right that follows is examined the day after.
 */
export const reportRecognition = (context: BenefitsContext, told: Reported) =>
  write(context, "reportRecognition", told, async () => {
    const person = await memberOf(context, told.affiliateId);
    if (!person) return { errors: [notFound("affiliateId", told.affiliateId)] };
    const errors = [
      ...recognitionFaults({ ...told, today: context.viewer.day }).map(([field, reason]) =>
        refuse("ValidationError", field, { reason }),
      ),
      ...textFaults("reference", told.reference, 100, 3),
      ...(await replacingFaults(context, told)),
    ];
    if (errors.length > 0) return { errors };
    const { viewer, db } = context;
    const recognitionId = newId("hrc");
    await sql`
      insert into health_recognition (id, affiliate_id, kind, starts_on, ends_on, told_by_institution, reference,
        replaces, withdrawn, told_on, actor)
      values (${recognitionId}, ${told.affiliateId}, ${told.kind}, ${told.startsOn}, ${told.endsOn ?? null},
        ${viewer.institution ?? person.healthFund}, ${told.reference.trim()}, ${told.replaces ?? null},
        ${told.withdrawn ?? false}, ${viewer.day}, ${viewer.actor})`.execute(db);
    await awaitTelling(context, "RECOGNITION", recognitionId);
    return { recognitionId, errors: [] };
  });

/** The person, if a member of the health fund that asks, or with the fund of the clerk that does. */
async function memberOf({ loaders, viewer }: BenefitsContext, id: string) {
  const person = await loaders.standingByAffiliate.load(id);
  if (!person) return null;
  const own = viewer.role === "HEALTH_FUND" ? person.healthFund === viewer.institution : person.fund === viewer.fund;
  return own ? person : null;
}

/** Only what holds is replaced, by another of the same kind. */
async function replacingFaults(
  { loaders }: BenefitsContext,
  { replaces, affiliateId, kind }: Reported,
): Promise<Refused[]> {
  if (!replaces) return [];
  const before = await loaders.recognitionById.load(replaces);
  if (!before || before.affiliateId !== affiliateId || before.kind !== kind) return [notFound("replaces", replaces)];
  return before.holds ? [] : [refuse("ValidationError", "replaces", { reason: "ALREADY_SO" })];
}
