import { sql } from "kysely";
import { type Clock, tell } from "../../../shared/plumbing/facts.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { firstPaidOn } from "../../loaders/payments/lines.ts";
import { paymentClock } from "../../rules/claims/claim-clock.ts";
import type { Scope } from "./keep-claim.ts";

/** A decision that grants something and was notified, with what became of it. */
interface Payable {
  readonly id: string;
  readonly affiliateId: string;
  readonly fund: string;
  readonly notifiedOn: Day;
  /** Above that of all facts that were told before. */
  readonly version: number;
  /** The day on which the bank paid the first part. */
  readonly paidOn: Day | null;
  /** The day of the decision that took its place before anything was paid. */
  readonly replacedOn: Day | null;
}

/** Tells how the term to pay what was granted stands, from the notification on, until the bank paid the first part. */
export async function tellPaymentClocks(scope: Scope, decisionIds: readonly string[]): Promise<void> {
  const payable = await payableOf(scope, decisionIds);
  const facts = payable.map(({ id, affiliateId, fund, notifiedOn, paidOn, replacedOn, version }) => {
    const { dueOn, metOn, basis } = paymentClock(notifiedOn, paidOn);
    const content: Clock = {
      ...{ clock: "BENEFIT_PAYMENT", contributorId: affiliateId, fund, startedOn: notifiedOn, dueOn },
      ...{ waitingSince: null, metOn, droppedOn: paidOn ? null : replacedOn, basis },
    };
    return { type: "ClockChanged", subject: id, subjectVersion: version, day: scope.viewer.day, content };
  });
  if (facts.length > 0) await tell(scope, "benefits", facts);
}

async function payableOf({ db }: Scope, decisionIds: readonly string[]): Promise<Payable[]> {
  const { rows } = await sql<Payable>`
    select d.id, d.affiliate_id as "affiliateId", d.fund, n.notified_on as "notifiedOn",
      nextval('told')::int as version, ${firstPaidOn(sql`d.id`)} as "paidOn",
      (select s.decided_on from decision s where s.revises = d.id and s.verdict <> 'REPAYMENT') as "replacedOn"
    from decision d join decision_notice n on n.decision_id = d.id
    where d.id = any (${decisionIds}) and d.amount > 0
      and d.verdict <> 'REPAYMENT' order by d.id`.execute(db);
  return rows;
}
