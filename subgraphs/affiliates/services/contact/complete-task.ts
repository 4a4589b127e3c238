import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { contactTasksWhere } from "../../loaders/contact/contact-tasks.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { eventOfTask } from "../../loaders/life-events/guide-lines.ts";
import type { Channel } from "../../rules/requests/request.ts";
import { lengthFaults, notFound, refuse } from "../requests/refuse.ts";
import { tellTaskClock } from "./tell-task-clock.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly taskId: string;
  readonly channel: Channel;
  readonly note: string;
}

/** Records that somebody was contacted: by what way, and what was said. */
export const completeTask = (context: AffiliatesContext, asked: Asked) =>
  write(context, "completeTask", asked, async () => {
    const { db, viewer } = context;
    await sql`select from contact_task where id = ${asked.taskId} for update`.execute(db);
    const [task] = await contactTasksWhere(db, sql`t.id = ${asked.taskId}`);
    if (!task) return { errors: [notFound("taskId", asked.taskId)] };
    const errors = [
      ...versionConflict(asked.meta, task.version),
      ...lengthFaults({ note: asked.note }, { note: 2_000 }),
    ];
    if (task.doneOn) errors.push(refuse("TaskDoneError", "taskId", { doneOn: task.doneOn }));
    if (errors.length > 0) return { errors };
    await sql`
      update contact_task set done_on = ${viewer.day}, done_channel = ${asked.channel},
        done_note = ${asked.note.trim()}, done_by = ${viewer.actor}, version = version + 1
      where id = ${task.id}`.execute(db);
    const event = await eventOfTask(db, task.id);
    const done = { ...task, fund: task.fundCode, version: task.version + 1, event, doneOn: viewer.day };
    await tellTaskClock(context, done);
    return { taskId: task.id, errors: [] };
  });
