import { sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ClaimChannel } from "../../rules/claims/claim-state.ts";
import { textFaults } from "../refuse.ts";
import { bringOverpaymentOn, invalid, type OverpaymentNamed, overpaymentFault } from "./hold-overpayment.ts";
import { postTo, tellOverpayment } from "./post.ts";

interface Notified extends OverpaymentNamed {
  readonly on: Day;
  readonly channel: ClaimChannel;
  /** The number of a registered item, or a receipt. */
  readonly proof?: string | null;
}

/** Notes that the claim for repayment was sent: from then on one may appeal, and what is left is recovered. */
export const notifyBenefitOverpayment = bringOverpaymentOn<Notified>({
  name: "notifyBenefitOverpayment",
  from: "DECIDED",
  step: async (context, { id, decisionId, affiliateId, fund }, { on, channel, proof }) => {
    const { db, viewer } = context;
    const { rows } = await sql<{ decidedOn: Day }>`
      select decided_on as "decidedOn" from decision where id = ${decisionId}`.execute(db);
    const wrong = on > viewer.day ? "IN_FUTURE" : on < (rows[0]?.decidedOn ?? on) ? "OUT_OF_ORDER" : null;
    if (wrong) return [invalid("on", wrong)];
    const faults = textFaults("proof", proof, 200, channel === "REGISTERED_MAIL" ? 3 : 0);
    if (faults.length > 0) return faults;
    await sql`
      insert into decision_notice (decision_id, affiliate_id, fund, notified_on, channel, proof, actor)
      values (${decisionId}, ${affiliateId}, ${fund}, ${on}, ${channel}, ${proof?.trim() || null},
        ${viewer.actor})`.execute(db);
    await sql`update overpayment set state = 'NOTIFIED', version = version + 1 where id = ${id}`.execute(db);
    await tellOverpayment(context, id);
    return [];
  },
});

interface Repaid extends OverpaymentNamed {
  readonly amount: Cents;
  readonly receivedOn: Day;
  /** Under which the bank or the desk knows it: the same is noted once. */
  readonly reference: string;
}

/** Notes that the person repaid something. */
export const recordRepayment = bringOverpaymentOn<Repaid>({
  name: "recordRepayment",
  from: "NOTIFIED",
  step: async (context, { id, left }, { amount, receivedOn, reference }) => {
    if (receivedOn > context.viewer.day) return [invalid("receivedOn", "IN_FUTURE")];
    const faults = textFaults("reference", reference, 200, 3);
    if (faults.length > 0) return faults;
    if (amount <= 0n || amount > left) return [overpaymentFault("amount", "TOO_MUCH")];
    const source = reference.trim();
    const known = await sql`
      select from overpayment_posting where overpayment_id = ${id} and kind = 'REPAID' and source = ${source}
    `.execute(context.db);
    if (known.rows.length > 0) return [overpaymentFault("reference", "ASKED_ALREADY")];
    await postTo(context, id, { kind: "REPAID", amount, source, effectiveOn: receivedOn });
    return [];
  },
});
