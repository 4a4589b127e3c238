import { type Kysely, type RawBuilder, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";

type Db = Kysely<unknown>;

/** A request that a partner signed. */
export interface SignedRequestRow {
  readonly id: string;
  readonly partner: string;
  readonly actor: string;
  readonly purpose: string | null;
  readonly question: string;
  readonly keyId: string;
  readonly tokenId: string;
  readonly signature: string;
  readonly bodySha256: string;
  readonly signedAt: string;
  readonly receivedAt: string;
}

/** Signed requests for which a condition holds, in an order, at most so many. */
export async function signedRequestsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<SignedRequestRow[]> {
  const { rows } = await sql<SignedRequestRow>`
    select s.id, s.partner, s.actor, s.purpose, s.question, s.key_id as "keyId", s.token_id as "tokenId", s.signature,
      s.body_sha256 as "bodySha256", s.signed_at as "signedAt", s.received_at as "receivedAt"
    from signed_request s where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many there are for which a condition holds. */
export async function countSignedRequests(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from signed_request s where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** What a signed request was answered. */
export interface SignedAnswerRow {
  readonly requestId: string;
  readonly status: number;
  readonly bodySha256: string;
  readonly answeredAt: string;
}

export const answerOfSignedRequest = (db: Db) =>
  oneBy<string, SignedAnswerRow>(
    ({ requestId }) => requestId,
    async (ids) => {
      const { rows } = await sql<SignedAnswerRow>`
        select request_id as "requestId", status, body_sha256 as "bodySha256", answered_at as "answeredAt"
        from signed_answer where request_id = any (${ids})`.execute(db);
      return rows;
    },
  );
