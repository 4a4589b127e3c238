import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";

/**
 * The account to which a person is paid on a day, in SQL: `account_id` and `iban`, or no row. One that the bank refused
 * is paid nothing more, and nobody falls back on an older one: the person must tell another.
 */
export const accountOn = (affiliateId: RawBuilder<unknown>, day: Day) => sql`(
  select a.account_id, a.iban from (
    select b.affiliate_id, b.account_id, b.iban from benefit_account b
    where b.affiliate_id = ${affiliateId} and b.starts_on <= ${day}
    order by b.starts_on desc, b.subject_version desc limit 1) a
  where not exists (select from payment_line f where f.affiliate_id = a.affiliate_id and f.account_id = a.account_id
    and f.account_refused))`;

/** An account of somebody. */
export interface AccountRow {
  readonly affiliateId: string;
  readonly accountId: string;
  readonly iban: string;
}

/** The same for many people, by whose account it is. */
export async function accountsOf(
  db: Kysely<unknown>,
  affiliateIds: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, AccountRow>> {
  const { rows } = await sql<AccountRow>`
    select distinct on (affiliate_id) affiliate_id as "affiliateId", account_id as "accountId", iban
    from benefit_account where affiliate_id = any (${affiliateIds}) and starts_on <= ${day}
    order by affiliate_id, starts_on desc, subject_version desc`.execute(db);
  const { rows: refused } = await sql<{ key: string }>`
    select distinct affiliate_id || ' ' || account_id as key from payment_line
    where affiliate_id = any (${affiliateIds}) and account_refused`.execute(db);
  const never = new Set(refused.map(({ key }) => key));
  const open = rows.filter(({ affiliateId, accountId }) => !never.has(`${affiliateId} ${accountId}`));
  return new Map(open.map((row) => [row.affiliateId, row]));
}
