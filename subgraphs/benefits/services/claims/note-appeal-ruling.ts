import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type AppealRow, appealsOf } from "../../loaders/claims/appeals.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { type AppealRulingCode, appealDayFault } from "../../rules/claims/appeal.ts";
import { notFound, refuse, textFaults } from "../refuse.ts";
import { holdClaim } from "./keep-claim.ts";

interface Ruled {
  readonly meta: WriteMetaInput;
  readonly decisionId: string;
  readonly ruling: AppealRulingCode;
  readonly ruledOn: Day;
  readonly court: string;
  readonly reference: string;
}

/** Notes what a court said of an appeal; a higher court may say something else later, and that then counts. */
export const noteAppealRuling = (context: BenefitsContext, input: Ruled) =>
  write(context, "noteAppealRuling", input, async () => {
    const { db, viewer, loaders } = context;
    const decision = await loaders.decisionById.load(input.decisionId);
    if (decision) await holdClaim(context, decision.claimId);
    const [appeal] = decision ? await appealsOf(db, [decision.id]) : [];
    if (!decision || !appeal) return { errors: [notFound("decisionId", input.decisionId)] };
    const errors = faultsOf(input, appeal, viewer.day);
    if (errors.length > 0) return { errors };
    await sql`
      insert into appeal_ruling (decision_id, place, affiliate_id, fund, ruling, ruled_on, court, reference, noted_on,
        actor)
      values (${decision.id}, ${appeal.rulings.length + 1}, ${decision.affiliateId}, ${decision.fund}, ${input.ruling},
        ${input.ruledOn}, ${input.court.trim()}, ${input.reference.trim()}, ${viewer.day}, ${viewer.actor})`.execute(
      db,
    );
    return { decisionId: decision.id, errors: [] };
  });

function faultsOf({ ruling, ruledOn, court, reference }: Ruled, appeal: AppealRow, today: Day): Refused[] {
  const last = appeal.rulings.at(-1);
  const day = appealDayFault(ruledOn, last?.ruledOn ?? appeal.filedOn, today);
  const over = last?.ruling === "WITHDRAWN" || appeal.revisedBy !== null || last?.reference === reference.trim();
  return [
    ...(over ? [refuse("ValidationError", "ruling", { reason: "ALREADY_SO", ruling })] : []),
    ...(day ? [refuse("ValidationError", "ruledOn", { reason: day })] : []),
    ...textFaults("court", court, 200, 5),
    ...textFaults("reference", reference, 40, 3),
  ];
}
