import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ContactReason } from "../../rules/contact/contact-reason.ts";
import type { LifeEvent } from "../../rules/life-events/life-event.ts";
import { tellTaskClock } from "./tell-task-clock.ts";

/** Whom the fund contacts, why, and by when. */
export interface TaskToKeep {
  readonly contributorId: string;
  readonly fund: string;
  readonly handlerId: string | null;
  readonly reason: ContactReason;
  readonly about: string | null;
  readonly dueOn: Day;
  /** What gave rise to it: the same origin makes one task, however often it is told. */
  readonly origin: string;
  /** What was declared, where it was. */
  readonly event?: LifeEvent;
}

/** Keeps a task to contact somebody, once for each origin, and tells by when it is to be done. */
export async function keepTask(scope: Pick<RequestScope, "db" | "viewer">, task: TaskToKeep): Promise<string> {
  const id = newId("ctk");
  const { numAffectedRows } = await sql`
    insert into contact_task (id, contributor_id, fund, handler_id, reason, about, due_on, origin)
    values (${id}, ${task.contributorId}, ${task.fund}, ${task.handlerId}, ${task.reason}, ${task.about},
      ${task.dueOn}, ${task.origin})
    on conflict (origin) do nothing`.execute(scope.db);
  if (numAffectedRows === 1n)
    await tellTaskClock(scope, { ...task, id, version: 1, keptOn: scope.viewer.day, doneOn: null });
  return id;
}
