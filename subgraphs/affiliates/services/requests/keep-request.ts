import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { addDays, type Day } from "../../../shared/values/calendar.ts";
import { type ServiceRequestRow, serviceRequestsWhere } from "../../loaders/requests/service-requests.ts";
import type { Channel, MessageAuthor, RequestKind, RequestState } from "../../rules/requests/request.ts";
import { lastDayFor, type RequestMatter, standstill } from "../../rules/requests/request-term.ts";
import { tellRequestClock } from "./tell-request-clock.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** What is known of a request when it comes in. */
export interface Filed {
  readonly contributorId: string;
  readonly fund: string;
  readonly handlerId: string | null;
  readonly kind: RequestKind;
  readonly matter: RequestMatter;
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
  readonly filedOn: Day;
}

/** On whose side the viewer stands in a request. */
export const sideOf = ({ viewer }: Pick<RequestScope, "viewer">): MessageAuthor =>
  viewer.role === "INSURED" || viewer.role === "COMPANY" ? "AFFILIATE" : "FUND";

/** Takes a request in, with what was said, and starts its clock. */
export async function keepRequest(scope: Scope, filed: Filed): Promise<string> {
  const id = newId("srq");
  const { contributorId, fund, matter, filedOn } = filed;
  await sql`
    insert into service_request (id, contributor_id, fund, handler_id, kind, matter, channel, subject, state, filed_on,
      due_on)
    values (${id}, ${contributorId}, ${fund}, ${filed.handlerId}, ${filed.kind}, ${matter}, ${filed.channel},
      ${filed.subject.trim()}, 'OPEN', ${filedOn}, ${lastDayFor(matter, filedOn)})`.execute(scope.db);
  const said = { id, contributorId, fundCode: fund };
  await keepMessage(scope, said, { author: "AFFILIATE", channel: filed.channel, body: filed.body });
  await tellRequestClock(scope, id);
  return id;
}

interface Said {
  readonly author: MessageAuthor;
  readonly channel: Channel;
  readonly body: string;
}

/** Keeps what was said in a request. */
export async function keepMessage(
  { db, viewer }: Scope,
  { id, contributorId, fundCode }: Pick<ServiceRequestRow, "id" | "contributorId" | "fundCode">,
  { author, channel, body }: Said,
): Promise<void> {
  await sql`
    insert into service_message (id, request_id, contributor_id, fund, author, actor, channel, body, said_on)
    values (${newId("smg")}, ${id}, ${contributorId}, ${fundCode}, ${author}, ${viewer.actor}, ${channel},
      ${body.trim()}, ${viewer.day})`.execute(db);
}

/** Finds a request that the viewer may change, and lets nobody else change it until the transaction is over. */
export async function holdRequest({ db }: Scope, id: string): Promise<ServiceRequestRow | null> {
  await sql`select from service_request where id = ${id} for update`.execute(db);
  const [found] = await serviceRequestsWhere(db, sql`r.id = ${id}`);
  return found ?? null;
}

/** What changes where a request comes to stand in another state: a standstill that ends puts its last day off. */
export function movedTo(request: ServiceRequestRow, state: RequestState, day: Day): Changes {
  const { matter, waitingSince, dueOn } = request;
  if (state === request.state) return { state };
  return {
    state,
    waiting_since: state === "WAITING_FOR_AFFILIATE" ? day : null,
    due_on: addDays(dueOn, standstill(matter, waitingSince, day)),
  };
}

/** Columns of a request with what they become. */
export type Changes = Readonly<Record<string, string | number | null>>;

/** Changes a request that was held, counts its version up, and tells how its clock stands. */
export async function changeRequest(scope: Scope, id: string, changes: Changes): Promise<void> {
  const set = Object.entries(changes).map(([column, value]) => sql`${sql.id(column)} = ${value}`);
  await sql`update service_request set ${sql.join(set)}, version = version + 1 where id = ${id}`.execute(scope.db);
  await tellRequestClock(scope, id);
}
