import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { addDays } from "../../../shared/values/calendar.ts";
import { lastPlace } from "../../loaders/feed/changes.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { WebhookRow } from "../../loaders/webhooks/webhooks.ts";
import { claimOf } from "../../rules/claim.ts";
import type { ChangeType } from "../../rules/feed/change-kinds.ts";
import { DAYS_VOUCHED, MOST_WEBHOOKS } from "../../rules/webhooks/webhook.ts";
import { sequenceAfter } from "../feed/places.ts";
import { notFound, refuse } from "../refuse.ts";
import { faultsOfQuestion, type Question } from "./judge-question.ts";
import { urlFault } from "./post.ts";

/** A question as it was read: which of the change's values it asks for, or why it is none. */
export type Selection = Pick<Question, "variables"> | { readonly reason: string; readonly detail?: string };

/** Where changes are to be delivered, and what is to be asked of each. */
export interface WebhookAsked {
  readonly meta: WriteMetaInput;
  readonly url: string;
  readonly query: string;
  readonly selection: Selection;
  /** What deliveries are signed with: the subscriber's own, and shown to nobody. */
  readonly secret: string;
  readonly type?: readonly ChangeType[] | null;
  readonly after?: string | null;
}

/** Which webhook is renewed, from which place it goes on, and its new secret, if it gets one. */
export interface RenewalAsked {
  readonly meta: WriteMetaInput;
  readonly webhookId: string;
  readonly after?: string | null;
  readonly secret?: string | null;
}

/** Which webhook is ended. */
export type EndAsked = Pick<RenewalAsked, "meta" | "webhookId">;

/** A secret as Standard Webhooks writes it, of the subscriber's own making: 24 to 64 bytes. */
function secretFaults(secret: string): Refused[] {
  const [, text = ""] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  const { length } = Buffer.from(text, "base64");
  const reason = length === 0 ? "INVALID_FORMAT" : length < 24 ? "TOO_SHORT" : length > 64 ? "TOO_LONG" : null;
  return reason ? [refuse("ValidationError", "secret", { reason })] : [];
}

/** Has changes delivered to an address from a place on, or from now: in the right of whoever asks, for 90 days. */
export const createWebhook = (context: ReportingContext, asked: WebhookAsked) =>
  write(context, "createWebhook", asked, async () => {
    const errors = await faultsOf(context, asked);
    const from = asked.after ? await sequenceAfter(context, asked.after) : await lastPlace(context.db);
    if (errors.length > 0) return { errors };
    const webhookId = newId("whk");
    await keep(context, asked, webhookId, from);
    await sql`select keep_webhook_secret(${webhookId}, ${asked.secret})`.execute(context.db);
    return { webhookId, errors };
  });

async function keep(context: ReportingContext, asked: WebhookAsked, id: string, from: string): Promise<void> {
  const { db, viewer } = context;
  const { url, query, selection, type } = asked;
  const variables = "variables" in selection ? selection.variables : [];
  await sql`
    insert into webhook (id, reader, url, query, variables, types, claim, sequence, created_on, expires_on)
    values (${id}, reporting.reader(), ${url}, ${query}, ${variables}, ${type ?? null},
      ${JSON.stringify(claimOf(viewer))}::jsonb, ${from}, ${viewer.day}, ${addDays(viewer.day, DAYS_VOUCHED)})`.execute(
    db,
  );
}

async function faultsOf(context: ReportingContext, asked: WebhookAsked): Promise<Refused[]> {
  const { db } = context;
  const { url, query, selection, type, secret } = asked;
  const wrongUrl = urlFault(url);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from webhook where reader = reporting.reader() and state <> 'ENDED'`.execute(db);
  return [
    ...(wrongUrl ? [refuse("ValidationError", "url", { reason: wrongUrl })] : []),
    ...("reason" in selection
      ? [refuse("ValidationError", "query", selection)]
      : await faultsOfQuestion(context, { query, ...selection })),
    ...secretFaults(secret),
    ...(type?.length === 0 ? [refuse("ValidationError", "type", { reason: "MISSING" })] : []),
    ...((rows[0]?.count ?? 0) >= MOST_WEBHOOKS ? [refuse("ValidationError", "url", { reason: "TOO_MANY" })] : []),
  ];
}

/**
 * Vouches for a webhook anew, in the right of whoever asks: it is delivered to again, from where it stood or from any
 * place of the feed, be it one that was delivered before.
 */
export const renewWebhook = (context: ReportingContext, asked: RenewalAsked) =>
  changing(context, "renewWebhook", asked, async (webhook) => {
    const { db, viewer } = context;
    const errors = [...(asked.secret ? secretFaults(asked.secret) : []), ...(await faultsOfQuestion(context, webhook))];
    if (errors.length > 0) return errors;
    const from = asked.after ? await sequenceAfter(context, asked.after) : null;
    await sql`
      update webhook set version = version + 1, state = 'ACTIVE', paused_because = null, failures = 0,
        next_try_at = clock_timestamp(), sequence = coalesce(${from}::bigint, sequence),
        claim = ${JSON.stringify(claimOf(viewer))}::jsonb, expires_on = ${addDays(viewer.day, DAYS_VOUCHED)}
      where id = ${asked.webhookId}`.execute(db);
    if (asked.secret) await sql`select keep_webhook_secret(${asked.webhookId}, ${asked.secret})`.execute(db);
    return [];
  });

/** Ends a webhook for good. What is under way may still arrive. */
export const endWebhook = (context: ReportingContext, asked: EndAsked) =>
  changing(context, "endWebhook", asked, async () => {
    await sql`update webhook set version = version + 1, state = 'ENDED', paused_because = null
      where id = ${asked.webhookId}`.execute(context.db);
    return [];
  });

type Change = (webhook: WebhookRow) => Promise<Refused[]>;

const changing = (context: ReportingContext, operation: string, asked: EndAsked, change: Change) =>
  write(context, operation, asked, async () => {
    const { webhookId, meta } = asked;
    await sql`select from webhook where id = ${webhookId} for update`.execute(context.db);
    const found = await context.loaders.webhookById.clear(webhookId).load(webhookId);
    if (!found) return { errors: [notFound("webhookId", webhookId)] };
    const stale = versionConflict(meta, found.version);
    if (stale.length > 0) return { errors: stale };
    if (found.state === "ENDED") return { errors: [refuse("ValidationError", "webhookId", { reason: "ENDED" })] };
    const errors = await change(found);
    return errors.length > 0 ? { errors } : { webhookId, errors };
  });
