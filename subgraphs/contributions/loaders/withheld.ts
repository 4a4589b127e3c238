import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents, Rate } from "../../shared/values/money.ts";
import type { WithheldListState, withheldHanders } from "../rules/withheld/withheld-sums.ts";

type Db = Kysely<unknown>;

/** A list of sums that clients withheld, as INASTI shares them out. */
export interface WithheldListRow {
  readonly id: string;
  readonly fund: string;
  readonly reference: string;
  readonly contentHash: string;
  readonly total: Cents;
  readonly state: WithheldListState;
  readonly handedInBy: keyof typeof withheldHanders;
  readonly handedInOn: Day;
  readonly paymentId: string | null;
  readonly carriedOutOn: Day | null;
}

/** One of its sums, with whose it is where the number is known. */
export interface WithheldSumRow {
  readonly id: string;
  readonly version: number;
  readonly listId: string;
  readonly fund: string;
  readonly ssin: string | null;
  readonly enterpriseNumber: string | null;
  readonly contributorId: string | null;
  readonly amount: Cents;
  readonly share: Rate;
  readonly creditedOn: Day;
  readonly partId: string | null;
  readonly reversedOn: Day | null;
  readonly reversal: string | null;
  readonly undoneOn: Day | null;
}

/** Lists for which a condition holds, in an order, at most so many. */
export async function withheldListsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`l.id`,
  limit = 1_000,
): Promise<WithheldListRow[]> {
  const { rows } = await sql<WithheldListRow>`
    select l.id, l.fund, l.reference, l.content_hash as "contentHash", l.total, l.handed_in_by as "handedInBy",
      case when l.carried_out_on is null then 'AWAITING_PAYMENT' else 'CARRIED_OUT' end as state,
      l.handed_in_on as "handedInOn", l.payment_id as "paymentId", l.carried_out_on as "carriedOutOn"
    from withheld_list l where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many lists there are. */
export async function countWithheldLists(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from withheld_list`.execute(db);
  return rows[0]?.count ?? 0;
}

/**
 * The oldest list that waits and whose payment is there, of all that wait; `null` where none is.
 *
 * It is the payment that staff named; or the only one in suspense of just that sum whose text holds the reference
 * and that they named for no other. Neither is taken where a sum of the list was credited after it was booked.
 */
export async function nextPaidList(db: Db): Promise<{ readonly id: string; readonly paymentId: string } | null> {
  const { rows } = await sql<{ id: string; paymentId: string }>`
    select l.id, min(p.id) as "paymentId" from withheld_list l
    cross join lateral (
      select p.id, p.amount, p.booked_on from payment p where p.id = l.payment_id
      union all
      select p.id, p.amount, p.booked_on from payment p
      where l.payment_id is null and p.fund = l.fund and p.amount = l.total
        and (p.free_text is not null or p.note is not null)
        and strpos(upper(concat_ws(' ', p.free_text, p.note)), upper(l.reference)) > 0
        and not exists (select from withheld_list n where n.payment_id = p.id)
    ) p
    where l.carried_out_on is null and p.amount = l.total
      and p.booked_on >= (select max(s.credited_on) from withheld_sum s where s.list_id = l.id)
      and p.amount = (select -sum(e.amount) from ledger_entry e where e.payment_id = p.id)
    group by l.id having count(*) = 1 order by l.id limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Sums for which a condition holds, in the order of their list. */
export async function withheldSumsWhere(db: Db, condition: RawBuilder<unknown>) {
  const { rows } = await sql<WithheldSumRow>`
    select s.id, s.version, s.list_id as "listId", s.fund, s.ssin, s.enterprise_number as "enterpriseNumber",
      s.contributor_id as "contributorId", s.amount, s.share::bigint as share, s.credited_on as "creditedOn",
      s.part_id as "partId", s.reversed_on as "reversedOn", s.reversal, s.undone_on as "undoneOn"
    from withheld_sum s where ${condition} order by s.list_id, s.place`.execute(db);
  return rows;
}

/** How lists and their sums are found in batches. */
export const withheldLoaders = (db: Db) => ({
  withheldListById: oneBy<string, WithheldListRow>(
    ({ id }) => id,
    (ids) => withheldListsWhere(db, sql`l.id = any (${ids})`),
  ),
  withheldSumsOfList: manyBy<string, WithheldSumRow>(
    ({ listId }) => listId,
    (ids) => withheldSumsWhere(db, sql`s.list_id = any (${ids})`),
  ),
});
