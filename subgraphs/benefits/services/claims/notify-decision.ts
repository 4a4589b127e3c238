import { sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ClaimChannel } from "../../rules/claims/claim-state.ts";
import { refuse, textFaults } from "../refuse.ts";
import { bringOn, type ClaimNamed, wrongState } from "./bring-on-claim.ts";
import { decisionInForce } from "./keep-decision.ts";
import { tellPaymentClocks } from "./tell-payment-clock.ts";

interface Notified extends ClaimNamed {
  readonly on: Day;
  readonly channel: ClaimChannel;
  /** The number of a registered item, or a receipt. */
  readonly proof?: string | null;
}

/** Notes that the decision was sent to the person: from that day on the time to appeal and the time to pay run. */
export const notifyDecision = bringOn<Notified>({
  name: "notifyDecision",
  step: async (context, { claim }, { on, channel, proof }) => {
    const { db, viewer } = context;
    const decision = claim.state === "DECIDED" ? await decisionInForce(context, claim.id) : null;
    if (!decision) return wrongState(claim);
    const wrong = on > viewer.day ? "IN_FUTURE" : on < decision.decidedOn ? "OUT_OF_ORDER" : null;
    if (wrong) return { errors: [refuse("ValidationError", "on", { reason: wrong })] };
    const faults = textFaults("proof", proof, 200, channel === "REGISTERED_MAIL" ? 3 : 0);
    if (faults.length > 0) return { errors: faults };
    await sql`
      insert into decision_notice (decision_id, affiliate_id, fund, notified_on, channel, proof, actor)
      values (${decision.id}, ${claim.affiliateId}, ${claim.fund}, ${on}, ${channel}, ${proof?.trim() || null},
        ${viewer.actor})`.execute(db);
    await tellPaymentClocks(context, [decision.id]);
    return { state: decision.amount > 0n ? "PAYABLE" : "NOTIFIED" };
  },
});
