import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { addDays, type Day } from "../../../shared/values/calendar.ts";
import { policiesOf } from "../../loaders/recovery/recovery-policies.ts";
import { policyOn, type RecoveryPolicyLine, recoveryPolicy } from "../../rules/recovery/recovery-policy.ts";
import { asRows } from "../book.ts";
import { groupBy } from "../group-by.ts";

/** Whose file is opened: of one contributor, or of everybody. */
export interface Whose {
  readonly contributorId: string | null;
  readonly fund: string | null;
}

/** Since when a due must be late by a policy on a day, and how much in all, before a file is opened. */
const waitOf = ({ value: { graceDays, leastClaim } }: RecoveryPolicyLine, day: Day) => ({
  ...{ lateSince: addDays(day, -graceDays), leastClaim },
});

/**
 * Opens a claim file for each debtor of whom enough is late, for longer than the policy of the day waits, and who has
 * none open with that fund. Answers the files that were opened. Whoever asks again opens none.
 */
export async function openClaimFiles(
  { db, viewer }: Pick<RequestScope, "db" | "viewer">,
  { contributorId, fund }: Whose,
): Promise<readonly string[]> {
  const { day } = viewer;
  const own = [...groupBy(await policiesOf(db, fund ? [fund] : null), (line) => line.fund)].map(([of, lines]) => ({
    ...{ fund: of, ...waitOf(policyOn(lines, day), day) },
  }));
  const without = waitOf(recoveryPolicy.on(day), day);
  const { rows: late } = await sql<{ contributorId: string; fund: string }>`
    select d.contributor_id as "contributorId", d.fund from due_standing d
    left join jsonb_to_recordset(${asRows(own)}::jsonb) as p (fund text, "lateSince" date, "leastClaim" bigint)
      on p.fund = d.fund
    where d.outstanding > 0 and d.status = 'OVERDUE' and d.due_on < coalesce(p."lateSince", ${without.lateSince})
      and (${contributorId}::text is null or d.contributor_id = ${contributorId})
      and (${fund}::text is null or d.fund = ${fund})
      and not exists (select from claim_file f
        where f.contributor_id = d.contributor_id and f.fund = d.fund and f.answers_for is null
          and f.closed_on is null)
    group by 1, 2 having sum(d.outstanding) >= coalesce(max(p."leastClaim"), ${without.leastClaim})
    order by 2, 1`.execute(db);
  if (late.length === 0) return [];
  const files = late.map((one) => ({ ...one, id: newId("clf") }));
  const { rows } = await sql<{ id: string }>`
    insert into claim_file (id, contributor_id, fund, opened_on, next_kind, next_ready, ready_since, judged_on)
    select id, "contributorId", fund, ${viewer.day}, 'REMINDER', true, ${viewer.day}, ${viewer.day}
    from jsonb_to_recordset(${asRows(files)}::jsonb) as f (id text, "contributorId" text, fund text)
    on conflict do nothing returning id`.execute(db);
  return rows.map(({ id }) => id);
}
