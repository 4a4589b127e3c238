import { sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import { takeWaiting } from "../await-telling.ts";
import { type Scope, tellNext } from "../claims/keep-claim.ts";

interface Untold {
  readonly id: string;
  /** The first of those that took one another's place. */
  readonly first: string;
  readonly affiliateId: string;
  readonly fund: string | null;
  readonly institution: string | null;
  readonly kind: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly reference: string;
  readonly withdrawn: boolean;
}

const BATCH = 200;

/**
 * Tells what health funds recognised, in the order in which they said so: by the house, as an institution tells no
 * facts. Answers whether more may wait. Safe to run twice.
 */
export async function tellRecognitions(scope: Scope): Promise<boolean> {
  const ids = await takeWaiting(scope, "RECOGNITION", BATCH);
  const { rows } = await sql<Untold>`
    with recursive back as (
      select r.id, r.id as at, r.replaces from health_recognition r where r.id = any (${ids})
      union all select b.id, r.id, r.replaces from back b join health_recognition r on r.id = b.replaces)
    select r.id, b.at as first, r.affiliate_id as "affiliateId", c.fund, r.told_by_institution as institution, r.kind,
      r.starts_on as "startsOn", r.ends_on as "endsOn", r.reference, r.withdrawn
    from back b join health_recognition r on r.id = b.id join contributor c on c.id = r.affiliate_id
    where b.replaces is null order by r.id`.execute(scope.db);
  const facts = rows.map(({ id, ...content }) => ({ type: "RecognitionReported", subject: id, content }));
  await tellNext(scope, ...facts);
  return ids.length === BATCH;
}
