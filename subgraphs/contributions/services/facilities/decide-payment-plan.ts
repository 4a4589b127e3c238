import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { plansWhere } from "../../loaders/facilities/payment-plans.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { planFault } from "../../rules/facilities/payment-plan.ts";
import { notFound, refused } from "../refused.ts";
import { tellPlan } from "./tell-plan.ts";

/** What the fund decides of a plan that was asked for. */
export interface PlanDecision {
  readonly meta: WriteMetaInput;
  readonly planId: string;
  readonly granted: boolean;
}

/**
 * Grants or refuses a payment plan. A plan that is granted spreads what is open on that day, and a refusal says why.
 */
export const decidePaymentPlan = (context: ContributionsContext, asked: PlanDecision) =>
  write(context, "decidePaymentPlan", asked, async () => {
    const { db, viewer } = context;
    await sql`select from payment_plan where id = ${asked.planId} for update`.execute(db);
    const [plan] = await plansWhere(db, sql`p.id = ${asked.planId} and p.fund = ${viewer.fund}`);
    if (!plan) return { errors: [notFound("planId", asked.planId)] };
    const stale = versionConflict(asked.meta, plan.version);
    if (stale.length > 0) return { errors: stale };
    if (plan.state !== "ASKED") return { errors: [refused("PaymentPlanStateError", "planId", { state: plan.state })] };
    const reason = asked.meta.reason?.trim() ?? "";
    if (!asked.granted && !reason)
      return { errors: [refused("ValidationError", "meta.reason", { reason: "TOO_SHORT" })] };
    const firstOn = plan.firstOn < viewer.day ? viewer.day : plan.firstOn;
    const why = asked.granted ? planFault(plan.open, plan.count, firstOn, viewer.day) : null;
    if (why) return { errors: [refused("PaymentPlanImpossibleError", "planId", { why })] };
    await sql`
      update payment_plan set version = version + 1, decided_on = ${viewer.day}, decided_by = ${viewer.actor},
        state = ${asked.granted ? "RUNNING" : "REFUSED"}, total = ${asked.granted ? plan.open : plan.total},
        first_on = ${firstOn}, reason = ${reason || null}
      where id = ${plan.id}`.execute(db);
    await tellPlan(context, plan.id);
    return { planId: plan.id, errors: [] };
  });
