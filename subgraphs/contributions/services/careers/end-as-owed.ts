import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { type ActivityEnd, careerAsOwed } from "../../rules/career-as-owed.ts";
import type { CareerPeriod } from "../../rules/quarter-of-career.ts";
import { asRows } from "../book.ts";
import { groupBy } from "../group-by.ts";

type Db = Pick<Context, "db">;
type PeriodRow = CareerPeriod & { readonly affiliateId: string; readonly id: string; readonly subjectVersion: number };
type EndRow = ActivityEnd & { readonly affiliateId: string };

/** Ends what is kept of people's careers where contributions stop being owed: a season later, a death earlier. */
export async function endAsOwed({ db }: Db, affiliateIds: readonly string[]): Promise<void> {
  const periods = await endedPeriods({ db }, affiliateIds);
  const { rows: ends } = await sql<EndRow>`
    select affiliate_id as "affiliateId", last_day as "lastDay", last_quarter as "lastQuarter", due, died
    from activity_end where affiliate_id = any (${affiliateIds}) and stands order by last_day`.execute(db);
  const endsOf = groupBy(ends, ({ affiliateId }) => affiliateId);
  const changed = [...groupBy(periods, ({ affiliateId }) => affiliateId)].flatMap(([id, told]) => {
    const owed = careerAsOwed(told, endsOf.get(id) ?? []);
    return told.some(({ endsOn }, i) => owed[i]?.endsOn !== endsOn) ? [{ id, owed }] : [];
  });
  if (changed.length === 0) return;
  await sql`delete from career_period where affiliate_id = any (${changed.map(({ id }) => id)})`.execute(db);
  await sql`
    insert into career_period (affiliate_id, id, fund, category, capacity, starts_on, ends_on, helped_affiliate_id,
      declared_on, subject_version)
    select "affiliateId", id, fund, category, capacity, "startsOn", "endsOn", "helpedAffiliateId", "declaredOn",
      "subjectVersion"
    from jsonb_to_recordset(${asRows(changed.flatMap(({ owed }) => owed))}::jsonb) as p ("affiliateId" text, id text,
      fund text, category text, capacity text, "startsOn" date, "endsOn" date, "helpedAffiliateId" text,
      "declaredOn" date, "subjectVersion" int)`.execute(db);
}

/** The careers of those who ended something, oldest first; the others owe as they were told. */
async function endedPeriods({ db }: Db, affiliateIds: readonly string[]): Promise<PeriodRow[]> {
  const { rows } = await sql<PeriodRow>`
    select affiliate_id as "affiliateId", id, fund, category, capacity, starts_on as "startsOn", ends_on as "endsOn",
      helped_affiliate_id as "helpedAffiliateId", declared_on as "declaredOn", subject_version as "subjectVersion"
    from career_period p
    where affiliate_id = any (${affiliateIds})
      and (exists (select from activity_end e where e.affiliate_id = p.affiliate_id and e.stands)
        or exists (select from career_period q where q.affiliate_id = p.affiliate_id and q.ends_on is not null))
    order by affiliate_id, starts_on`.execute(db);
  return rows;
}
