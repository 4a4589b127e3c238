import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";

/**
 * Keeps what was claimed, to be counted; the same news again changes nothing.
 *
 * It counts in the year of its day; where that year was counted already, in the next that was not.
 */
export async function keepDues({ db }: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const told = facts.map(({ subject, day, content }) => ({ ...content, subject, day }));
  await sql`
    insert into known_due (due_id, contributor_id, fund, nature, category, amount, counted_in)
    select subject, "contributorId", fund, nature, category, (amount * 100)::bigint,
      greatest(extract(year from day)::int, (
        select coalesce(max(period)::int + 1, 0) from statistics_count where dataset = 'DUES'))
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as f (subject text, day date, "contributorId" text,
      fund text, nature text, category text, amount numeric)
    on conflict (due_id) do nothing`.execute(db);
}
