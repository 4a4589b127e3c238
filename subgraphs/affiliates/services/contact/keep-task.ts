import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ContactReason } from "../../rules/contact/contact-reason.ts";

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
}

/** Keeps a task to contact somebody, once for each origin. */
export async function keepTask({ db }: Pick<RequestScope, "db">, task: TaskToKeep): Promise<string> {
  const id = newId("ctk");
  await sql`
    insert into contact_task (id, contributor_id, fund, handler_id, reason, about, due_on, origin)
    values (${id}, ${task.contributorId}, ${task.fund}, ${task.handlerId}, ${task.reason}, ${task.about},
      ${task.dueOn}, ${task.origin})
    on conflict (origin) do nothing`.execute(db);
  return id;
}
