import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { workingDaysAfter } from "../../../shared/values/holidays.ts";
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
  const { db, viewer } = context;
  for (const { subject: contributorId, content } of facts) {
    const { fund, benefit, title, factOn } = content as OpenedRight;
    const { rows } = await sql<{ handlerId: string }>`
      select handler_id as "handlerId" from hand_over where contributor_id = ${contributorId} and fund = ${fund}
      order by place desc limit 1`.execute(db);
    await keepTask(context, {
      ...{ contributorId, fund, handlerId: rows[0]?.handlerId ?? null, reason: "RIGHT_NOT_AUTOMATIC" },
      about: title,
      dueOn: workingDaysAfter(viewer.day, DAYS_TO_TELL),
      origin: `right ${contributorId} ${benefit} ${factOn}`,
    });
  }
}

/** Which rights are open to whom without a request, as benefits tell it. */
export const hearRightsOpened: Hearing = { type: "RightOpened", keep: tellOfRights };
