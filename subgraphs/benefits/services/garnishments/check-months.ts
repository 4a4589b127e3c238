import { type Kysely, sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { isSeizable } from "../../rules/payments/garnishment.ts";
import { seizable } from "../../rules/payments/seizable.ts";

/** What somebody was paid of one benefit for a month of which creditors took a part. */
interface SeizedPart {
  readonly whose: string;
  readonly code: string;
  readonly income: Cents;
  /** What of it creditors took but those of maintenance. */
  readonly taken: Cents;
  readonly days: readonly Day[];
  readonly children: number;
}

/** In how many months ordinary creditors took more than the law of any day of payment lets, reckoned anew. */
export async function countMonthsSeizedTooMuch(db: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<SeizedPart>`
    with months as (select s.affiliate_id, s.month, array_agg(distinct s.seized_on::text) as days,
        coalesce(min((v.content ->> 'children')::int) filter (where g.kind = 'ORDINARY'), 0) as children
      from seizure s join garnishment g on g.id = s.garnishment_id
        join garnishment_version v on v.garnishment_id = g.id
      group by s.affiliate_id, s.month)
    select m.affiliate_id || ' ' || m.month as whose, c.code, sum(l.amount)::bigint as income,
      coalesce(sum(l.amount) filter (where g.kind = 'ORDINARY'), 0)::bigint as taken, m.days, m.children
    from months m join payment_line l on l.affiliate_id = m.affiliate_id and not l.cancelled and l.interest_of is null
      and date_trunc('month', l.period_from) = m.month
      join claim c on c.id = l.claim_id left join garnishment g on g.id = l.garnishment_id
      left join payment_line r on r.repeats = l.id and not r.cancelled
    where r.id is null group by m.affiliate_id, m.month, c.code, m.days, m.children`.execute(db);
  const months = new Set(rows.map(({ whose }) => whose));
  return [...months].filter((month) => isTooMuch(rows.filter(({ whose }) => whose === month))).length;
}

function isTooMuch(parts: readonly SeizedPart[]): boolean {
  const total = (some: readonly SeizedPart[], what: "income" | "taken"): Cents =>
    some.reduce((sum, part) => sum + part[what], 0n);
  const replacement = total(
    parts.filter(({ code }) => isSeizable(code)),
    "income",
  );
  const taken = total(parts, "taken");
  const [{ days = [], children = 0 } = {}] = parts;
  const income = { replacement, labour: 0n, children, creditor: "ORDINARY", unseizable: false } as const;
  return taken > 0n && days.every((on) => taken > seizable({ ...income, on }).result);
}
