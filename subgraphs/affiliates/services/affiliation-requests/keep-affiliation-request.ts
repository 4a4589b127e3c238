import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { Clock } from "../../../shared/plumbing/facts.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { addDays, type Day } from "../../../shared/values/calendar.ts";
import {
  type AffiliationRequestRow,
  affiliationRequestsWhere,
} from "../../loaders/affiliation-requests/affiliation-requests.ts";
import type { AffiliationKind, Answers } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { formOn, missingOf } from "../../rules/affiliation-requests/form.ts";
import type { AffiliationOrigin, AffiliationRequestState } from "../../rules/affiliation-requests/request-state.ts";
import type { Channel } from "../../rules/requests/request.ts";
import { basisOf, lastDayFor, standstill } from "../../rules/requests/request-term.ts";
import { tellClock } from "../tell-clock.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** What is known of a request when it comes in, or is proposed. */
export interface Filed {
  readonly fund: string;
  readonly ssin: string;
  readonly affiliateId: string | null;
  readonly handlerId: string | null;
  readonly affiliationKind: AffiliationKind;
  readonly origin: AffiliationOrigin;
  readonly channel: Channel;
  readonly receivedOn: Day;
  readonly answers: Answers;
  /** The id of what it was proposed for; one cause proposes once. */
  readonly cause: string | null;
}

/** The codes of what a request still lacks, by the form of the day on which it came in. */
export const missingIn = ({
  affiliationKind,
  receivedOn,
  answers,
}: Pick<Filed, "affiliationKind" | "receivedOn" | "answers">): string[] =>
  missingOf(formOn(affiliationKind, receivedOn).fields, answers);

/** Lets nobody else act on whether that person is affiliated, until the transaction is over. */
export async function holdPerson({ db }: Pick<RequestScope, "db">, ssin: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`person ${ssin}`}, 0))`.execute(db);
}

/** Takes a request in, and starts its clock: a decision within four months (law of 11-04-1995, art. 10). */
export async function keepAffiliationRequest(scope: Scope, filed: Filed, proposed = false): Promise<string> {
  const id = newId("arq");
  const { answers, receivedOn, fund, ssin } = filed;
  const state: AffiliationRequestState = proposed
    ? "PROPOSED"
    : missingIn(filed).length === 0
      ? "COMPLETE"
      : "RECEIVED";
  await sql`
    insert into affiliation_request (id, fund, ssin, affiliate_id, handler_id, kind, origin, channel, state,
      received_on, due_on, answers, starts_on, cause)
    values (${id}, ${fund}, ${ssin}, ${filed.affiliateId}, ${filed.handlerId}, ${filed.affiliationKind},
      ${filed.origin}, ${filed.channel}, ${state}, ${receivedOn}, ${lastDayFor("DECISION", receivedOn)},
      ${JSON.stringify(answers)}::jsonb, ${answers.startsOn ?? null}, ${filed.cause})`.execute(scope.db);
  await keepStep(scope, { id, fundCode: fund, ssin }, state);
  await tellAffiliationClock(scope, id);
  return id;
}

/** Finds a request that the viewer may change, and lets nobody else change it until the transaction is over. */
export async function holdAffiliationRequest({ db }: Scope, id: string): Promise<AffiliationRequestRow | null> {
  await sql`select from affiliation_request where id = ${id} for update`.execute(db);
  const [found] = await affiliationRequestsWhere(db, sql`r.id = ${id}`);
  return found ?? null;
}

/** Columns of a request with what they become. */
type Changes = Readonly<Record<string, unknown>>;

/** Brings a request that was held to a state: a standstill that ends puts its last day off. */
export async function moveAffiliationRequest(
  scope: Scope,
  request: AffiliationRequestRow,
  state: AffiliationRequestState,
  changes: Changes = {},
): Promise<void> {
  const { db, viewer } = scope;
  const moves = state !== request.state;
  const stood = moves ? standstill("DECISION", request.waitingSince, viewer.day) : 0;
  const waiting = { waiting_since: state === "INCOMPLETE" ? viewer.day : null };
  const all: Changes = { state, due_on: addDays(request.dueOn, stood), ...(moves ? waiting : {}), ...changes };
  const set = Object.entries(all).map(([column, value]) => sql`${sql.id(column)} = ${value}`);
  await sql`
    update affiliation_request set ${sql.join(set)}, version = version + 1 where id = ${request.id}`.execute(db);
  if (moves) await keepStep(scope, request, state);
  await tellAffiliationClock(scope, request.id);
}

/** Tells how the clock of a request stands. Of what the fund itself only proposes, nobody waits for a decision. */
async function tellAffiliationClock(scope: Scope, id: string): Promise<void> {
  const [request] = await affiliationRequestsWhere(scope.db, sql`r.id = ${id}`);
  if (request && request.state !== "PROPOSED") await tellClock(scope, request, clockOfAffiliation(request));
}

/** The clock of a request for affiliation. What was withdrawn or dismissed is dropped. */
export function clockOfAffiliation(request: AffiliationRequestRow): Clock {
  const { affiliateId, fundCode, state, receivedOn, dueOn, waitingSince, metOn, decidedOn } = request;
  const decided = state === "CONFIRMED" || state === "REFUSED";
  return {
    ...{ clock: "AFFILIATION_DECISION", contributorId: affiliateId, fund: fundCode, startedOn: receivedOn, dueOn },
    ...{ waitingSince, metOn: decided ? metOn : null, droppedOn: decided ? null : decidedOn },
    basis: basisOf("DECISION"),
  };
}

async function keepStep(
  { db, viewer }: Scope,
  { id, fundCode, ssin }: Pick<AffiliationRequestRow, "id" | "fundCode" | "ssin">,
  state: AffiliationRequestState,
): Promise<void> {
  await sql`
    insert into affiliation_request_step (id, request_id, fund, ssin, state, actor, happened_on, place)
    select ${newId("ars")}, ${id}, ${fundCode}, ${ssin}, ${state}, ${viewer.actor}, ${viewer.day},
      coalesce(max(place), 0) + 1
    from affiliation_request_step where request_id = ${id}`.execute(db);
}
