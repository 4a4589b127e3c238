import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ContributorCategory } from "../../../shared/values/career.ts";
import type { AffiliationKind, Answers } from "../../rules/affiliation-requests/affiliation-kind.ts";
import type {
  AffiliationOrigin,
  AffiliationRequestState,
  RefusalGround,
} from "../../rules/affiliation-requests/request-state.ts";
import type { Channel } from "../../rules/requests/request.ts";
import { numbersOf } from "../household/replaced-numbers.ts";

/** A request for affiliation as it is read. */
export interface AffiliationRequestRow {
  readonly kind: "AffiliationRequest";
  readonly id: string;
  readonly version: number;
  readonly fundCode: string;
  readonly ssin: string;
  readonly affiliateId: string | null;
  readonly handlerId: string | null;
  readonly affiliationKind: AffiliationKind;
  readonly origin: AffiliationOrigin;
  readonly channel: Channel;
  readonly state: AffiliationRequestState;
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly metOn: Day | null;
  readonly waitingSince: Day | null;
  readonly answers: Answers;
  readonly startsOn: Day | null;
  readonly askedFor: readonly string[];
  readonly askedNote: string | null;
  readonly cause: string | null;
  readonly category: ContributorCategory | null;
  readonly decidedOn: Day | null;
  readonly ground: RefusalGround | null;
  readonly explanation: string | null;
  /** The last day with the standstill that still runs, on the day of the question. */
  readonly effectiveDueOn: Day;
}

/** The last day on the day of the question: the clock stands still while the person owes something. */
export const effectiveDueOn = sql`(r.due_on + case when r.waiting_since is not null
  then greatest(viewer.day() - r.waiting_since, 0) else 0 end)`;

const columns = sql`
  'AffiliationRequest' as kind, r.id, r.version, r.fund as "fundCode", r.ssin, r.affiliate_id as "affiliateId",
  r.handler_id as "handlerId", r.kind as "affiliationKind", r.origin, r.channel, r.state, r.received_on as "receivedOn",
  r.due_on as "dueOn", r.met_on as "metOn", r.waiting_since as "waitingSince", r.answers, r.starts_on as "startsOn",
  r.asked_for as "askedFor", r.asked_note as "askedNote", r.cause, r.category, r.decided_on as "decidedOn", r.ground,
  r.explanation, ${effectiveDueOn} as "effectiveDueOn"`;

/** Requests for which a condition holds, in an order, at most so many. */
export async function affiliationRequestsWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`r.received_on desc, r.id desc`,
  limit = 10_000,
): Promise<AffiliationRequestRow[]> {
  const { rows } = await sql<AffiliationRequestRow>`
    select ${columns} from affiliation_request r where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many requests there are for which a condition holds. */
export async function countAffiliationRequests(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from affiliation_request r where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const affiliationRequestById = (db: Kysely<unknown>) =>
  oneBy<string, AffiliationRequestRow>(
    ({ id }) => id,
    (ids) => affiliationRequestsWhere(db, sql`r.id = any (${ids})`),
  );

/** That a request came to a state. */
export interface AffiliationRequestStepRow {
  readonly requestId: string;
  readonly state: AffiliationRequestState;
  readonly happenedOn: Day;
}

/** Oldest first. */
export const stepsOfAffiliationRequest = (db: Kysely<unknown>) =>
  manyBy<string, AffiliationRequestStepRow>(
    ({ requestId }) => requestId,
    async (ids) => {
      const { rows } = await sql<AffiliationRequestStepRow>`
        select request_id as "requestId", state, happened_on as "happenedOn"
        from affiliation_request_step where request_id = any (${ids}) order by place`.execute(db);
      return rows;
    },
  );

/** What is known of all funds of who asks, in the least that the law needs. */
export interface StandingRow {
  readonly id: string;
  readonly affiliatedHere: boolean;
  readonly affiliatedElsewhere: boolean;
  readonly mainBefore: boolean;
  readonly helpedHere: boolean | null;
}

/**
 * How those who ask stand with this fund and others, and whether whom they help is with this one.
 *
 * Whether another fund has them is looked up once all is answered, and not before: half a form is no ground to ask.
 */
export const standingOfAffiliationRequest = (db: Kysely<unknown>) =>
  oneBy<string, StandingRow>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<StandingRow>`
        select r.id,
          coalesce(is_with(r.ssin, r.fund, r.starts_on), false) as "affiliatedHere",
          case when r.state = 'COMPLETE' then coalesce(is_with_another(r.ssin, r.fund, r.starts_on), false)
            else false end as "affiliatedElsewhere",
          coalesce(was_main_between(r.ssin, (date_trunc('quarter', r.starts_on) - interval '5 years')::date,
            r.starts_on - 1), false) as "mainBefore",
          case when r.answers ->> 'helpedSsin' is null then null
            else coalesce(is_with(r.answers ->> 'helpedSsin', r.fund, r.starts_on), false) end as "helpedHere"
        from affiliation_request r where r.id = any (${ids})`.execute(db);
      return rows;
    },
  );

/** Requests of a person under the number of today or of before, also those of the time without a file; newest first. */
export const affiliationRequestsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, AffiliationRequestRow & { readonly ofId: string }>(
    ({ ofId }) => ofId,
    async (ids) => {
      const { rows } = await sql<AffiliationRequestRow & { readonly ofId: string }>`
        select ${columns}, n."ofId" from affiliation_request r join ${numbersOf(ids)} n on n.ssin = r.ssin
        order by r.received_on desc, r.id desc`.execute(db);
      return rows;
    },
  );
