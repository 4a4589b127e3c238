import { type Kysely, sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import { duesWhere } from "../dues.ts";
import type { DueRow } from "../rows.ts";

type Db = Kysely<unknown>;

/** A year of somebody with a fund. */
export interface YearOf {
  readonly contributorId: string;
  readonly fund: string;
  readonly year: number;
}

/** A year for which something is claimed, whose income is known and not yet in its latest statement. */
export interface PendingYear extends YearOf {
  /** Whose income counts: a helper spouse of the mini-status contributes on that of the helped person. */
  readonly ownerId: string;
}

/** A due with the facts that it was reckoned from. */
export type DueWithInputs = DueRow & { readonly inputs: Readonly<Record<string, unknown>> };

/** Dues of years that stand, with what they were reckoned from: the provisional ones and what regularised them. */
export async function standingDuesOf(db: Db, years: readonly YearOf[]): Promise<DueWithInputs[]> {
  const people = years.map(({ contributorId }) => contributorId);
  const quarters = years.flatMap(({ year }) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`));
  const dues = await duesWhere(
    db,
    sql`d.contributor_id = any (${people}) and d.quarter = any (${quarters})
      and d.nature in ('PROVISIONAL', 'REGULARISATION') and not d.cancelled`,
    sql`d.quarter, d.opens_on, d.revision, d.id`,
  );
  const { rows } = await sql<Pick<DueWithInputs, "id" | "inputs">>`
    select id, inputs from due where id = any (${dues.map(({ id }) => id)})`.execute(db);
  const inputs = new Map(rows.map((row) => [row.id, row.inputs]));
  return dues.map((due) => ({ ...due, inputs: inputs.get(due.id) ?? {} }));
}

/** Which years are looked for: of one fund or of all, of one person or of all, after one that was looked at. */
export interface YearsWanted {
  readonly fund: string | null;
  readonly contributorId?: string | null;
  readonly year?: number | null;
  readonly after?: YearOf | null;
}

/**
 * Years whose income is known on a day and differs from what their latest statement rests on, or whose provisional dues
 * were claimed anew since; in order of person and year, at most so many.
 *
 * To the income of the helped person belongs what was attributed to a helper spouse of the mini-status.
 *
 * A year that was stated on the same income and the same dues is not among them: whoever asks twice finds nothing.
 */
export async function pendingYears(db: Db, day: Day, wanted: YearsWanted, limit: number): Promise<PendingYear[]> {
  const { fund, contributorId, year, after } = wanted;
  const { rows } = await sql<PendingYear>`
    select d.contributor_id as "contributorId", d.fund, d.year, d.owner_id as "ownerId"
    from (
      select c.*, coalesce((select p.helped_affiliate_id from career_period p
        where p.affiliate_id = c.contributor_id and p.category = 'SPOUSE_MINI'
          and extract(year from p.starts_on) <= c.year
          and (p.ends_on is null or extract(year from p.ends_on) >= c.year)
        order by p.starts_on limit 1), c.contributor_id) as owner_id
      from (
        select s.contributor_id, s.fund, left(s.quarter, 4)::int as year, sum(s.amount)::bigint as provisional
        from due s
        where s.nature = 'PROVISIONAL' and not exists (select from due_cancellation c where c.due_id = s.id)
          and (${fund}::text is null or s.fund = ${fund}::text)
          and (${contributorId ?? null}::text is null or s.contributor_id = ${contributorId ?? null}::text)
          and (${year ?? null}::int is null or left(s.quarter, 4)::int = ${year ?? null}::int)
        group by s.contributor_id, s.fund, left(s.quarter, 4)
      ) c
    ) d
    join lateral (
      select i.assessment_id, coalesce(p.admitted, i.amount) as income, p.id is not null as admitted
      from reference_income i
      left join income_dispute p on p.contributor_id = i.affiliate_id and p.year = i.year
        and p.assessment_id = i.assessment_id and p.state = 'ACCEPTED'
      where i.affiliate_id = d.owner_id and i.year = d.year and i.known_on <= ${day}
      order by i.known_on desc, i.seq desc limit 1
    ) i on true
    cross join lateral (
      select coalesce(sum(x.income), 0)::bigint as income
      from (select distinct p.affiliate_id from career_period p
        where p.helped_affiliate_id = d.owner_id and p.category = 'SPOUSE_MINI'
          and extract(year from p.starts_on) <= d.year
          and (p.ends_on is null or extract(year from p.ends_on) >= d.year)) m
      cross join lateral (
        select coalesce(q.admitted, j.amount) as income
        from reference_income j
        left join income_dispute q on q.contributor_id = j.affiliate_id and q.year = j.year
          and q.assessment_id = j.assessment_id and q.state = 'ACCEPTED'
        where j.affiliate_id = m.affiliate_id and j.year = d.year and j.known_on <= ${day}
        order by j.known_on desc, j.seq desc limit 1
      ) x
    ) a
    left join lateral (
      select r.assessment_id, r.income, r.provisional, r.admitted from regularisation r
      where r.contributor_id = d.contributor_id and r.fund = d.fund and r.year = d.year order by r.round desc limit 1
    ) r on true
    where (d.contributor_id, d.fund, d.year)
        > (${after?.contributorId ?? ""}, ${after?.fund ?? ""}, ${after?.year ?? 0})
      and (r.assessment_id, r.income, r.admitted, r.provisional)
        is distinct from (i.assessment_id, i.income + a.income, i.admitted, d.provisional)
    order by d.contributor_id, d.fund, d.year limit ${limit}`.execute(db);
  return rows;
}
