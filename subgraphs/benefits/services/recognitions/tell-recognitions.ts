import { sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
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
  const { rows } = await sql<Untold>`
    with recursive untold as (
      insert into told_recognition (recognition_id)
      select r.id from health_recognition r where not exists (select from told_recognition t
        where t.recognition_id = r.id) order by r.id limit ${BATCH}
      on conflict do nothing returning recognition_id as id),
    back as (
      select u.id, r.id as at, r.replaces from untold u join health_recognition r on r.id = u.id
      union all select b.id, r.id, r.replaces from back b join health_recognition r on r.id = b.replaces)
    select r.id, b.at as first, r.affiliate_id as "affiliateId", c.fund, r.told_by_institution as institution, r.kind,
      r.starts_on as "startsOn", r.ends_on as "endsOn", r.reference, r.withdrawn
    from back b join health_recognition r on r.id = b.id join contributor c on c.id = r.affiliate_id
    where b.replaces is null order by r.id`.execute(scope.db);
  const facts = rows.map(({ id, ...content }) => ({ type: "RecognitionReported", subject: id, content }));
  await tellNext(scope, ...facts);
  return rows.length === BATCH;
}
