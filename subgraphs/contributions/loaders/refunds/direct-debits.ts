import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { CollectionState } from "../../rules/direct-debit/collection.ts";

type Db = Kysely<unknown>;

/** A mandate, and how it was used. */
export interface MandateRow {
  readonly id: string;
  readonly version: number;
  readonly contributorId: string;
  readonly fund: string;
  readonly accountNumber: bigint;
  readonly reference: string;
  readonly iban: string;
  readonly holderName: string;
  readonly signedOn: Day;
  readonly signedHow: "PAPER" | "ELECTRONIC";
  readonly evidenceSha256: string;
  readonly state: "ACTIVE" | "CANCELLED";
  readonly cancelledOn: Day | null;
  readonly cancelledWhy: string | null;
  readonly lastUsedOn: Day | null;
  readonly everCollected: boolean;
}

/** A due that is, or was, collected. */
export interface CollectionRow {
  readonly id: string;
  readonly contributorId: string;
  readonly dueId: string;
  readonly mandateId: string;
  readonly amount: Cents;
  readonly sequenceType: "FRST" | "RCUR";
  readonly announcedOn: Day;
  readonly collectOn: Day;
  readonly state: CollectionState;
  readonly endedOn: Day | null;
  readonly reason: string | null;
}

/** A file that was made for the bank; its content is read apart. */
export interface OutgoingFileRow {
  readonly id: string;
  readonly kind: "CREDIT_TRANSFER" | "DIRECT_DEBIT";
  readonly messageId: string;
  readonly payments: number;
  readonly total: Cents;
  readonly actOn: Day;
  readonly sha256: string;
  readonly madeOn: Day;
  readonly content: string;
}

/** Mandates for which a condition holds, newest first. A first collection that is under way counts as one. */
export async function mandatesWhere(db: Db, condition: RawBuilder<unknown>): Promise<MandateRow[]> {
  const { rows } = await sql<MandateRow>`
    select m.id, m.version, m.contributor_id as "contributorId", m.fund, m.account_number as "accountNumber",
      m.reference, m.iban, m.holder_name as "holderName", m.signed_on as "signedOn", m.signed_how as "signedHow",
      m.evidence_sha256 as "evidenceSha256", m.state, m.cancelled_on as "cancelledOn",
      m.cancelled_why as "cancelledWhy", u.last as "lastUsedOn", coalesce(u.came, false) as "everCollected"
    from direct_debit_mandate m left join lateral (
      select max(c.collect_on) as last, bool_or(c.state <> 'REJECTED') as came from collection c
      where c.mandate_id = m.id
    ) u on true
    where ${condition} order by m.signed_on desc, m.id desc`.execute(db);
  return rows;
}

/** Collections for which a condition holds, newest first. */
export async function collectionsWhere(db: Db, condition: RawBuilder<unknown>): Promise<CollectionRow[]> {
  const { rows } = await sql<CollectionRow>`
    select c.id, c.contributor_id as "contributorId", c.due_id as "dueId", c.mandate_id as "mandateId", c.amount,
      c.sequence_type as "sequenceType", c.announced_on as "announcedOn", c.collect_on as "collectOn", c.state,
      c.ended_on as "endedOn", c.reason
    from collection c where ${condition} order by c.collect_on desc, c.id desc`.execute(db);
  return rows;
}

/** Files for which a condition holds, in an order, at most so many. */
export async function outgoingFilesWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`f.made_on, f.id`,
  limit = 10_000,
): Promise<OutgoingFileRow[]> {
  const { rows } = await sql<OutgoingFileRow>`
    select f.id, f.kind, f.message_id as "messageId", f.payments, f.total, f.act_on as "actOn", f.sha256,
      f.made_on as "madeOn", f.content
    from outgoing_file f where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

export const mandateById = (db: Db) =>
  oneBy<string, MandateRow>(
    ({ id }) => id,
    (ids) => mandatesWhere(db, sql`m.id = any (${ids})`),
  );

export const mandatesOfContributor = (db: Db) =>
  manyBy<string, MandateRow>(
    ({ contributorId }) => contributorId,
    (ids) => mandatesWhere(db, sql`m.contributor_id = any (${ids})`),
  );

/** Newest first. */
export const collectionsOfDue = (db: Db) =>
  manyBy<string, CollectionRow>(
    ({ dueId }) => dueId,
    (ids) => collectionsWhere(db, sql`c.due_id = any (${ids})`),
  );

export const outgoingFileById = (db: Db) =>
  oneBy<string, OutgoingFileRow>(
    ({ id }) => id,
    (ids) => outgoingFilesWhere(db, sql`f.id = any (${ids})`),
  );
