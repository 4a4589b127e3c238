import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { type RefundRow, refundsWhere } from "../../loaders/refunds/refunds.ts";
import { notFound, refused } from "../refused.ts";
import { reopenRefunds } from "./reopen-refunds.ts";
import { agree, reserveRefund } from "./reserve-refund.ts";
import { tellRefunds } from "./tell-refund.ts";

/** Whether a refund may go out. */
export interface RefundDecision {
  readonly meta: WriteMetaInput;
  readonly refundId: string;
  readonly approved: boolean;
}

/** Agrees to a refund, as the first or the second pair of eyes, or withdraws it with a reason before it is sent. */
export const decideRefund = (context: ContributionsContext, asked: RefundDecision) =>
  write(context, "decideRefund", asked, async () => {
    const { db, viewer } = context;
    await sql`select from refund where id = ${asked.refundId} for update`.execute(db);
    const [refund] = await refundsWhere(db, sql`r.id = ${asked.refundId} and r.fund = ${viewer.fund}`);
    if (!refund) return { errors: [notFound("refundId", asked.refundId)] };
    const stale = versionConflict(asked.meta, refund.version);
    const errors = stale.length > 0 ? stale : faultsOf(context, asked, refund);
    if (errors.length > 0) return { errors };
    if (!asked.approved) {
      await reopenRefunds(context, [{ refund, state: "WITHDRAWN", reason: asked.meta.reason?.trim() ?? "" }]);
      return { refundId: refund.id, errors: [] };
    }
    const why = refund.state === "ASKED" ? await reserveRefund(context, refund) : null;
    if (why) return { errors: [refused("RefundImpossibleError", "refundId", { why })] };
    await agree(context, { ...refund, ibanKnown: refund.ibanKnown || (await hasPaidFrom(context, refund)) });
    await tellRefunds(context, [refund.id]);
    return { refundId: refund.id, errors: [] };
  });

function faultsOf({ viewer }: ContributionsContext, { approved, meta }: RefundDecision, refund: RefundRow): Refused[] {
  const open = refund.state === "ASKED" || refund.state === "PROPOSED" || (!approved && refund.state === "APPROVED");
  if (!open) return [refused("RefundStateError", "refundId", { state: refund.state })];
  if (!approved && !meta.reason?.trim()) return [refused("ValidationError", "meta.reason", { reason: "TOO_SHORT" })];
  return approved && refund.approvedBy.includes(viewer.actor) ? [refused("SecondPersonError", "refundId")] : [];
}

/** Whether the account has paid for this contributor before: a person who asks cannot see that, staff can. */
async function hasPaidFrom({ db }: ContributionsContext, { accountNumber, iban }: RefundRow): Promise<boolean> {
  const { rows } = await sql`
    select from payment_matched m join payment p on p.id = m.payment_id
    where m.account_number = ${accountNumber} and p.counterparty_iban = ${iban} limit 1`.execute(db);
  return rows.length > 0;
}
