import { type RawBuilder, sql } from "kysely";
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
