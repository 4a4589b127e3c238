import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { Clock } from "../../../shared/plumbing/facts.ts";
import { type ServiceRequestRow, serviceRequestsWhere } from "../../loaders/requests/service-requests.ts";
import { basisOf, clockWaits } from "../../rules/requests/request-term.ts";
import { tellClock } from "../tell-clock.ts";

/** Tells how the clock of a request stands, after whatever changed it. */
export async function tellRequestClock(scope: Pick<RequestScope, "db" | "viewer">, id: string): Promise<void> {
  const [request] = await serviceRequestsWhere(scope.db, sql`r.id = ${id}`);
  if (request) await tellClock(scope, request, clockOfRequest(request));
}

/** What was withdrawn unanswered is dropped: nobody was served, and nobody waits. */
export function clockOfRequest(request: ServiceRequestRow): Clock {
  const { contributorId, fundCode: fund, matter, filedOn, dueOn, waitingSince, metOn, closedOn, outcome } = request;
  const dropped = outcome === "WITHDRAWN" && metOn === closedOn;
  return {
    ...{ clock: `REQUEST_${matter}`, contributorId, fund, startedOn: filedOn, dueOn },
    waitingSince: clockWaits(matter) ? waitingSince : null,
    metOn: dropped ? null : metOn,
    droppedOn: dropped ? closedOn : null,
    basis: basisOf(matter),
  };
}
