import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { ContactReason } from "../../rules/contact/contact-reason.ts";
import type { LifeEvent } from "../../rules/life-events/life-event.ts";
import { type Timed, tellClock } from "../tell-clock.ts";

/** A task as far as its clock goes. */
interface TimedTask extends Timed {
  readonly contributorId: string;
  readonly fund: string;
  readonly reason: ContactReason;
  readonly event?: LifeEvent | null | undefined;
  readonly keptOn?: Day;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
}

/** No text says within how many days the fund makes contact: it is what the office itself promises. */
const promise: Source = { article: "the office’s own promise of contact", confidence: "UNCONFIRMED" };

/** Tells by when somebody is to be contacted, and when they were. What follows a declaration is told as that. */
export const tellTaskClock = (
  scope: Pick<RequestScope, "db" | "viewer">,
  { contributorId, fund, reason, event, keptOn, dueOn, doneOn, ...task }: TimedTask,
): Promise<void> =>
  tellClock(scope, task, {
    ...{ clock: event ? `LIFE_EVENT_${event}` : `CONTACT_${reason}`, contributorId, fund, dueOn },
    ...{ startedOn: keptOn ?? null, waitingSince: null, metOn: doneOn, droppedOn: null, basis: promise },
  });
