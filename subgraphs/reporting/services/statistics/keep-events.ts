import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";

/** What happened to somebody, as the dataset that counts it is called. */
export type EventKind = "BENEFIT" | "RECOVERY";

/** In which dataset each kind is counted. */
const datasetOf = { BENEFIT: "BENEFITS", RECOVERY: "RECOVERY" };

/** Keeps what happened, to be counted in the year of its day or the next not counted yet; once, whatever comes. */
export async function keepEvents(
  { db }: Pick<Context, "db">,
  kind: EventKind,
  facts: readonly HeardFact[],
): Promise<void> {
  const told = facts.map(({ subject, day, content }) => ({ subject, day, content }));
  await sql`
    insert into known_event (kind, id, contributor_id, fund, what, counted_in)
    select ${kind}, subject, coalesce(content ->> 'contributorId', content ->> 'affiliateId'), content ->> 'fund',
      content - '{contributorId,affiliateId,fund,claimId}'::text[], greatest(extract(year from day)::int, (
        select coalesce(max(period)::int + 1, 0) from statistics_count where dataset = ${datasetOf[kind]}))
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as f (subject text, day date, content jsonb)
    on conflict (kind, id) do nothing`.execute(db);
}
