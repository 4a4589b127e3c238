import { type RawBuilder, sql } from "kysely";
import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import type { HeardFact } from "../../shared/plumbing/hear.ts";
import { addDays, type Quarter, yearOf } from "../../shared/values/calendar.ts";
import { type Cents, formatCents } from "../../shared/values/money.ts";
import { lastCertifiedYear } from "../rules/certified-year.ts";
import { tellInOrder } from "./tell-settlements.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** What was received of somebody in a year, whatever it paid; what of it is no contribution; and what went back. */
interface Receipts {
  readonly contributorId: string;
  readonly fund: string;
  readonly year: number;
  readonly received: Cents;
  readonly excluded: Cents;
  readonly refunded: Cents;
}

/**
 * Tells what was received of persons in the years that may be certified, on a cash basis, where it changed.
 *
 * A sum counts in the year in which the bank booked it, and a refund in the year in which it was paid out. What paid
 * surcharges and costs of recovery is told apart. All are reckoned in the first days on which a year may be certified,
 * and else those on whose account something was booked since the last time. Safe to run twice.
 */
export async function tellReceipts(scope: Scope, job: string): Promise<number> {
  const year = lastCertifiedYear(scope.viewer.day);
  const since = await reckonedOn(scope, job);
  const isNew = since === null || lastCertifiedYear(since) < year;
  const day = isNew ? null : addDays(since, -1);
  const touched = day
    ? sql`select contributor_id from ledger_transaction where posted_on >= ${day} and contributor_id is not null
        union select contributor_id from refund where ended_on >= ${day}`
    : sql`select id from contributor where kind = 'PERSON'`;
  return tellChanged(scope, year, touched);
}

/**
 * Of whom a quarter stands otherwise now, of a year that is certified or one before it: what was received is told again
 * at once where it changed, so that nobody is certified what the bank has taken back.
 */
export async function tellSettledAgain(context: Context, facts: readonly HeardFact[]): Promise<void> {
  const day = facts.reduce((latest, fact) => (fact.day > latest ? fact.day : latest), "");
  const until = lastCertifiedYear(day);
  const of = facts.filter(({ content }) => yearOf((content as { readonly quarter: Quarter }).quarter) <= until);
  const people = [...new Set(of.map(({ subject }) => subject))];
  const scope = { ...context, viewer: { ...context.viewer, day } };
  if (people.length > 0) await tellChanged(scope, until, sql`select unnest(${people}::text[])`);
}

/** Tells what was received of some people where it is not what was told before; answers how many times. */
async function tellChanged(scope: Scope, until: number, touched: RawBuilder<unknown>): Promise<number> {
  const found = await changedReceipts(scope, until, touched);
  await keep(scope, found);
  await tellInOrder(
    scope,
    found.map(({ contributorId, received, excluded, refunded, ...which }) => {
      const sums = {
        received: formatCents(received),
        excluded: formatCents(excluded),
        refunded: formatCents(refunded),
      };
      const content = { ...which, ...sums };
      return { type: "YearReceiptsKnown", subject: contributorId, day: scope.viewer.day, content };
    }),
  );
  return found.length;
}

async function reckonedOn({ db }: Scope, job: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select max(day) as day from facts.day_worked where job = ${job}`.execute(db);
  return rows[0]?.day ?? null;
}

async function changedReceipts({ db }: Scope, until: number, touched: RawBuilder<unknown>): Promise<Receipts[]> {
  const { rows } = await sql<Receipts>`
    with touched (id) as (${touched}),
    moved as (
      select m.contributor_id, m.fund, extract(year from p.booked_on)::int as year, p.amount as received,
        (select coalesce(sum(a.amount), 0) from allocation a join due d on d.id = a.due_id
          where a.payment_id = p.id and d.nature in ('SURCHARGE', 'RECOVERY_COST')) as excluded, 0 as refunded
      from touched t join payment_matched m on m.contributor_id = t.id join payment p on p.id = m.payment_id
      union all
      select r.contributor_id, r.fund, extract(year from r.ended_on)::int, 0, 0, r.amount
      from touched t join refund r on r.contributor_id = t.id where r.state = 'PAID'),
    summed as (
      select contributor_id, fund, year, sum(received)::bigint as received, sum(excluded)::bigint as excluded,
        sum(refunded)::bigint as refunded
      from moved where year <= ${until} group by contributor_id, fund, year),
    told as (select o.* from told_receipts o join touched t on t.id = o.contributor_id where o.year <= ${until})
    select contributor_id as "contributorId", fund, year, coalesce(s.received, 0)::bigint as received,
      coalesce(s.excluded, 0)::bigint as excluded, coalesce(s.refunded, 0)::bigint as refunded
    from summed s full join told o using (contributor_id, fund, year)
    where contributor_id like 'aff\\_%' and (coalesce(s.received, 0), coalesce(s.excluded, 0), coalesce(s.refunded, 0))
      is distinct from (o.received, o.excluded, o.refunded)
    order by contributor_id, fund, year`.execute(db);
  return rows;
}

async function keep({ db }: Scope, found: readonly Receipts[]): Promise<void> {
  const rows = found.map(({ received, excluded, refunded, ...which }) => {
    return { ...which, received: String(received), excluded: String(excluded), refunded: String(refunded) };
  });
  await sql`
    insert into told_receipts (contributor_id, fund, year, received, excluded, refunded)
    select "contributorId", fund, year, received, excluded, refunded
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r ("contributorId" text, fund text, year int,
      received bigint, excluded bigint, refunded bigint)
    on conflict (contributor_id, fund, year) do update set received = excluded.received,
      excluded = excluded.excluded, refunded = excluded.refunded`.execute(db);
}
