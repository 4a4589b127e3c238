import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { affiliationRequestsWhere } from "../loaders/affiliation-requests/affiliation-requests.ts";
import { contactTasksWhere } from "../loaders/contact/contact-tasks.ts";
import { serviceRequestsWhere } from "../loaders/requests/service-requests.ts";
import { clockOfAffiliation } from "../services/affiliation-requests/keep-affiliation-request.ts";
import { tellTaskClock } from "../services/contact/tell-task-clock.ts";
import { clockOfRequest } from "../services/requests/tell-request-clock.ts";
import { tellClock } from "../services/tell-clock.ts";

/** Tells every term that runs or ran in the demo office, as the services tell those of a day's work. */
export async function tellOfficeClocks(context: Context): Promise<void> {
  const { db, viewer } = context;
  for (const request of await serviceRequestsWhere(db, sql`true`))
    await tellClock(context, request, clockOfRequest(request));
  for (const request of await affiliationRequestsWhere(db, sql`r.state <> 'PROPOSED'`))
    await tellClock(context, request, clockOfAffiliation(request));
  for (const task of await contactTasksWhere(db, sql`true`))
    await tellTaskClock(context, { ...task, fund: task.fundCode, keptOn: viewer.day });
}
