import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { addQuarters, type Day, firstDay, quarterOf } from "../../../shared/values/calendar.ts";
import { isOfStudentAge } from "../../rules/student-age.ts";
import { keepTask } from "../contact/keep-task.ts";

interface Student {
  readonly affiliateId: string;
  readonly fund: string;
  readonly bornOn: Day;
  readonly studiesUninterrupted: boolean;
}

/**
 * Has the fund reach students whose next quarter is past the age of the status, before that quarter begins.
 *
 * What they are from then on is for them to say: nothing of the career changes by itself. Once for each student.
 */
export async function warnStudents(context: Context): Promise<number> {
  const { db, viewer } = context;
  const next = addQuarters(quarterOf(viewer.day), 1);
  const { rows } = await sql<Student>`
    select a.id as "affiliateId", a.fund, a.birth_date as "bornOn", exists (select from right_request r
      where r.affiliate_id = a.id and r."right" = 'STUDENT' and r.state = 'GRANTED'
        and r.studies_uninterrupted) as "studiesUninterrupted"
    from affiliate a
    where a.birth_date is not null and exists (select from affiliation p where p.affiliate_id = a.id
      and p.category = 'STUDENT' and p.starts_on <= ${viewer.day}
      and coalesce(p.ends_on, 'infinity') >= ${firstDay(next)})
    order by a.id`.execute(db);
  const over = rows.filter(({ bornOn, studiesUninterrupted }) => !isOfStudentAge(bornOn, next, studiesUninterrupted));
  for (const { affiliateId, fund } of over)
    await keepTask(context, {
      ...{ contributorId: affiliateId, fund, handlerId: null, about: null, reason: "RIGHT_MAY_LAPSE" },
      ...{ dueOn: firstDay(next), origin: `${affiliateId} student age` },
    });
  return over.length;
}
