import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import { sum } from "../../../shared/values/money.ts";
import { duesWhere } from "../../loaders/dues.ts";
import { plansWhere } from "../../loaders/facilities/payment-plans.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { planFault } from "../../rules/facilities/payment-plan.ts";
import { noteActs } from "../note-debt-acts.ts";
import { notFound, refused } from "../refused.ts";
import { tellPlan } from "./tell-plan.ts";

/** What somebody wants to pay in parts, in how many, and from which day on. */
export interface PlanAsked {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
  readonly instalments: number;
  readonly firstOn?: Day | null;
  readonly dueIds?: readonly string[] | null;
}

/**
 * Asks for a payment plan over what is past its day, or over the dues that are named.
 *
 * To ask acknowledges the debt, so that its prescription is interrupted. Surcharges that were charged are spread with
 * the rest, unless dues are named without them; those that fall from then on are not.
 */
export const askPaymentPlan = (context: ContributionsContext, asked: PlanAsked) =>
  write(context, "askPaymentPlan", asked, async () => {
    const { db, loaders, viewer } = context;
    const contributor = await loaders.contributorById.load(asked.contributorId);
    if (!contributor) return { errors: [notFound("contributorId", asked.contributorId)] };
    await sql`select pg_advisory_xact_lock(hashtextextended(${`plan ${contributor.id}`}, 0))`.execute(db);
    const dues = await duesToSpread(context, asked, contributor.fund);
    if ("kind" in dues) return { errors: [dues] };
    const fund = dues[0]?.fund ?? contributor.fund ?? "";
    const [open] = await plansWhere(
      db,
      sql`p.contributor_id = ${contributor.id} and p.fund = ${fund} and p.state in ('ASKED', 'RUNNING')`,
    );
    if (open) return { errors: [refused("PaymentPlanStateError", "contributorId", { state: open.state })] };
    const total = sum(dues.map(({ outstanding }) => outstanding));
    const firstOn = asked.firstOn ?? addMonths(viewer.day, 1);
    const why = planFault(total, asked.instalments, firstOn, viewer.day);
    if (why) return { errors: [refused("PaymentPlanImpossibleError", "instalments", { why })] };
    const planId = newId("ppl");
    await sql`
      insert into payment_plan (id, contributor_id, fund, total, instalments, first_on, asked_on, asked_by, state)
      values (${planId}, ${contributor.id}, ${fund}, ${total}, ${asked.instalments}, ${firstOn}, ${viewer.day},
        ${viewer.actor}, 'ASKED')`.execute(db);
    const ids = dues.map(({ id }) => id);
    await sql`
      insert into payment_plan_due (plan_id, due_id, contributor_id, fund)
      select ${planId}, unnest(${ids}::text[]), ${contributor.id}, ${fund}`.execute(db);
    await noteActs(context, dues, { act: "PLAN_REQUEST", on: viewer.day, origin: planId });
    await tellPlan(context, planId);
    return { planId, errors: [] };
  });

/** The dues that are to be spread: those named, each open and of one fund; else what is past its day with the fund. */
async function duesToSpread(
  { db, loaders }: ContributionsContext,
  { contributorId, dueIds }: PlanAsked,
  fund: string | null,
): Promise<readonly DueRow[] | Refused> {
  if (!dueIds) {
    return duesWhere(db, sql`d.contributor_id = ${contributorId} and d.fund = ${fund} and d.status = 'OVERDUE'`);
  }
  const dues: DueRow[] = [];
  for (const [place, id] of [...new Set(dueIds)].entries()) {
    const due = await loaders.dueById.load(id);
    const fits = due && due.contributorId === contributorId && due.outstanding > 0n;
    if (!fits || due.fund !== (dues[0]?.fund ?? due.fund)) return notFound(`dueIds.${place}`, id);
    dues.push(due);
  }
  return dues;
}
