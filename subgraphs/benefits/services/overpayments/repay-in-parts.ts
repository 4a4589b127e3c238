import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { yearsOf } from "../../rules/overpayments/overpayment.ts";
import { instalmentsNeeded } from "../../rules/overpayments/repayment-plan.ts";
import { textFaults } from "../refuse.ts";
import { bringOverpaymentOn, invalid, type OverpaymentNamed, overpaymentFault } from "./hold-overpayment.ts";
import { tellOverpayment } from "./post.ts";

interface PlanProposed extends OverpaymentNamed {
  readonly monthly: Cents;
  readonly startsOn: Day;
  readonly motive: string;
}

/** Proposes, with reasons, to repay so much a month (law of 11-04-1995, art. 15, 6°). */
export const proposeRepaymentPlan = bringOverpaymentOn<PlanProposed>({
  name: "proposeRepaymentPlan",
  from: "NOTIFIED",
  step: async ({ db, viewer }, { id, affiliateId, fund, left, cause }, { monthly, startsOn, motive }) => {
    const faults = textFaults("motive", motive, 4_000, 10);
    if (faults.length > 0) return faults;
    if (startsOn < viewer.day) return [invalid("startsOn", "OUT_OF_ORDER")];
    if (monthly <= 0n || monthly > left) return [overpaymentFault("monthly", "TOO_MUCH")];
    if (cause && instalmentsNeeded(left, monthly) > 12 * yearsOf(cause))
      return [overpaymentFault("monthly", "PLAN_TOO_LONG")];
    const open = await sql`
      select from repayment_plan where overpayment_id = ${id} and state = 'PROPOSED'`.execute(db);
    if (open.rows.length > 0) return [overpaymentFault("overpaymentId", "ASKED_ALREADY")];
    await sql`
      insert into repayment_plan (id, overpayment_id, affiliate_id, fund, state, owed, monthly, starts_on,
        motive, proposed_on, proposed_by)
      values (${newId("opp")}, ${id}, ${affiliateId}, ${fund}, 'PROPOSED', ${left}, ${monthly}, ${startsOn},
        ${motive.trim()}, ${viewer.day}, ${viewer.actor})`.execute(db);
    return [];
  },
});

interface PlanDecided extends OverpaymentNamed {
  readonly accepted: boolean;
}

/** Accepts or refuses the plan that was proposed last; to refuse it one says why. */
export const decideRepaymentPlan = bringOverpaymentOn<PlanDecided>({
  name: "decideRepaymentPlan",
  from: "NOTIFIED",
  step: async (context, { id }, { accepted, meta }) => {
    const { db, viewer } = context;
    const reason = meta.reason?.trim() || null;
    if (!accepted && !reason) return [invalid("meta.reason", "TOO_SHORT")];
    const { rows } = await sql`
      update repayment_plan set state = ${accepted ? "ACCEPTED" : "REFUSED"}, decided_on = ${viewer.day},
        decided_by = ${viewer.actor}, reason = ${reason}
      where overpayment_id = ${id} and state = 'PROPOSED' returning id`.execute(db);
    if (rows.length === 0) return [overpaymentFault("overpaymentId", "WRONG_STATE")];
    await sql`update overpayment set version = version + 1 where id = ${id}`.execute(db);
    await tellOverpayment(context, id);
    return [];
  },
});
