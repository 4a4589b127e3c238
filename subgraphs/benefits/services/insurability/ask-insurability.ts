import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { type InsurabilityKind, insurabilityDayFault } from "../../rules/insurability/insurability.ts";
import { notFound, refuse, textFaults } from "../refuse.ts";

/** Whether a member is insured, for what, from which day on. */
interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly kind: InsurabilityKind;
  readonly startsOn: Day;
  readonly reference: string;
}

/** Takes a question of a health fund in; the house answers it soon after, by a message. */
export const askInsurability = (context: BenefitsContext, asked: Asked) =>
  write(context, "askInsurability", asked, async () => {
    const { db, viewer, loaders } = context;
    const person = await loaders.standingByAffiliate.load(asked.affiliateId);
    const isMember = person !== null && person.healthFund === viewer.institution;
    if (!isMember || viewer.purpose !== "INSURABILITY") return { errors: [notFound("affiliateId", asked.affiliateId)] };
    const day = insurabilityDayFault(asked.startsOn, viewer.day);
    const errors = [
      ...(day ? [refuse("ValidationError", "startsOn", { reason: day })] : []),
      ...textFaults("reference", asked.reference, 100, 3),
    ];
    if (errors.length > 0) return { errors };
    const questionId = newId("isq");
    const { rows } = await sql`
      insert into insurability_question (id, affiliate_id, health_fund, kind, starts_on, reference, asked_on, actor)
      values (${questionId}, ${asked.affiliateId}, ${viewer.institution}, ${asked.kind}, ${asked.startsOn},
        ${asked.reference.trim()}, ${viewer.day}, ${viewer.actor})
      on conflict (health_fund, reference) do nothing returning id`.execute(db);
    if (rows.length === 0) return { errors: [refuse("ValidationError", "reference", { reason: "ALREADY_SO" })] };
    await sql`select facts.wake_listeners()`.execute(db);
    return { questionId, errors: [] };
  });
