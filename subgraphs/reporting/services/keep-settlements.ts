import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import type { HeardFact } from "../../shared/plumbing/hear.ts";

/** Keeps how quarters are settled, as it was told last; old news changes nothing. */
export async function keepSettlements({ db }: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const told = JSON.stringify(
    facts.map(({ subject, subjectVersion, content }) => ({ subject, subjectVersion, content })),
  );
  await sql`
    insert into known_settlement (affiliate_id, quarter, subject_version, state, minimum_reached)
    select distinct on (subject, content ->> 'quarter') subject, content ->> 'quarter', "subjectVersion",
      content ->> 'state', (content ->> 'minimumReached')::boolean
    from jsonb_to_recordset(${told}::jsonb) as f (subject text, "subjectVersion" int, content jsonb)
    order by subject, content ->> 'quarter', "subjectVersion" desc
    on conflict (affiliate_id, quarter) do update set subject_version = excluded.subject_version,
      state = excluded.state, minimum_reached = excluded.minimum_reached
    where known_settlement.subject_version < excluded.subject_version`.execute(db);
}
