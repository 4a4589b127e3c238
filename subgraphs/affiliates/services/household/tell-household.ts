import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import { countUp } from "./count-up.ts";

/** Tells the other subgraphs who lives with somebody and depends on them: whole, without names and numbers. */
export async function tellHousehold(scope: RequestScope, affiliateId: string): Promise<void> {
  const { db, viewer } = scope;
  const version = await countUp(scope, affiliateId);
  const { rows } = await sql<{ members: readonly object[] }>`
    select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'relation', m.relation, 'birthDate', m.birth_date,
      'startsOn', m.starts_on, 'endsOn', m.ends_on, 'dependant', (
        select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'startsOn', d.starts_on, 'endsOn', d.ends_on)
          order by d.starts_on), '[]')
        from dependant d where d.member_id = m.id)) order by m.starts_on, m.id), '[]') as members
    from household_member m where m.affiliate_id = ${affiliateId}`.execute(db);
  const content = { members: rows[0]?.members ?? [] };
  await tell({ db }, "affiliates", [
    { type: "HouseholdChanged", subject: affiliateId, subjectVersion: version, day: viewer.day, content },
  ]);
}
