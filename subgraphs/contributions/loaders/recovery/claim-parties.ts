import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { PartyKind, PartyProgress } from "../../rules/recovery/parties.ts";
import type { DueNature } from "../rows.ts";

type Db = Kysely<unknown>;

/** A bailiff, lawyer or curator who has a claim file in hand, or had. */
export interface ClaimPartyRow {
  readonly id: string;
  readonly fileId: string;
  readonly kind: PartyKind;
  readonly enterpriseNumber: string;
  readonly name: string;
  readonly since: Day;
  readonly until: Day | null;
}

/** Who has, or had, a claim file in hand, in the order in which they got it. */
export const partiesOfClaimFile = (db: Db) =>
  manyBy<string, ClaimPartyRow>(
    ({ fileId }) => fileId,
    async (ids) => {
      const { rows } = await sql<ClaimPartyRow>`
        select id, file_id as "fileId", kind, enterprise_number as "enterpriseNumber", name, assigned_on as since,
          ended_on as until
        from claim_party where file_id = any (${ids}) order by file_id, assigned_on, id`.execute(db);
      return rows;
    },
  );

/** How far a party said to be. */
export interface PartyProgressRow {
  readonly partyId: string;
  readonly kind: PartyProgress;
  readonly on: Day;
  readonly proof: string | null;
}

/** In the order in which it was said. */
export const progressOfParty = (db: Db) =>
  manyBy<string, PartyProgressRow>(
    ({ partyId }) => partyId,
    async (ids) => {
      const { rows } = await sql<PartyProgressRow>`
        select party_id as "partyId", kind, done_on as on, proof from claim_party_progress
        where party_id = any (${ids}) order by party_id, id`.execute(db);
      return rows;
    },
  );

/** A claim file as who has it in hand sees it. */
export interface AssignedClaimRow {
  readonly id: string;
  readonly contributorId: string;
  readonly fund: string;
  readonly kind: PartyKind;
  readonly assignedOn: Day;
  readonly debtor: readonly string[];
  readonly communication: string;
  readonly iban: string | null;
}

/** The files that the viewer has in hand, for which a condition holds; nothing to anybody else. */
export async function assignedClaimsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`a.id`,
  limit = 100,
): Promise<AssignedClaimRow[]> {
  const { rows } = await sql<AssignedClaimRow>`
    select a.id, a.contributor_id as "contributorId", a.fund, a.kind, a.assigned_on as "assignedOn", a.debtor,
      a.communication, a.iban
    from assigned_claims() a where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** A file that the viewer has in hand. */
export const assignedClaimById = (db: Db) =>
  oneBy<string, AssignedClaimRow>(
    ({ id }) => id,
    (ids) => assignedClaimsWhere(db, sql`a.id = any (${ids})`),
  );

/** How many files the viewer has in hand for which a condition holds. */
export async function countAssignedClaims(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from assigned_claims() a where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** What is claimed in a file that the viewer has in hand, and open. */
export interface AssignedLineRow {
  readonly partyId: string;
  readonly nature: DueNature;
  readonly quarter: Quarter;
  readonly amount: Cents;
}

export const linesOfAssignedClaim = (db: Db) =>
  manyBy<string, AssignedLineRow>(
    ({ partyId }) => partyId,
    async (ids) => {
      const { rows } = await sql<AssignedLineRow>`
        select party_id as "partyId", nature, quarter, amount from assigned_lines()
        where party_id = any (${ids})`.execute(db);
      return rows;
    },
  );
