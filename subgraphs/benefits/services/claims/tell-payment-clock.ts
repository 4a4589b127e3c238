import { sql } from "kysely";
import type { Clock } from "../../../shared/plumbing/facts.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { paymentClock } from "../../rules/claims/claim-clock.ts";
import { type Scope, tellNext } from "./keep-claim.ts";

/** A decision that grants something and was notified, with what became of it. */
interface Payable {
  readonly id: string;
  readonly affiliateId: string;
  readonly fund: string;
  readonly notifiedOn: Day;
  /** The day on which the bank pays the first part. */
  readonly paidOn: Day | null;
  /** The day of the decision that took its place before anything was paid. */
  readonly replacedOn: Day | null;
}

/** Tells how the term to pay what was granted stands: from the notification on, until the first part is paid. */
export async function tellPaymentClocks(scope: Scope, decisionIds: readonly string[]): Promise<void> {
  for (const { id, affiliateId, fund, notifiedOn, paidOn, replacedOn } of await payableOf(scope, decisionIds)) {
    const { dueOn, basis } = paymentClock(notifiedOn);
    const content: Clock = {
      ...{ clock: "BENEFIT_PAYMENT", contributorId: affiliateId, fund, startedOn: notifiedOn, dueOn },
      ...{ waitingSince: null, metOn: paidOn, droppedOn: paidOn ? null : replacedOn, basis },
    };
    await tellNext(scope, { type: "ClockChanged", subject: id, content });
  }
}

async function payableOf({ db }: Scope, decisionIds: readonly string[]): Promise<Payable[]> {
  const { rows } = await sql<Payable>`
    select d.id, d.affiliate_id as "affiliateId", d.fund, n.notified_on as "notifiedOn",
      (select min(r.execute_on) from payment_line l join payment_run r on r.id = l.run_id
        where l.decision_id = d.id and r.state = 'RELEASED') as "paidOn",
      (select s.decided_on from decision s where s.revises = d.id and s.verdict <> 'REPAYMENT') as "replacedOn"
    from decision d join decision_notice n on n.decision_id = d.id
    where d.id = any (${decisionIds}) and d.amount > 0
      and d.verdict <> 'REPAYMENT' order by d.id`.execute(db);
  return rows;
}
