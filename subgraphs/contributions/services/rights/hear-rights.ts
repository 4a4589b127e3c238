import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import type { Quarter } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { followCareers } from "../careers/follow-careers.ts";

/** What the affiliates tell of a right: the subject is the request. */
interface Told {
  readonly affiliateId: string;
  readonly right: string;
  readonly from: Quarter;
  readonly until: Quarter | null;
}

/** Keeps rights as they were told last, and claims anew what they change. Old news changes nothing. */
async function keepRights(context: Context, facts: readonly HeardFact[]): Promise<void> {
  for (const { subject, subjectVersion, content } of facts) {
    const { affiliateId, right, from, until } = content as unknown as Told;
    const { rows } = await sql`
      insert into granted_right as g (right_id, contributor_id, "right", from_quarter, until_quarter, subject_version)
      values (${subject}, ${affiliateId}, ${right}, ${from}, ${until}, ${subjectVersion})
      on conflict (right_id) do update set from_quarter = excluded.from_quarter,
        until_quarter = excluded.until_quarter, subject_version = excluded.subject_version
      where g.subject_version < excluded.subject_version returning right_id`.execute(context.db);
    if (rows.length > 0) await followCareers(context as ContributionsContext, [affiliateId]);
  }
}

/** Rights that were granted, as the affiliates tell it. */
export const hearGrantedRights: Hearing = { type: "RightGranted", keep: keepRights };

/** Rights that were given up or lost, from a quarter on. */
export const hearEndedRights: Hearing = { type: "RightEnded", keep: keepRights };
