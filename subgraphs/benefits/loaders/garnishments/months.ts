import { type Kysely, sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** What of a month was paid before, or stands in a run: of one benefit, to one creditor or to the person. */
export interface PaidOfMonth {
  readonly affiliateId: string;
  /** The first day of the month for which it was paid. */
  readonly month: Day;
  /** The code of the benefit. */
  readonly code: string;
  readonly garnishmentId: string | null;
  /** What did not fail. */
  readonly paid: Cents;
  /** That, with what failed and is still to be paid again. */
  readonly taken: Cents;
}

/** The months of people whom creditors seize; interest is none of it. */
export async function paidOfMonths(db: Kysely<unknown>, affiliateIds: readonly string[]): Promise<PaidOfMonth[]> {
  const { rows } = await sql<PaidOfMonth>`
    select l.affiliate_id as "affiliateId", coalesce(s.month, date_trunc('month', l.period_from)::date) as month,
      c.code, l.garnishment_id as "garnishmentId",
      coalesce(sum(l.amount) filter (where l.failed_on is null), 0)::bigint as paid,
      coalesce(sum(l.amount) filter (where r.id is null), 0)::bigint as taken
    from payment_line l join claim c on c.id = l.claim_id left join seizure s on s.id = l.seizure_id
      left join payment_line r on r.repeats = l.id and not r.cancelled
    where l.affiliate_id = any (${affiliateIds}) and not l.cancelled and l.interest_of is null
    group by 1, 2, 3, 4`.execute(db);
  return rows;
}
