import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { DetailSource } from "../../rules/household/history.ts";
import type { DependantKind, Relation } from "../../rules/household/member.ts";

/** Somebody who lives with an insured person. */
export interface MemberRow {
  readonly id: string;
  readonly version: number;
  readonly affiliateId: string;
  readonly relation: Relation;
  readonly ssin: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: Day | null;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly source: DetailSource;
}

/** For how long, and as what, somebody of the household depends on the insured person. */
export interface DependantRow {
  readonly memberId: string;
  readonly affiliateId: string;
  readonly kind: DependantKind;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

async function membersWhere(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select id, version, affiliate_id as "affiliateId", relation, ssin, first_name as "firstName",
      last_name as "lastName", birth_date as "birthDate", starts_on as "startsOn", ends_on as "endsOn", source
    from household_member where ${condition} order by affiliate_id, starts_on, id`.execute(db);
  return rows;
}

/** In the order in which they came into the household. */
export const membersOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, MemberRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => membersWhere(db, sql`affiliate_id = any (${ids})`),
  );

export const memberById = (db: Kysely<unknown>) =>
  oneBy<string, MemberRow>(
    ({ id }) => id,
    (ids) => membersWhere(db, sql`id = any (${ids})`),
  );

export const dependantsOfMember = (db: Kysely<unknown>) =>
  manyBy<string, DependantRow>(
    ({ memberId }) => memberId,
    async (ids) => {
      const { rows } = await sql<DependantRow>`
        select member_id as "memberId", affiliate_id as "affiliateId", kind, starts_on as "startsOn",
          ends_on as "endsOn"
        from dependant where member_id = any (${ids}) order by member_id, starts_on`.execute(db);
      return rows;
    },
  );
