import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { quarterOf } from "../../../shared/values/calendar.ts";
import { workingDaysAfter } from "../../../shared/values/holidays.ts";
import { rightRequestsWhere } from "../../loaders/rights/right-requests.ts";
import { type HandedIn, isLapsed, proofsWithDays, studentProofs } from "../../rules/rights/student-proofs.ts";
import { keepTask } from "../contact/keep-task.ts";
import { lastOf } from "./show-right.ts";
import { tellRight } from "./tell-right.ts";

const DAYS_TO_REACH = 10;

type Document = HandedIn & { readonly aboutId: string };

/**
 * Ends the student's status of whoever did not hand in a proof by its day, and has the fund look at the career: the
 * status is lost for the quarters of that school year, and what the person was instead nobody but the fund can say.
 */
export async function lapseStudents(context: Context): Promise<number> {
  const { db, viewer } = context;
  await sql`select from right_request where "right" = 'STUDENT' and state = 'GRANTED' order by id for update`.execute(
    db,
  );
  const granted = await rightRequestsWhere(db, sql`"right" = 'STUDENT' and state = 'GRANTED'`);
  const { rows } = await sql<Document>`
    select about_id as "aboutId", kind, handed_in_on as "handedInOn" from evidence
    where about_id = any (${granted.map(({ id }) => id)})`.execute(db);
  const lapsed = granted.filter(({ id, fromQuarter, untilQuarter }) => {
    const proofs = studentProofs(fromQuarter, lastOf(fromQuarter, untilQuarter, quarterOf(viewer.day)));
    return isLapsed(
      proofsWithDays(
        proofs,
        rows.filter(({ aboutId }) => aboutId === id),
      ),
      viewer.day,
    );
  });
  const ids = lapsed.map(({ id }) => id);
  await sql`
    update right_request set state = 'LAPSED', version = version + 1 where id = any (${ids})`.execute(db);
  await tellRight(context, ...ids);
  for (const { id, affiliateId, fundCode } of lapsed)
    await keepTask(context, {
      ...{ contributorId: affiliateId, fund: fundCode, handlerId: null, about: null },
      ...{ reason: "EVIDENCE_MISSING", dueOn: workingDaysAfter(viewer.day, DAYS_TO_REACH), origin: id },
    });
  return lapsed.length;
}
