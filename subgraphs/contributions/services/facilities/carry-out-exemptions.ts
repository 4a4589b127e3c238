import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { freeQuarters, type QuarterToFree } from "./free-quarters.ts";
import { tellExemption } from "./tell-exemption.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;
type Granted = Omit<QuarterToFree, "ground">;

/**
 * Frees the quarters that were granted and not yet freed; answers of which requests. A supplement alone leaves the
 * provisional contribution as it stands.
 */
export async function carryOutExemptions(scope: Scope): Promise<string[]> {
  const { rows } = await sql<Granted>`
    select e.contributor_id as "contributorId", e.fund, e.quarter, e.request_id as origin,
      case when bool_or(e.nature = 'PROVISIONAL') then 'QUARTER' else 'SUPPLEMENT' end as covers
    from exemption_due e join exemption_request x on x.id = e.request_id
    join lateral (select c.granted from exemption_decision c where c.request_id = e.request_id and c.due_id = e.due_id
      order by c.round desc limit 1) d on d.granted
    where x.state = 'DECIDED' and not exists (select from freed_quarter f where f.contributor_id = e.contributor_id
      and f.quarter = e.quarter and f.ground = 'EXEMPTION' and f.origin = e.request_id)
    group by 1, 2, 3, 4 order by 4, 3`.execute(scope.db);
  await freeQuarters(
    scope,
    rows.map((row) => ({ ...row, ground: "EXEMPTION" })),
  );
  return [...new Set(rows.map(({ origin }) => origin))];
}

/** Carries out what INASTI itself decided, and tells of it. */
export async function carryOutAndTell(scope: Scope): Promise<number> {
  const requests = await carryOutExemptions(scope);
  await tellExemption(scope, ...requests);
  return requests.length;
}
