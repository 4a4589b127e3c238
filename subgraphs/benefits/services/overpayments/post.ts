import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, formatCents } from "../../../shared/values/money.ts";
import { overpaymentsWhere } from "../../loaders/overpayments/overpayments.ts";
import type { PostingKind } from "../../rules/overpayments/overpayment.ts";
import { type Scope, tellNext } from "../claims/keep-claim.ts";

/** What lowers what is left of an overpayment. */
export interface Posting {
  readonly kind: PostingKind;
  readonly amount: Cents;
  /** What it follows from: a payment, a decision, a reference of the bank. The same is posted once. */
  readonly source: string;
  /** The day on which it counts; today if absent. */
  readonly effectiveOn?: Day;
}

/** Posts what lowers an overpayment, and closes it once nothing is left. The database keeps it within what is left. */
export async function postTo(scope: Scope, id: string, { kind, amount, source, effectiveOn }: Posting): Promise<void> {
  const { db, viewer } = scope;
  await sql`
    insert into overpayment_posting (id, overpayment_id, affiliate_id, fund, kind, amount, posted_on, effective_on,
      source, actor)
    select ${newId("opo")}, o.id, o.affiliate_id, o.fund, ${kind}, ${amount}, ${viewer.day},
      ${effectiveOn ?? viewer.day}, ${source}, ${viewer.actor}
    from overpayment o where o.id = ${id}`.execute(db);
  const [overpayment] = await overpaymentsWhere(db, sql`o.id = ${id}`);
  const state = overpayment?.left !== 0n ? null : overpayment.state === "FOUND" ? "NOT_CLAIMED" : "SETTLED";
  await sql`
    update overpayment set version = version + 1, state = coalesce(${state}, state),
      amount = case when ${state}::text = 'NOT_CLAIMED' then 0 else amount end
    where id = ${id}`.execute(db);
  await tellOverpayment(scope, id);
}

/** Tells where an overpayment stands now, and what is left of it. */
export async function tellOverpayment(scope: Scope, id: string): Promise<void> {
  const [found] = await overpaymentsWhere(scope.db, sql`o.id = ${id}`);
  if (!found) return;
  const { claimId, affiliateId, fund, state, amount, left } = found;
  const money = { claimed: amount === null ? null : formatCents(amount), left: formatCents(left) };
  await tellNext(scope, {
    ...{ type: "BenefitOverpaymentChanged", subject: id },
    content: { claimId, affiliateId, fund, state, ...money },
  });
}
