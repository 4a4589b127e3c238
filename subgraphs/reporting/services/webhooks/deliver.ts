import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import type { AskGraph } from "../../../shared/plumbing/open.ts";
import { signedDelivery } from "../../formats/webhooks/delivery.ts";
import { type ChangeRow, forgottenUntil } from "../../loaders/feed/changes.ts";
import { type WebhookRow, webhooksWhere } from "../../loaders/webhooks/webhooks.ts";
import { type PauseReason, waitAfter } from "../../rules/webhooks/webhook.ts";
import { claimant, refusedForNow } from "../claimant.ts";
import { feedOf, writePlace } from "../feed/places.ts";
import { keepDelivery } from "../transmissions/keep-delivery.ts";
import { type Attempt, post } from "./post.ts";

/** A desk that reaches the graph. */
type Office = Desk & { readonly askGraph: AskGraph };

/** For how long one process has a webhook to itself: longer than one delivery can take. */
const LEASE_SECONDS = 60;
const CHANGES_A_TURN = 20;
const TURNS = 100;
/** How long one round may go on: others have work to do beside it. */
const ROUND_MS = 4_000;
/** Where the graph itself cannot answer just now. */
const WAIT_FOR_GRAPH_SECONDS = 15;

/**
 * Delivers what changed to every webhook that is due, change after change in the order of the feed.
 *
 * The place of a webhook moves on when a change was taken in, and not before: whoever is killed in between delivers it
 * again, under the same id. One that fails waits, longer each time, and is paused after about a day.
 */
export async function deliverWebhooks(desk: Desk): Promise<void> {
  if (!desk.askGraph) return;
  const until = performance.now() + ROUND_MS;
  for (let turn = 0; turn < TURNS && performance.now() < until; turn += 1) {
    const webhook = await lease(desk);
    if (!webhook) return;
    await serve(desk as Office, webhook, until);
  }
}

const dueFor = sql`exists (select from change c where c.reader = w.reader and c.sequence > w.sequence
  and (w.types is null or c.type = any (w.types)))`;

/** Takes one webhook that is due, for a while: the one that waits longest. */
function lease({ day, inTransaction }: Desk): Promise<WebhookRow | undefined> {
  return inTransaction(async ({ db }) => {
    const { rows } = await sql<{ id: string }>`
      update webhook set leased_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
      where id = (select w.id from webhook w where w.state = 'ACTIVE' and w.next_try_at <= clock_timestamp()
        and w.leased_until <= clock_timestamp() and (w.expires_on < ${day} or ${dueFor})
        order by w.leased_until, w.id limit 1 for update skip locked)
      returning id`.execute(db);
    const [taken] = rows;
    return taken ? (await webhooksWhere(db, sql`w.id = ${taken.id}`))[0] : undefined;
  });
}

async function serve(desk: Office, webhook: WebhookRow, until: number): Promise<void> {
  const { key, changes, forgotten } = await desk.inTransaction(async ({ db }) => {
    const { rows } = await sql<{ secret: string; now: string }>`
      select coalesce(max(secret), '') as secret, clock_timestamp() as now
      from webhook_secret where webhook_id = ${webhook.id}`.execute(db);
    const [{ secret, now } = { secret: "", now: 0 }] = rows;
    return {
      key: { secret, now: new Date(now) },
      changes: await nextChanges(db as never, webhook),
      forgotten: await forgottenUntil(db),
    };
  });
  if (webhook.expiresOn < desk.day) return pause(desk, webhook, "EXPIRED");
  if (BigInt(webhook.sequence) < forgotten) return pause(desk, webhook, "FELL_BEHIND");
  for (const change of changes) {
    if (performance.now() >= until) break;
    if (!(await deliver(desk, webhook, change, key))) return;
  }
  await letGo(desk, webhook);
}

async function nextChanges(db: Parameters<typeof forgottenUntil>[0], { reader, sequence, types }: WebhookRow) {
  const { rows } = await sql<ChangeRow>`
    select c.id, c.sequence::text as sequence, c.type, c.subject_id as "subjectId",
      c.subject_version as "subjectVersion", c.contributor_id as "contributorId", c.day, c.told_at as "toldAt"
    from change c where c.reader = ${reader} and c.sequence > ${sequence}
      and (${types}::text[] is null or c.type = any (${types}::text[]))
    order by c.sequence limit ${CHANGES_A_TURN}`.execute(db);
  return rows;
}

/** With what a turn signs, and the instant at which it does. */
interface Key {
  readonly secret: string;
  readonly now: Date;
}

/** Delivers one change. Answers whether the next may follow. */
async function deliver(desk: Office, webhook: WebhookRow, change: ChangeRow, key: Key): Promise<boolean> {
  const viewer = claimant(webhook.claim, desk.day);
  const { id: changeId, ...values } = change;
  const known: Readonly<Record<string, unknown>> = { changeId, ...values };
  const variables = Object.fromEntries(webhook.variables.map((name) => [name, known[name] ?? null]));
  const answer = await desk.askGraph(viewer, { query: webhook.query, variables }).catch(() => null);
  if (!answer || refusedForNow(answer)) return wait(desk, webhook);
  if (answer.data === undefined) return pause(desk, webhook, "QUERY_REFUSED").then(() => false);
  const cursor = writePlace(feedOf(viewer), change.sequence);
  const { data, errors } = answer;
  const told = { ...change, cursor, answer: { data, ...(errors && { errors }) } };
  return note(desk, webhook, change, await post(webhook.url, signedDelivery(told, key.secret, key.now)));
}

async function wait({ inTransaction }: Desk, { id, version }: WebhookRow): Promise<false> {
  await inTransaction(({ db }) =>
    sql`update webhook set next_try_at = clock_timestamp() + make_interval(secs => ${WAIT_FOR_GRAPH_SECONDS}),
      leased_until = clock_timestamp() where id = ${id} and version = ${version}`.execute(db),
  );
  return false;
}

/** Notes how an attempt ended, and where the webhook stands after it; not where somebody changed it meanwhile. */
function note(desk: Desk, webhook: WebhookRow, change: ChangeRow, attempt: Attempt): Promise<boolean> {
  const { id, version } = webhook;
  const isDone = attempt.outcome === "DELIVERED";
  return desk.inTransaction(async ({ db }) => {
    await sql`insert into webhook_attempt (webhook_id, change_id, outcome, status, took_ms)
      values (${id}, ${change.id}, ${attempt.outcome}, ${attempt.status}, ${attempt.tookMs})`.execute(db);
    if (change.type === "TransmissionSent" && !webhook.reader.startsWith("FUND:"))
      await keepDelivery(db, change.subjectId, "WEBHOOK", attempt);
    const { rows } = await sql<{ failures: number }>`
      update webhook set sequence = case when ${isDone} then ${change.sequence}::bigint else sequence end,
        failures = case when ${isDone} then 0 else failures + 1 end,
        leased_until = clock_timestamp() + make_interval(secs => ${isDone ? LEASE_SECONDS : 0})
      where id = ${id} and version = ${version} and state = 'ACTIVE' returning failures`.execute(db);
    const [now] = rows;
    if (!now || isDone) return Boolean(now);
    const seconds = waitAfter(now.failures);
    await (seconds === null
      ? sql`update webhook set state = 'PAUSED', paused_because = 'NOT_DELIVERED', version = version + 1
          where id = ${id}`
      : sql`update webhook set next_try_at = clock_timestamp() + make_interval(secs => ${seconds}) where id = ${id}`
    ).execute(db);
    return false;
  });
}

async function pause({ inTransaction }: Desk, { id, version }: WebhookRow, why: PauseReason): Promise<void> {
  await inTransaction(({ db }) =>
    sql`update webhook set state = 'PAUSED', paused_because = ${why}, version = version + 1,
      leased_until = clock_timestamp() where id = ${id} and version = ${version}`.execute(db),
  );
}

async function letGo({ inTransaction }: Desk, { id, version }: WebhookRow): Promise<void> {
  await inTransaction(({ db }) =>
    sql`update webhook set leased_until = clock_timestamp() where id = ${id} and version = ${version}`.execute(db),
  );
}

const DAYS_OF_ATTEMPTS = 30;

/** Lets go of what became of attempts, a month later. */
export const forgetAttempts = ({ inTransaction }: Desk): Promise<void> =>
  inTransaction(async ({ db }) => {
    await sql`delete from webhook_attempt
      where tried_at < clock_timestamp() - make_interval(days => ${DAYS_OF_ATTEMPTS})`.execute(db);
  });
