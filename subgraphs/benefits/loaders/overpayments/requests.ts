import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { OverpaymentWaiverState, RepaymentPlanState } from "../../rules/overpayments/repayment-plan.ts";

/** A proposal to repay in parts. */
export interface RepaymentPlanRow {
  readonly id: string;
  readonly overpaymentId: string;
  readonly state: RepaymentPlanState;
  readonly monthly: Cents;
  readonly startsOn: Day;
  readonly motive: string;
  readonly proposedOn: Day;
  readonly decidedOn: Day | null;
  readonly reason: string | null;
  /** What was left when it was proposed, and what came back since. */
  readonly owed: Cents;
  readonly repaid: Cents;
}

/** Newest first. */
export const plansOfOverpayment = (db: Kysely<unknown>) =>
  manyBy<string, RepaymentPlanRow>(
    ({ overpaymentId }) => overpaymentId,
    async (ids) => {
      const { rows } = await sql<RepaymentPlanRow>`
        select p.id, p.overpayment_id as "overpaymentId", p.state, p.monthly, p.starts_on as "startsOn", p.motive,
          p.proposed_on as "proposedOn", p.decided_on as "decidedOn", p.reason,
          p.owed, (p.owed - coalesce(o.amount, 0) + (select coalesce(sum(t.amount), 0) from overpayment_posting t
            where t.overpayment_id = o.id))::bigint as repaid
        from repayment_plan p join overpayment o on o.id = p.overpayment_id
        where p.overpayment_id = any (${ids}) order by p.proposed_on desc, p.id desc`.execute(db);
      return rows;
    },
  );

/** A request to waive an overpayment. */
export interface OverpaymentWaiverRow {
  readonly id: string;
  readonly overpaymentId: string;
  readonly state: OverpaymentWaiverState;
  readonly motive: string;
  readonly askedOn: Day;
  readonly amount: Cents | null;
  readonly reason: string | null;
  readonly decidedOn: Day | null;
  readonly approvedOn: Day | null;
}

/** Newest first. */
export const waiversOfOverpayment = (db: Kysely<unknown>) =>
  manyBy<string, OverpaymentWaiverRow>(
    ({ overpaymentId }) => overpaymentId,
    async (ids) => {
      const { rows } = await sql<OverpaymentWaiverRow>`
        select id, overpayment_id as "overpaymentId", state, motive, asked_on as "askedOn", amount, reason,
          decided_on as "decidedOn", approved_on as "approvedOn"
        from overpayment_waiver where overpayment_id = any (${ids}) order by asked_on desc, id desc`.execute(db);
      return rows;
    },
  );
