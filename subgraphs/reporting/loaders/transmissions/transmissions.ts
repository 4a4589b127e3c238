import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { TransmissionAction, TransmissionState } from "../../rules/transmissions/transmission-state.ts";

type Db = Kysely<unknown>;

/** A message to an institution as it is kept; what it says is read apart. */
export interface TransmissionRow {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly fund: string;
  readonly recipient: string | null;
  /** Which institution sent it to the fund; absent where the fund sends it. */
  readonly sender: string | null;
  readonly affiliateId: string;
  readonly about: string;
  readonly revision: number;
  readonly action: TransmissionAction;
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  readonly state: TransmissionState;
  readonly payloadVersion: string;
  readonly payload: string;
  readonly payloadHash: string;
  readonly causedOn: Day;
  readonly dueOn: Day | null;
  readonly sentOn: Day | null;
  readonly answeredOn: Day | null;
  readonly receipt: string | null;
}

/** Messages for which a condition holds, in an order, at most so many. */
export async function transmissionsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`t.id`,
  limit: number | null = 1_000,
): Promise<TransmissionRow[]> {
  const { rows } = await sql<TransmissionRow>`
    select t.id, t.version, t.kind, t.fund, t.recipient, t.sender, t.affiliate_id as "affiliateId", t.about,
      t.revision, t.action, t.supersedes, n.id as "supersededBy", t.state, t.payload_version as "payloadVersion",
      t.payload, t.payload_hash as "payloadHash", t.caused_on as "causedOn", t.due_on as "dueOn", t.sent_on as "sentOn",
      t.answered_on as "answeredOn", t.receipt
    from transmission t
    left join transmission n on n.supersedes = t.id and n.state <> 'WITHDRAWN' and n.state <> 'PREPARED'
    where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many messages there are for which a condition holds. */
export async function countTransmissions(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from transmission t where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const transmissionById = (db: Db) =>
  oneBy<string, TransmissionRow>(
    ({ id }) => id,
    (ids) => transmissionsWhere(db, sql`t.id = any (${ids})`),
  );

/** The messages about somebody, the newest first. */
export const transmissionsOfAffiliate = (db: Db) =>
  manyBy<string, TransmissionRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => transmissionsWhere(db, sql`t.affiliate_id = any (${ids})`, sql`t.caused_on desc, t.id desc`, null),
  );

/** What a recipient found wrong in one field of a message. */
export interface AnomalyRow {
  readonly transmissionId: string;
  readonly field: string;
  readonly code: string;
  readonly explanation: string | null;
}

export const anomaliesOfTransmission = (db: Db) =>
  manyBy<string, AnomalyRow>(
    ({ transmissionId }) => transmissionId,
    async (ids) => {
      const { rows } = await sql<AnomalyRow>`
        select transmission_id as "transmissionId", field, code, explanation from transmission_anomaly
        where transmission_id = any (${ids}) order by transmission_id, place`.execute(db);
      return rows;
    },
  );

/** The letter of a message that went to the person on paper. */
export interface TransmissionLetterRow {
  readonly transmissionId: string;
  readonly letter: Buffer;
  readonly sha256: string;
}

export const letterOfTransmission = (db: Db) =>
  oneBy<string, TransmissionLetterRow>(
    ({ transmissionId }) => transmissionId,
    async (ids) => {
      const { rows } = await sql<TransmissionLetterRow>`
        select transmission_id as "transmissionId", letter, sha256 from transmission_letter
        where transmission_id = any (${ids})`.execute(db);
      return rows;
    },
  );

/** What became of a request that was passed on, step by step. */
export interface OutcomeRow {
  readonly about: string;
  readonly state: string;
  readonly on: Day;
}

export const outcomesOfRequest = (db: Db) =>
  manyBy<string, OutcomeRow>(
    ({ about }) => about,
    async (ids) => {
      const { rows } = await sql<OutcomeRow>`
        select about, state, happened_on as "on" from transmission_outcome
        where about = any (${ids}) order by about, place`.execute(db);
      return rows;
    },
  );
