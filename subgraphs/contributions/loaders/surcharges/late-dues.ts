import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { duesWhere } from "../dues.ts";
import type { DueRow } from "../rows.ts";

type Db = Kysely<unknown>;

/** Which dues are looked at: of one fund or of all, of one person or of all, after one that was looked at. */
export interface LateDuesWanted {
  readonly fund: string | null;
  readonly contributorId?: string | null;
  readonly after?: string | null;
}

/** A surcharge that stands, and what of it was let off. */
export interface StandingSurcharge {
  readonly dueId: string;
  readonly baseDueId: string;
  readonly kind: "QUARTERLY" | "YEAR_END" | "MONTHLY";
  readonly fallsOn: Day;
  readonly unpaid: Cents;
  readonly amount: Cents;
  readonly waived: Cents;
  readonly waiverDueIds: readonly string[];
}

/** A due with everything on which its surcharges depend. */
export type DueWithPayments = DueRow & {
  readonly startsOn: Day | null;
  readonly declaredOn: Day | null;
  /** What was paid, and what was given up: neither bears surcharges from its day on. */
  readonly payments: readonly { readonly on: Day; readonly amount: Cents }[];
  readonly proceedingsOn: Day | null;
  readonly standing: readonly StandingSurcharge[];
};

/** What is left under this amount, in cents, bears less than half a cent: no surcharge. */
const LEAST = 17;

/** What was given up stands, or was paid by name since: for the time between no surcharge is charged either. */
const STOPPED = sql`not exists (select from due_cancellation c
  where c.due_id = w.id and c.reason not in ('WRITE_OFF_PAID', 'WRITE_OFF_KEPT'))`;

/** What of a due was given up before a day, or on it: from then on it bears no surcharge. */
export const givenUpBy = (
  day: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`coalesce((select -sum(w.amount) from due w
  where w.lowers = d.id and w.nature = 'WRITE_OFF' and w.issued_on <= ${day}
    and ${STOPPED}), 0)`;

/** What was paid of a due by a day: the credit date of the payment decides, whenever it was put to the due. */
const PAID_BY = sql`coalesce((select sum(a.amount) from allocation a join payment p on p.id = a.payment_id
  where a.due_id = d.id and p.booked_on <= e.ends), 0) + ${givenUpBy(sql`e.ends`)}`;

/**
 * Dues whose surcharges up to a day may not be what stands: unpaid at the end of a quarter otherwise than was charged,
 * or cancelled while something stands. In order of id, at most so many.
 *
 * It finds a few too many (who has grace, or is before the court) and never one too few; the rule decides.
 */
export async function lateDueIds(db: Db, until: Day, wanted: LateDuesWanted, limit: number): Promise<string[]> {
  const { fund, contributorId, after } = wanted;
  const { rows } = await sql<{ id: string }>`
    select d.id from due_standing d
    where d.nature in ('PROVISIONAL', 'REGULARISATION') and d.lowers is null and d.id > ${after ?? ""}
      and (${fund}::text is null or d.fund = ${fund}::text)
      and (${contributorId ?? null}::text is null or d.contributor_id = ${contributorId ?? null}::text)
      and ((d.cancelled and exists (select from surcharge_standing s
          where s.base_due_id = d.id and s.rule = 'LATE_PAYMENT'))
        or (not d.cancelled and d.due_on <= ${until}
          and (d.outstanding > 0
            or exists (select from surcharge_standing s where s.base_due_id = d.id and s.rule = 'LATE_PAYMENT')
            or exists (select from allocation a join payment p on p.id = a.payment_id
              where a.due_id = d.id and p.booked_on > d.due_on))
          and exists (
            select from generate_series(date_trunc('quarter', d.due_on::timestamp), ${until}::timestamp, '3 months') q
            cross join lateral (select (q + interval '3 months' - interval '1 day')::date as ends) e
            cross join lateral (select d.amount + d.lowered - (${PAID_BY}) as unpaid) u
            where e.ends <= ${until} and case when u.unpaid < ${LEAST} then 0 else u.unpaid end <> coalesce((
              select s.unpaid from surcharge_standing s where s.base_due_id = d.id and s.rule = 'LATE_PAYMENT'
                and s.kind = 'QUARTERLY' and s.falls_on = e.ends), 0))))
    order by d.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

interface Parts {
  readonly dueId: string;
  readonly startsOn: Day | null;
  readonly declaredOn: Day | null;
  /** When the quarter was first claimed: one that is claimed anew keeps its notice. */
  readonly issuedOn: Day;
  readonly proceedingsOn: Day | null;
}

/** Those dues, with what was paid of them and what stands. Read once their accounts are held. */
export async function lateDuesOf(db: Db, ids: readonly string[]): Promise<DueWithPayments[]> {
  const dues = await duesWhere(db, sql`d.id = any (${ids})`, sql`d.id`);
  const { rows: parts } = await sql<Parts>`
    select d.id as "dueId", case when d.nature = 'PROVISIONAL' then (d.inputs ->> 'startsOn')::date end as "startsOn",
      (select min(p.declared_on) from career_period p
        where p.affiliate_id = d.contributor_id and p.starts_on = (d.inputs ->> 'startsOn')::date) as "declaredOn",
      case when d.nature = 'PROVISIONAL' then (select min(f.issued_on) from due f where f.nature = d.nature
        and f.contributor_id = d.contributor_id and f.quarter = d.quarter) else d.issued_on end as "issuedOn",
      (select min(x.done_on) from debt_act x where x.due_id = d.id
        and x.contributor_id = d.contributor_id and x.act in ('SUMMONS', 'CONSTRAINT_SERVED'))
        as "proceedingsOn"
    from due d where d.id = any (${ids})`.execute(db);
  const { rows: paid } = await sql<{ dueId: string; on: Day; amount: Cents }>`
    select a.due_id as "dueId", p.booked_on as on, sum(a.amount)::bigint as amount
    from allocation a join payment p on p.id = a.payment_id
    where a.due_id = any (${ids}) group by a.due_id, p.booked_on having sum(a.amount) <> 0
    union all select w.lowers, w.issued_on, -w.amount from due w
    where w.lowers = any (${ids}) and w.nature = 'WRITE_OFF'
      and ${STOPPED} order by 1, 2`.execute(db);
  const partOf = new Map(parts.map((part) => [part.dueId, part]));
  const standing = await standingOf(db, ids);
  return dues.map((due) => {
    const part = partOf.get(due.id);
    return {
      ...due,
      startsOn: part?.startsOn ?? null,
      declaredOn: part?.declaredOn ?? null,
      issuedOn: part?.issuedOn ?? due.issuedOn,
      proceedingsOn: part?.proceedingsOn ?? null,
      payments: paid.filter(({ dueId }) => dueId === due.id),
      standing: standing.filter(({ baseDueId }) => baseDueId === due.id),
    };
  });
}

async function standingOf(db: Db, ids: readonly string[]): Promise<StandingSurcharge[]> {
  const { rows } = await sql<StandingSurcharge>`
    select s.due_id as "dueId", s.base_due_id as "baseDueId", s.kind, s.falls_on as "fallsOn", s.unpaid, d.amount,
      (-d.lowered)::bigint as waived, array(select w.id from due w where w.lowers = s.due_id and not exists (
        select from due_cancellation c where c.due_id = w.id)) as "waiverDueIds"
    from surcharge_standing s join due_standing d on d.id = s.due_id
    where s.base_due_id = any (${ids}) and s.rule = 'LATE_PAYMENT' order by s.falls_on, s.kind`.execute(db);
  return rows;
}
