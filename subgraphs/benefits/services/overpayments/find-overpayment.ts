import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import { type Cents, formatCents } from "../../../shared/values/money.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import { decisionsWhere } from "../../loaders/claims/decisions.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { type OverpaymentRow, overpaymentsWhere, undueOf } from "../../loaders/overpayments/overpayments.ts";
import type { BenefitOutcome } from "../../rules/outcome.ts";
import { overpaidIn, type PaidPeriod, type SettledMonth, settlePast } from "../../rules/overpayments/settle-past.ts";
import { unpackOutcome } from "../claims/pack-outcome.ts";
import { postTo, tellOverpayment } from "./post.ts";

/** A decision that took the place of another. */
interface Revised {
  readonly claim: ClaimRow;
  readonly decisionId: string;
  readonly outcome: BenefitOutcome;
}

/**
 * Finds what was paid without right, as soon as a decision takes the place of another: the past of the claim is settled
 * anew. Where the new decision grants more again, it makes good what was found before and did not come back yet.
 */
export async function findOverpayment(context: BenefitsContext, { claim, decisionId, outcome }: Revised) {
  const paid = await paidFor(context, claim.id);
  if (paid.length === 0) return;
  const months = settlePast(paid, outcome.parts, context.viewer.day);
  const earlier = await overpaymentsWhere(context.db, sql`o.claim_id = ${claim.id}`);
  const more = overpaidIn(months) - (await stillUndue(context, claim.id));
  if (more > 0n) await keepOverpayment(context, { claim, decisionId, months, found: more });
  if (more < 0n) await makeGood(context, { earlier, amount: -more, kind: "CORRECTED", source: decisionId });
}

/**
 * Lowers what was found of a claim by what was never paid after all: a payment of it failed at the bank, and the past
 * is settled anew by the decision that holds.
 */
export async function lowerByFailed(context: BenefitsContext, claimId: string, paymentId: string): Promise<void> {
  const { db, viewer } = context;
  const earlier = await overpaymentsWhere(db, sql`o.claim_id = ${claimId}`);
  const [decision] = await decisionsWhere(db, sql`d.claim_id = ${claimId} and d.verdict <> 'REPAYMENT'`);
  if (earlier.length === 0 || !decision) return;
  const months = settlePast(await paidFor(context, claimId), unpackOutcome(decision.outcome).parts, viewer.day);
  const amount = (await stillUndue(context, claimId)) - overpaidIn(months);
  if (amount > 0n) await makeGood(context, { earlier, amount, kind: "RETURNED", source: paymentId });
}

/** What the bank was given to pay for a claim and did not refuse or bring back, with what was kept back of it. */
async function paidFor({ db }: BenefitsContext, claimId: string): Promise<PaidPeriod[]> {
  const { rows } = await sql<PaidPeriod>`
    select l.period_from as "from", l.given as amount, coalesce(l.booked_on, l.sent_on) as "paidOn"
    from payment_line l where l.claim_id = ${claimId} and l.sent_on is not null and l.given > 0`.execute(db);
  return rows;
}

/** What was found before of a claim, and was neither made good nor came back from the bank. */
export async function stillUndue({ db }: BenefitsContext, claimId: string): Promise<Cents> {
  const { rows } = await sql<{ undue: Cents }>`
    select ${undueOf(sql`${claimId}`)}::bigint as undue`.execute(db);
  return rows[0]?.undue ?? 0n;
}

interface Found {
  readonly claim: ClaimRow;
  readonly decisionId: string;
  readonly months: readonly SettledMonth[];
  readonly found: Cents;
}

async function keepOverpayment(context: BenefitsContext, { claim, decisionId, months, found }: Found) {
  const id = newId("ovp");
  const kept = months.map((one) => ({ ...one, paid: formatCents(one.paid), due: formatCents(one.due) }));
  await sql`
    insert into overpayment (id, claim_id, lowered_by, affiliate_id, fund, state, found_on, found, months)
    values (${id}, ${claim.id}, ${decisionId}, ${claim.affiliateId}, ${claim.fund}, 'FOUND', ${context.viewer.day},
      ${found}, ${JSON.stringify(kept)})`.execute(context.db);
  await tellOverpayment(context, id);
}

interface MadeGood {
  readonly earlier: readonly OverpaymentRow[];
  readonly amount: Cents;
  readonly kind: "CORRECTED" | "RETURNED";
  /** The decision or the payment that it follows from. */
  readonly source: string;
}

async function makeGood(context: BenefitsContext, { earlier, amount, kind, source }: MadeGood): Promise<void> {
  let rest = amount;
  for (const { id, left } of [...earlier].reverse()) {
    const part = left < rest ? left : rest;
    rest -= part;
    if (part > 0n) await postTo(context, id, { kind, amount: part, source });
  }
}
