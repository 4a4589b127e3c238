import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AttestationKind, Statement } from "../../rules/attestations/attestation.ts";

type Db = Kysely<unknown>;

/** An attestation as it was issued; its letter is read apart. */
export interface AttestationRow {
  readonly id: string;
  readonly code: string;
  readonly affiliateId: string;
  readonly fund: string;
  readonly kind: AttestationKind;
  readonly year: number | null;
  readonly statements: readonly Statement[];
  readonly sha256: string;
  readonly issuedOn: Day;
  readonly place: bigint;
}

/** Attestations for which a condition holds, in an order, at most so many. */
export async function attestationsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`a.place`,
  limit: number | null = 1_000,
): Promise<AttestationRow[]> {
  const { rows } = await sql<AttestationRow>`
    select a.id, a.code, a.affiliate_id as "affiliateId", a.fund, a.kind, a.year, a.content as statements, a.sha256,
      a.issued_on as "issuedOn", a.place
    from attestation a where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many attestations there are for which a condition holds. */
export async function countAttestations(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from attestation a where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const attestationById = (db: Db) =>
  oneBy<string, AttestationRow>(
    ({ id }) => id,
    (ids) => attestationsWhere(db, sql`a.id = any (${ids})`),
  );

/** What was attested of somebody, the newest first. */
export const attestationsOfAffiliate = (db: Db) =>
  manyBy<string, AttestationRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => attestationsWhere(db, sql`a.affiliate_id = any (${ids})`, sql`a.place desc`, null),
  );

export const letterOfAttestation = (db: Db) =>
  oneBy<string, { readonly id: string; readonly letter: Buffer }>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<{ id: string; letter: Buffer }>`
        select id, letter from attestation where id = any (${ids})`.execute(db);
      return rows;
    },
  );
