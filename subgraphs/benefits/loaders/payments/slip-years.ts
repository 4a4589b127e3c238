import { type Kysely, sql } from "kysely";
import type { Cents } from "../../../shared/values/money.ts";

/** What a person was paid of one benefit in a year, and kept: what came back from the bank was never paid. */
export interface PaidInYear {
  readonly affiliateId: string;
  readonly fund: string;
  readonly year: number;
  readonly code: string;
  /** With what was kept back of it, and without interest. */
  readonly paid: Cents;
  readonly interest: Cents;
}

/** All years of people, by the days on which the bank booked what they were paid. */
export async function paidInYears(db: Kysely<unknown>, ids: readonly string[]): Promise<PaidInYear[]> {
  const booked = sql`coalesce(l.booked_on, case when l.withheld > 0 then l.sent_on end)`;
  const kept = sql`case when l.outcome = 'PAID' then l.amount else 0 end`;
  const { rows } = await sql<PaidInYear>`
    select l.affiliate_id as "affiliateId", l.fund, extract(year from ${booked})::int as year, c.code,
      coalesce(sum(l.withheld + ${kept}) filter (where l.interest_of is null), 0)::bigint as paid,
      coalesce(sum(${kept}) filter (where l.interest_of is not null), 0)::bigint as interest
    from payment_line l join claim c on c.id = l.claim_id
    where l.affiliate_id = any (${ids}) and not l.cancelled and l.sent_on is not null and ${booked} is not null
    group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(db);
  return rows;
}
