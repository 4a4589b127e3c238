import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AffiliationKind, Answers } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { numbersOf } from "../household/replaced-numbers.ts";

/** A formal notice to a person without a fund. */
export interface AffiliationNoticeRow {
  readonly kind: "AffiliationNotice";
  readonly id: string;
  readonly version: number;
  readonly ssin: string;
  readonly affiliationKind: AffiliationKind;
  readonly answers: Answers;
  readonly startsOn: Day;
  readonly postedOn: Day;
  readonly registeredItem: string;
  readonly dueOn: Day;
  readonly closedOn: Day | null;
}

const columns = sql`
  'AffiliationNotice' as kind, n.id, n.version, n.ssin, n.kind as "affiliationKind", n.answers,
  n.starts_on as "startsOn", n.posted_on as "postedOn", n.registered_item as "registeredItem", n.due_on as "dueOn",
  n.closed_on as "closedOn"`;

/** Notices for which a condition holds, in an order, at most so many. */
export async function affiliationNoticesWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`n.due_on, n.id`,
  limit = 10_000,
): Promise<AffiliationNoticeRow[]> {
  const { rows } = await sql<AffiliationNoticeRow>`
    select ${columns} from affiliation_notice n where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many notices there are for which a condition holds. */
export async function countAffiliationNotices(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from affiliation_notice n where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const affiliationNoticeById = (db: Kysely<unknown>) =>
  oneBy<string, AffiliationNoticeRow>(
    ({ id }) => id,
    (ids) => affiliationNoticesWhere(db, sql`n.id = any (${ids})`),
  );

/** The letter in base64. */
export const letterOfNotice = (db: Kysely<unknown>) =>
  oneBy<string, { readonly id: string; readonly letter: string | null }>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<{ id: string; letter: string | null }>`
        select id, translate(encode(letter, 'base64'), chr(10), '') as letter
        from affiliation_notice where id = any (${ids})`.execute(db);
      return rows;
    },
  );

/** Notices to a person under the number of today or of before, the newest first. */
export const affiliationNoticesOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, AffiliationNoticeRow & { readonly ofId: string }>(
    ({ ofId }) => ofId,
    async (ids) => {
      const { rows } = await sql<AffiliationNoticeRow & { readonly ofId: string }>`
        select ${columns}, o."ofId" from affiliation_notice n join ${numbersOf(ids)} o on o.ssin = n.ssin
        order by n.posted_on desc, n.id desc`.execute(db);
      return rows;
    },
  );
