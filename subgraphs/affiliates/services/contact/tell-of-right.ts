import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { workingDaysAfter } from "../../../shared/values/holidays.ts";
import { handlerNow } from "./find-case-handler.ts";
import { keepTask } from "./keep-task.ts";

/** What benefits tell of a right that somebody has and did not ask for. */
interface OpenedRight {
  readonly fund: string;
  readonly benefit: string;
  /** What it is called, in the person's language. */
  readonly title: string;
  readonly factOn: Day;
}

/** Within how many working days the fund speaks with the person: the office's own promise. */
const DAYS_TO_TELL = 5;

/** Has whoever cares for the file speak with the person of each right, once, however often it is told. */
async function tellOfRights(context: Context, facts: readonly HeardFact[]): Promise<void> {
  for (const { subject: contributorId, content } of facts) {
    const { fund, benefit, title, factOn } = content as OpenedRight;
    await keepTask(context, {
      ...{ contributorId, fund, about: title, reason: "RIGHT_NOT_AUTOMATIC" },
      handlerId: await handlerNow(context, contributorId, fund),
      dueOn: workingDaysAfter(context.viewer.day, DAYS_TO_TELL),
      origin: `right ${contributorId} ${benefit} ${factOn}`,
    });
  }
}

/** Which rights are open to whom without a request, as benefits tell it. */
export const hearRightsOpened: Hearing = { type: "RightOpened", keep: tellOfRights };
