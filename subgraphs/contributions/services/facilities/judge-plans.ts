import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { plansWhere } from "../../loaders/facilities/payment-plans.ts";
import { instalmentsOf, planStanding } from "../../rules/facilities/payment-plan.ts";
import { asRows } from "../book.ts";
import { tellPlan } from "./tell-plan.ts";

/** Ends the plans that were broken or are fulfilled by the day, and tells so. Whoever asks again finds none. */
export async function judgePlans(scope: Pick<RequestScope, "db" | "viewer">) {
  const { db, viewer } = scope;
  await sql`select from payment_plan where state = 'RUNNING' order by id for update`.execute(db);
  const running = await plansWhere(db, sql`p.state = 'RUNNING'`);
  const ended = running.flatMap(({ id, total, count, firstOn, open }) => {
    const state = planStanding({ instalments: instalmentsOf(total, count, firstOn), paid: total - open }, viewer.day);
    return state === "RUNNING" ? [] : [{ id, state }];
  });
  if (ended.length > 0) {
    await sql`
      update payment_plan p set state = e.state, ended_on = ${viewer.day}, version = p.version + 1
      from jsonb_to_recordset(${asRows(ended)}::jsonb) as e (id text, state text) where p.id = e.id`.execute(db);
    await tellPlan(scope, ...ended.map(({ id }) => id));
  }
  const count = (state: string) => ended.filter((plan) => plan.state === state).length;
  return { broken: count("BROKEN"), fulfilled: count("FULFILLED") };
}
