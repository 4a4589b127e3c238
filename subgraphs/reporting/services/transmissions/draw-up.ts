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
  /** That it is to go to the person on paper, as no institution is known that would take it in. */
  readonly onPaper?: boolean;
  /** To whom a first message goes, where the kind alone does not say. */
  readonly recipient?: string;
  /** The day of what caused it. */
  readonly causedOn: Day;
  /** Of a first message, where its term runs from another day: the end of a year. */
  readonly firstCausedOn?: Day;
  /** That it is to be said once more, as it was refused. */
  readonly again?: boolean;
}

type Known = LastSent & {
  readonly key: string;
  readonly kind: string;
  readonly revision: number;
  readonly fund: string;
};

/** A message that is to be kept, before its words are written. */
interface New extends Omit<Draft, "recipient">, Next {
  readonly kind: TransmissionKind;
  readonly fingerprint: string | null;
  readonly revision: number;
  /** Who holds the one that it follows, or to whom a first goes; `null` where the kind says. */
  readonly recipient: string | null;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const keyOf = ({ affiliateId, about }: Pick<Draft, "affiliateId" | "about">): string => `${affiliateId} ${about}`;

/**
 * Draws up the messages of one kind that follow from what holds now, and from what was sent before.
 *
 * What was drawn up and not sent is withdrawn where it is no longer true. A draft of one thing comes once. A correction
 * goes to whoever holds what it corrects. `paper` is the kind of those that go to the person on paper: of one thing,
 * both are one chain.
 */
export async function drawUp(
  scope: Scope,
  kind: TransmissionKind,
  drafts: readonly Draft[],
  paper: TransmissionKind = kind,
): Promise<void> {
  if (drafts.length === 0) return;
  const known = groupBy(await knownOf(scope, [kind.code, paper.code], drafts), ({ key }) => key);
  const withdrawn: string[] = [];
  const news = drafts.flatMap((draft): New[] => {
    const own = known.get(keyOf(draft)) ?? [];
    const waiting = own.find(({ state }) => state === "PREPARED");
    const last = own.find(({ state }) => state !== "PREPARED" && state !== "WITHDRAWN") ?? null;
    const way = wayOf(draft, last, { kind, paper });
    const fingerprint = draft.content && sha256(JSON.stringify(draft.content) + (way === kind ? "" : way.code));
    const next = nextOf(last, fingerprint, draft.again);
    if (waiting && next?.action === waiting.action && waiting.fingerprint === fingerprint) return [];
    if (waiting) withdrawn.push(waiting.id);
    const revision = (own[0]?.revision ?? 0) + 1;
    const follows = next?.replaces && last?.kind === way.code ? last : null;
    const fund = draft.content ? draft.fund : (last?.fund ?? draft.fund);
    const recipient = follows?.recipient ?? draft.recipient ?? null;
    return next ? [{ ...draft, ...next, kind: way, fingerprint, revision, fund, recipient }] : [];
  });
  await sql`update transmission set state = 'WITHDRAWN', version = version + 1
    where id = any (${withdrawn}) and state = 'PREPARED'`.execute(scope.db);
  for (const one of new Set([kind, paper]))
    await keep(
      scope,
      one,
      news.filter((found) => found.kind === one),
    );
}

type Ways = { readonly kind: TransmissionKind; readonly paper: TransmissionKind };

/**
 * By which way a message goes. Whoever holds one is told by the same way that it is taken back; and who holds an
 * electronic one is told of what follows, though the person went elsewhere since.
 */
function wayOf({ content, onPaper = false }: Draft, last: Known | null, { kind, paper }: Ways): TransmissionKind {
  const isHeld = last !== null && (content === null || last.kind === kind.code) && !isTakenBack(last);
  if (isHeld) return last.kind === paper.code ? paper : kind;
  return onPaper ? paper : kind;
}

const isTakenBack = ({ action, state }: Known): boolean => action === "CANCELLATION" && state !== "REJECTED";

/** What was drawn up before of the same things, the newest first. */
async function knownOf({ db }: Scope, kinds: readonly string[], drafts: readonly Draft[]): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select t.affiliate_id || ' ' || t.about as key, t.id, t.kind, t.state, t.action, t.recipient, t.fingerprint,
      t.revision, t.fund
    from unnest(${drafts.map(({ affiliateId }) => affiliateId)}::text[], ${drafts.map(({ about }) => about)}::text[])
      as d (affiliate_id, about)
    join transmission t on t.kind = any (${kinds}) and t.affiliate_id = d.affiliate_id and t.about = d.about
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
    const { action, replaces, fund, about, affiliateId, fingerprint, revision } = one;
    const causedOn = (action === "FIRST" && one.firstCausedOn) || one.causedOn;
    const person = people.get(affiliateId);
    const payload = JSON.stringify({ action, replaces, ssin: person?.ssin ?? null, fund, about, ...one.content });
    const recipient = one.recipient ?? (kind.recipient === "HEALTH_FUND_OF_PERSON" ? null : kind.recipient);
    return {
      ...{ id: newId("tra"), kind: kind.code, fund, recipient, affiliate_id: affiliateId, about, revision, action },
      ...{ supersedes: replaces, purposes: kind.purposes, payload_version: version, payload, fingerprint },
      ...{ payload_hash: sha256(payload), caused_on: causedOn, due_on: dueOnOf(kind.term, causedOn, action) },
    };
  });
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.id(name)));
  await sql`insert into transmission (${columns})
    select ${columns} from jsonb_populate_recordset(null::reporting.transmission, ${JSON.stringify(rows)}::jsonb)
  `.execute(db);
  await sql`select facts.wake_listeners()`.execute(db);
}
