import { sql } from "kysely";
import { type Clock, tell } from "../../../shared/plumbing/facts.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { byId } from "../../loaders/by-id.ts";
import { firstPaidOf } from "../../loaders/payments/lines.ts";
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

/** Each table is asked once by the ids: what it takes a table to hold may be long past while a month is paid. */
async function payableOf({ db }: Scope, decisionIds: readonly string[]): Promise<Payable[]> {
  const { rows } = await sql<Omit<Payable, "notifiedOn" | "paidOn" | "replacedOn">>`
    select id, affiliate_id as "affiliateId", fund, nextval('told')::int as version from decision
    where id = any (${decisionIds}) and amount > 0 and verdict <> 'REPAYMENT' order by id`.execute(db);
  const notified = await dayById(
    db,
    sql`
    select decision_id as id, notified_on as "on" from decision_notice where decision_id = any (${decisionIds})`,
  );
  const paid = await dayById(db, sql`select id, paid_on as "on" from ${firstPaidOf(decisionIds)} f`);
  const replaced = await dayById(
    db,
    sql`
    select revises as id, decided_on as "on" from decision
    where revises = any (${decisionIds}) and verdict <> 'REPAYMENT'`,
  );
  return rows.flatMap((row) => {
    const notifiedOn = notified.get(row.id)?.on;
    if (!notifiedOn) return [];
    return [{ ...row, notifiedOn, paidOn: paid.get(row.id)?.on ?? null, replacedOn: replaced.get(row.id)?.on ?? null }];
  });
}

const dayById = byId<{ readonly id: string; readonly on: Day }>;
