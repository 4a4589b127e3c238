import { seedId } from "../../../shared/plumbing/seed-id.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { askPaymentPlan } from "../../services/facilities/ask-payment-plan.ts";
import { decidePaymentPlan } from "../../services/facilities/decide-payment-plan.ts";
import { judgePlans } from "../../services/facilities/judge-plans.ts";
import { acting, clerk, done, made, meta } from "./acting.ts";
import { dueOf } from "./due-of.ts";

const benoit = clerk("UCM", "benoit");

/** Élise, who stopped, was to pay her last quarter of 1 740.36 in six times 290.06, and paid nothing. */
export async function brokenPlan(context: ContributionsContext): Promise<void> {
  const march = await acting(context, "2025-03-10", benoit);
  const dueIds = [await dueOf(march, "elise", "2024Q4")];
  const asked = { meta: meta("plan"), contributorId: seedId("aff", "elise"), instalments: 6, dueIds };
  const planId = made(await askPaymentPlan(march, asked), "planId");
  done(await decidePaymentPlan(march, { meta: meta("plan granted"), planId, granted: true }));
  await judgePlans(await acting(context, "2025-04-18"));
}

/** Fabrice has paid half of his third quarter, and spreads the other 463.24 over three months. */
export async function keptPlan(context: ContributionsContext): Promise<void> {
  const october = await acting(context, "2026-10-05", benoit);
  const dueIds = [await dueOf(october, "fabrice", "2026Q3")];
  const terms = { instalments: 3, firstOn: "2026-11-05", dueIds };
  const asked = { meta: meta("his plan"), contributorId: seedId("aff", "fabrice"), ...terms };
  const planId = made(await askPaymentPlan(october, asked), "planId");
  done(await decidePaymentPlan(october, { meta: meta("his plan granted"), planId, granted: true }));
}
