import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import type { AskGraph } from "../../../shared/plumbing/open.ts";
import { signedDelivery } from "../../formats/webhooks/delivery.ts";
import { type ChangeRow, forgottenUntil } from "../../loaders/feed/changes.ts";
import { type WebhookRow, webhooksWhere } from "../../loaders/webhooks/webhooks.ts";
import { LONGEST_ATTEMPT_SECONDS, type PauseReason, waitAfter } from "../../rules/webhooks/webhook.ts";
import { claimant, refusedForNow } from "../claimant.ts";
import { feedOf, writePlace } from "../feed/places.ts";
import { type Begun, beginDelivery, settleDelivery } from "../transmissions/keep-delivery.ts";
import { type Attempt, post } from "./post.ts";

/** A desk that reaches the graph. */
type Office = Desk & { readonly askGraph: AskGraph };

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
      update webhook set leased_until = clock_timestamp() + make_interval(secs => ${LONGEST_ATTEMPT_SECONDS})
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
      changes: await nextChanges(db, webhook),
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
  const begun = await begin(desk, webhook, change);
  return settle(desk, webhook, change, begun, await post(webhook.url, signedDelivery(told, key.secret, key.now)));
}

/** An attempt as it is noted: for the webhook, and where it brings a message, for both sides of that. */
interface BegunAttempt {
  readonly place: string;
  readonly message: Begun | undefined;
}

/** Notes an attempt before anything leaves: whoever is killed half-way leaves it there. */
function begin(desk: Desk, webhook: WebhookRow, { id, type, subjectId }: ChangeRow): Promise<BegunAttempt> {
  return desk.inTransaction(async ({ db }) => {
    const { rows } = await sql<{ place: string }>`insert into webhook_attempt (webhook_id, change_id, outcome)
      values (${webhook.id}, ${id}, 'UNDER_WAY') returning place::text as place`.execute(db);
    const isMessage = type === "TransmissionSent" && !webhook.reader.startsWith("FUND:");
    const message = isMessage ? await beginDelivery(db, subjectId, "WEBHOOK") : undefined;
    return { place: rows[0]?.place ?? "0", message };
  });
}

async function wait({ inTransaction }: Desk, { id, version }: WebhookRow): Promise<false> {
  await inTransaction(({ db }) =>
    sql`update webhook set next_try_at = clock_timestamp() + make_interval(secs => ${WAIT_FOR_GRAPH_SECONDS}),
      leased_until = clock_timestamp() where id = ${id} and version = ${version}`.execute(db),
  );
  return false;
}

/** Settles how an attempt ended, and where the webhook stands after it; not where somebody changed it meanwhile. */
function settle(
  desk: Desk,
  { id, version }: WebhookRow,
  { sequence }: ChangeRow,
  begun: BegunAttempt,
  attempt: Attempt,
): Promise<boolean> {
  const isDone = attempt.outcome === "DELIVERED";
  return desk.inTransaction(async ({ db }) => {
    await sql`update webhook_attempt set outcome = ${attempt.outcome}, status = ${attempt.status},
      took_ms = ${attempt.tookMs} where webhook_id = ${id} and place = ${begun.place}`.execute(db);
    if (begun.message) await settleDelivery(db, begun.message, attempt);
    const { rows } = await sql<{ failures: number }>`
      update webhook set sequence = case when ${isDone} then ${sequence}::bigint else sequence end,
        failures = case when ${isDone} then 0 else failures + 1 end,
        leased_until = clock_timestamp() + make_interval(secs => ${isDone ? LONGEST_ATTEMPT_SECONDS : 0})
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
