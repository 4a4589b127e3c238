import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { type AppealTeller, appealDayFault } from "../../rules/claims/appeal.ts";
import { notFound, refuse, textFaults } from "../refuse.ts";

interface Appealed {
  readonly meta: WriteMetaInput;
  readonly decisionId: string;
  readonly filedOn: Day;
  readonly court: string;
  readonly number?: string | null;
  readonly toldBy?: AppealTeller | null;
}

/** Notes that a decision is appealed against, once. A late one is noted too: the court says what it is worth. */
export const recordAppeal = (context: BenefitsContext, input: Appealed) =>
  write(context, "recordAppeal", input, async () => {
    const { db, viewer, loaders } = context;
    const decision = await loaders.decisionById.load(input.decisionId);
    if (!decision) return { errors: [notFound("decisionId", input.decisionId)] };
    const errors = faultsOf(context, input, decision.decidedOn);
    if (errors.length > 0) return { errors };
    const toldBy = viewer.role === "INSURED" ? "PERSON" : (input.toldBy ?? "COURT");
    const { rows } = await sql`
      insert into decision_appeal (decision_id, affiliate_id, fund, filed_on, court, number, told_by,
        recorded_on, actor)
      values (${decision.id}, ${decision.affiliateId}, ${decision.fund}, ${input.filedOn}, ${input.court.trim()},
        ${input.number?.trim() || null}, ${toldBy}, ${viewer.day}, ${viewer.actor})
      on conflict (decision_id) do nothing returning decision_id`.execute(db);
    if (rows.length === 0) return { errors: [refuse("ValidationError", "decisionId", { reason: "ALREADY_SO" })] };
    return { decisionId: decision.id, errors: [] };
  });

function faultsOf({ viewer }: BenefitsContext, { filedOn, court, number, toldBy }: Appealed, decidedOn: Day) {
  const day = appealDayFault(filedOn, decidedOn, viewer.day);
  return [
    ...(day ? [refuse("ValidationError", "filedOn", { reason: day })] : []),
    ...textFaults("court", court, 200, 5),
    ...textFaults("number", number, 40, number?.trim() ? 3 : 0),
    ...(viewer.role === "INSURED" && toldBy === "COURT"
      ? [refuse("ValidationError", "toldBy", { reason: "NOT_YOURS" })]
      : []),
  ];
}
