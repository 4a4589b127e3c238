import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { textFaults } from "../refuse.ts";
import { bringOverpaymentOn, invalid, type OverpaymentNamed, overpaymentFault } from "./hold-overpayment.ts";
import { postTo } from "./post.ts";

/** Asks that what is left, or a part of it, be waived (law of 11-04-1995, art. 22). */
export const askBenefitOverpaymentWaiver = bringOverpaymentOn<OverpaymentNamed & { readonly motive: string }>({
  name: "askBenefitOverpaymentWaiver",
  from: "NOTIFIED",
  step: async (context, { id, affiliateId, fund }, { motive }) => {
    const { db, viewer } = context;
    const faults = textFaults("motive", motive, 4_000, 10);
    if (faults.length > 0) return faults;
    if (await openWaiver(context, id)) return [overpaymentFault("overpaymentId", "ASKED_ALREADY")];
    await sql`
      insert into overpayment_waiver (id, overpayment_id, affiliate_id, fund, state, motive, asked_on, asked_by)
      values (${newId("opw")}, ${id}, ${affiliateId}, ${fund}, 'ASKED', ${motive.trim()}, ${viewer.day},
        ${viewer.actor})`.execute(db);
    return [];
  },
});

/** Decides on a waiver: what is refused, in whole or in part, has its reason; what is granted waits for another. */
export const decideBenefitOverpaymentWaiver = bringOverpaymentOn<OverpaymentNamed & { readonly amount: Cents }>({
  name: "decideBenefitOverpaymentWaiver",
  from: "NOTIFIED",
  step: async (context, { id, left }, { amount, meta }) => {
    const { db, viewer } = context;
    const waiver = await openWaiver(context, id);
    if (waiver?.state !== "ASKED") return [overpaymentFault("overpaymentId", "WRONG_STATE")];
    if (amount < 0n || amount > left) return [overpaymentFault("amount", "TOO_MUCH")];
    const reason = meta.reason?.trim() || null;
    if (amount < left && !reason) return [invalid("meta.reason", "TOO_SHORT")];
    await sql`
      update overpayment_waiver set state = ${amount > 0n ? "NOTED" : "REFUSED"}, amount = ${amount},
        reason = ${reason}, decided_on = ${viewer.day}, decided_by = ${viewer.actor}
      where id = ${waiver.id}`.execute(db);
    await sql`update overpayment set version = version + 1 where id = ${id}`.execute(db);
    return [];
  },
});

/** Approves, as a second person, what another would waive: it is taken off what is left. */
export const approveBenefitOverpaymentWaiver = bringOverpaymentOn<OverpaymentNamed>({
  name: "approveBenefitOverpaymentWaiver",
  from: "NOTIFIED",
  step: async (context, { id, left }) => {
    const { db, viewer } = context;
    const waiver = await openWaiver(context, id);
    if (waiver?.state !== "NOTED") return [overpaymentFault("overpaymentId", "WRONG_STATE")];
    if (waiver.decidedBy === viewer.actor) return [overpaymentFault("overpaymentId", "OWN_APPROVAL")];
    await sql`
      update overpayment_waiver set state = 'GRANTED', approved_on = ${viewer.day}, approved_by = ${viewer.actor}
      where id = ${waiver.id}`.execute(db);
    const amount = waiver.amount < left ? waiver.amount : left;
    await postTo(context, id, { kind: "WAIVED", amount, source: waiver.id });
    return [];
  },
});

interface OpenWaiver {
  readonly id: string;
  readonly state: "ASKED" | "NOTED";
  readonly amount: Cents;
  readonly decidedBy: string | null;
}

async function openWaiver({ db }: BenefitsContext, overpaymentId: string): Promise<OpenWaiver | undefined> {
  const { rows } = await sql<OpenWaiver>`
    select id, state, coalesce(amount, 0)::bigint as amount, decided_by as "decidedBy" from overpayment_waiver
    where overpayment_id = ${overpaymentId} and state in ('ASKED', 'NOTED')`.execute(db);
  return rows[0];
}
