import { type Kysely, type RawBuilder, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Claim } from "../../rules/claim.ts";
import type { ChangeType } from "../../rules/feed/change-kinds.ts";
import {
  type AttemptOutcome,
  LONGEST_ATTEMPT_SECONDS,
  type PauseReason,
  type WebhookState,
} from "../../rules/webhooks/webhook.ts";

type Db = Kysely<unknown>;

/** A webhook as it is kept; its secret is read apart, by the house alone. */
export interface WebhookRow {
  readonly id: string;
  readonly version: number;
  readonly reader: string;
  readonly url: string;
  readonly query: string;
  readonly variables: readonly string[];
  readonly types: readonly ChangeType[] | null;
  readonly claim: Claim;
  readonly state: WebhookState;
  readonly pausedBecause: PauseReason | null;
  readonly sequence: string;
  readonly failures: number;
  readonly nextTryAt: string;
  readonly createdOn: Day;
  readonly expiresOn: Day;
}

/** Webhooks for which a condition holds, the oldest first. */
export async function webhooksWhere(db: Db, condition: RawBuilder<unknown>): Promise<WebhookRow[]> {
  const { rows } = await sql<WebhookRow>`
    select w.id, w.version, w.reader, w.url, w.query, w.variables, w.types, w.claim, w.state,
      w.paused_because as "pausedBecause", w.sequence::text as sequence, w.failures, w.next_try_at as "nextTryAt",
      w.created_on as "createdOn", w.expires_on as "expiresOn"
    from webhook w where ${condition} order by w.id`.execute(db);
  return rows;
}

export const webhookById = (db: Db) =>
  oneBy<string, WebhookRow>(
    ({ id }) => id,
    (ids) => webhooksWhere(db, sql`w.id = any (${ids})`),
  );

/** How an attempt ended; cut off is one that nobody settled, though it can go on no longer. */
export const OUTCOME_BY_NOW = sql`case when outcome = 'UNDER_WAY'
  and tried_at < clock_timestamp() - make_interval(secs => ${sql.lit(LONGEST_ATTEMPT_SECONDS)})
  then 'CUT_OFF' else outcome end`;

/** One attempt to deliver one change. */
export interface AttemptRow {
  readonly place: string;
  readonly changeId: string;
  readonly triedAt: string;
  readonly outcome: AttemptOutcome;
  readonly status: number | null;
  readonly tookMs: number | null;
}

/** Attempts for which a condition holds, in an order, at most so many. */
export async function attemptsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<AttemptRow[]> {
  const { rows } = await sql<AttemptRow>`
    select a.place::text as place, a.change_id as "changeId", a.tried_at as "triedAt", ${OUTCOME_BY_NOW} as outcome,
      a.status, a.took_ms as "tookMs"
    from webhook_attempt a where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many attempts of a webhook are still known. */
export async function countAttempts(db: Db, webhookId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from webhook_attempt where webhook_id = ${webhookId}`.execute(db);
  return rows[0]?.count ?? 0;
}
