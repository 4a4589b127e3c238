import DataLoader from "dataloader";
import { type Kysely, sql } from "kysely";
import type { Cents } from "../../../shared/values/money.ts";

/** What a person was paid of one benefit in a calendar year, by the days on which the bank booked it. */
export interface PaidYearRow {
  readonly affiliateId: string;
  readonly year: number;
  readonly fund: string;
  /** The benefit, and its version by which a reader finds the words. */
  readonly code: string;
  readonly benefitId: string;
  readonly paid: Cents;
  readonly keptBack: Cents;
  readonly cameBack: Cents;
  readonly interest: Cents;
}

/** Whose year is asked for. */
export interface PaidYearKey {
  readonly affiliateId: string;
  readonly year: number;
}

const nameOf = ({ affiliateId, year }: PaidYearKey): string => `${affiliateId} ${year}`;

/** Several people and years in one query; what came back counts in the year in which it did. */
export const paidYears = (db: Kysely<unknown>) =>
  new DataLoader<PaidYearKey, PaidYearRow[], string>(
    async (keys) => {
      const { rows } = await sql<PaidYearRow>`
        select k."affiliateId", k.year, l.fund, c.code, max(c.benefit_id) as "benefitId",
          coalesce(sum(l.amount) filter (where l.interest_of is null
            and extract(year from l.booked_on) = k.year), 0)::bigint as paid,
          coalesce(sum(l.withheld) filter (where extract(year from l.sent_on) = k.year), 0)::bigint as "keptBack",
          coalesce(sum(l.amount) filter (where l.interest_of is null and l.outcome = 'RETURNED'
            and extract(year from l.failed_on) = k.year), 0)::bigint as "cameBack",
          (coalesce(sum(l.amount) filter (where l.interest_of is not null
            and extract(year from l.booked_on) = k.year), 0)
            - coalesce(sum(l.amount) filter (where l.interest_of is not null and l.outcome = 'RETURNED'
              and extract(year from l.failed_on) = k.year), 0))::bigint as interest
        from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k ("affiliateId" text, year int)
        join payment_line l on l.affiliate_id = k."affiliateId" and not l.cancelled and l.sent_on is not null
          and (extract(year from l.booked_on) = k.year or extract(year from l.failed_on) = k.year
            or (l.withheld > 0 and extract(year from l.sent_on) = k.year))
        join claim c on c.id = l.claim_id
        group by k."affiliateId", k.year, l.fund, c.code order by c.code, l.fund`.execute(db);
      const groups = new Map(keys.map((key): [string, PaidYearRow[]] => [nameOf(key), []]));
      for (const row of rows) groups.get(nameOf(row))?.push(row);
      return keys.map((key) => groups.get(nameOf(key)) ?? []);
    },
    { cacheKeyFn: nameOf },
  );
