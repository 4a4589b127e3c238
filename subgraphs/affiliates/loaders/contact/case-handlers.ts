import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Channel } from "../../rules/requests/request.ts";

/** Somebody of a fund who cares for files. */
export interface CaseHandlerRow {
  readonly kind: "CaseHandler";
  readonly id: string;
  readonly fundCode: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly phone: string | null;
  readonly email: string | null;
}

/** A file that was given to somebody to care for. */
export interface HandOverRow {
  readonly id: string;
  readonly contributorId: string;
  readonly fundCode: string;
  readonly handlerId: string;
  readonly startsOn: Day;
  readonly reason: string | null;
}

/** While somebody is away, and who stands in. */
export interface AbsenceRow {
  readonly id: string;
  readonly handlerId: string;
  readonly fundCode: string;
  readonly replacementId: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** A way to reach a fund, and when. */
export interface ContactChannelRow {
  readonly fundCode: string;
  readonly channel: Channel;
  readonly address: string | null;
  readonly hours: readonly {
    readonly weekdays: readonly number[];
    readonly opensAt: string;
    readonly closesAt: string;
  }[];
}

/** Case handlers for whom a condition holds, by name. */
export async function caseHandlersWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
): Promise<CaseHandlerRow[]> {
  const { rows } = await sql<CaseHandlerRow>`
    select 'CaseHandler' as kind, id, fund as "fundCode", name, languages, phone, email
    from case_handler where ${condition} order by name, id`.execute(db);
  return rows;
}

export const caseHandlerById = (db: Kysely<unknown>) =>
  oneBy<string, CaseHandlerRow>(
    ({ id }) => id,
    (ids) => caseHandlersWhere(db, sql`id = any (${ids})`),
  );

export const caseHandlersOfFund = (db: Kysely<unknown>) =>
  manyBy<string, CaseHandlerRow>(
    ({ fundCode }) => fundCode,
    (funds) => caseHandlersWhere(db, sql`fund = any (${funds})`),
  );

/** Newest first: the first is the one in force. */
export const handOversOfContributor = (db: Kysely<unknown>) =>
  manyBy<string, HandOverRow>(
    ({ contributorId }) => contributorId,
    async (ids) => {
      const { rows } = await sql<HandOverRow>`
        select id, contributor_id as "contributorId", fund as "fundCode", handler_id as "handlerId",
          starts_on as "startsOn", reason
        from hand_over where contributor_id = any (${ids}) order by starts_on desc, place desc`.execute(db);
      return rows;
    },
  );

export const absencesOfFund = (db: Kysely<unknown>) =>
  manyBy<string, AbsenceRow>(
    ({ fundCode }) => fundCode,
    async (funds) => {
      const { rows } = await sql<AbsenceRow>`
        select id, handler_id as "handlerId", fund as "fundCode", replacement_id as "replacementId",
          starts_on as "startsOn", ends_on as "endsOn"
        from absence where fund = any (${funds}) order by starts_on, id`.execute(db);
      return rows;
    },
  );

/** The ways of the day: of each channel the newest row that is in force. */
export const contactChannelsOfFund = (db: Kysely<unknown>, day: Day) =>
  manyBy<string, ContactChannelRow>(
    ({ fundCode }) => fundCode,
    async (funds) => {
      const { rows } = await sql<ContactChannelRow>`
        select distinct on (fund, channel) fund as "fundCode", channel, address, hours
        from contact_channel where fund = any (${funds}) and valid_from <= ${day}
        order by fund, channel, valid_from desc`.execute(db);
      return rows;
    },
  );

export const fundOfContributor = (db: Kysely<unknown>) =>
  oneBy<string, { readonly id: string; readonly fund: string | null }>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<{ id: string; fund: string | null }>`
        select id, fund from contributor where id = any (${ids})`.execute(db);
      return rows;
    },
  );
