import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { dueOnOf, type TransmissionKind } from "../../rules/transmissions/kind.ts";
import { type LastSent, type Next, nextOf } from "../../rules/transmissions/transmission-state.ts";
import { groupBy } from "../group-by.ts";

type Scope = Pick<Context, "db">;

/** What holds now of one thing that an institution is owed: `content` is `null` where there is nothing to say. */
export interface Draft {
  readonly affiliateId: string;
  /** Of what: a year, or the id of a request. */
  readonly about: string;
  readonly fund: string;
  readonly content: object | null;
  /** The day of what caused it. */
  readonly causedOn: Day;
  /** That it is to be said once more, as it was refused. */
  readonly again?: boolean;
}

type Known = LastSent & { readonly key: string; readonly revision: number; readonly fund: string };

/** A message that is to be kept, before its words are written. */
interface New extends Draft, Next {
  readonly fingerprint: string | null;
  readonly revision: number;
  /** Who holds the one that it follows; `null` for a first. */
  readonly recipient: string | null;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const keyOf = ({ affiliateId, about }: Pick<Draft, "affiliateId" | "about">): string => `${affiliateId} ${about}`;

/**
 * Draws up the messages of one kind that follow from what holds now, and from what was sent before.
 *
 * What was drawn up and not sent is withdrawn where it is no longer true. A draft of one thing comes once. A correction
 * goes to whoever holds what it corrects.
 */
export async function drawUp(scope: Scope, kind: TransmissionKind, drafts: readonly Draft[]): Promise<void> {
  if (drafts.length === 0) return;
  const known = groupBy(await knownOf(scope, kind, drafts), ({ key }) => key);
  const withdrawn: string[] = [];
  const news = drafts.flatMap((draft): New[] => {
    const own = known.get(keyOf(draft)) ?? [];
    const waiting = own.find(({ state }) => state === "PREPARED");
    const last = own.find(({ state }) => state !== "PREPARED" && state !== "WITHDRAWN") ?? null;
    const fingerprint = draft.content && sha256(JSON.stringify(draft.content));
    const next = nextOf(last, fingerprint, draft.again);
    if (waiting && next?.action === waiting.action && waiting.fingerprint === fingerprint) return [];
    if (waiting) withdrawn.push(waiting.id);
    const revision = (own[0]?.revision ?? 0) + 1;
    const follows = next?.replaces ? last : null;
    const fund = draft.content ? draft.fund : (last?.fund ?? draft.fund);
    return next ? [{ ...draft, ...next, fingerprint, revision, fund, recipient: follows?.recipient ?? null }] : [];
  });
  await sql`update transmission set state = 'WITHDRAWN', version = version + 1
    where id = any (${withdrawn}) and state = 'PREPARED'`.execute(scope.db);
  await keep(scope, kind, news);
}

/** What was drawn up before of the same things, the newest first. */
async function knownOf({ db }: Scope, kind: TransmissionKind, drafts: readonly Draft[]): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select t.affiliate_id || ' ' || t.about as key, t.id, t.state, t.action, t.recipient, t.fingerprint,
      t.revision, t.fund
    from unnest(${drafts.map(({ affiliateId }) => affiliateId)}::text[], ${drafts.map(({ about }) => about)}::text[])
      as d (affiliate_id, about)
    join transmission t on t.kind = ${kind.code} and t.affiliate_id = d.affiliate_id and t.about = d.about
    order by t.revision desc`.execute(db);
  return rows;
}

interface Named {
  readonly id: string;
  readonly ssin: string | null;
}

/**
 * Keeps new messages, and wakes whoever sends them.
 *
 * To which health fund a first message goes is known when it leaves: the member may go elsewhere before.
 */
async function keep({ db }: Scope, kind: TransmissionKind, news: readonly New[]): Promise<void> {
  if (news.length === 0 || !kind.payload) return;
  const found = await sql<Named>`select id, ssin from contributor
    where id = any (${news.map(({ affiliateId }) => affiliateId)})`.execute(db);
  const people = new Map(found.rows.map((row) => [row.id, row]));
  const { version } = kind.payload;
  const rows = news.map((one) => {
    const { action, replaces, fund, about, affiliateId, fingerprint, revision, causedOn } = one;
    const person = people.get(affiliateId);
    const payload = JSON.stringify({ action, replaces, ssin: person?.ssin ?? null, fund, about, ...one.content });
    const recipient = one.recipient ?? (kind.recipient === "HEALTH_FUND_OF_PERSON" ? null : kind.recipient);
    return {
      ...{ id: newId("tra"), kind: kind.code, fund, recipient, affiliate_id: affiliateId, about, revision, action },
      ...{ supersedes: replaces, purposes: kind.purposes, payload_version: version, payload, fingerprint },
      ...{ payload_hash: sha256(payload), caused_on: causedOn, due_on: dueOnOf(kind.term, causedOn) },
    };
  });
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.id(name)));
  await sql`insert into transmission (${columns})
    select ${columns} from jsonb_populate_recordset(null::reporting.transmission, ${JSON.stringify(rows)}::jsonb)
  `.execute(db);
  await sql`select facts.wake_listeners()`.execute(db);
}
