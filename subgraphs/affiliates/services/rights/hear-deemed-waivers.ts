import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import type { Quarter } from "../../../shared/values/calendar.ts";
import { workingDaysAfter } from "../../../shared/values/holidays.ts";
import { keepTask } from "../contact/keep-task.ts";

/** What contributions tell of a right: the last quarter in which it holds by law; absent when it holds after all. */
interface Told {
  readonly until: Quarter | null;
}

/** Within how many working days the fund speaks with the person: the office's own promise. */
const DAYS_TO_TELL = 5;

/**
 * Keeps that the law takes a right as given up, and has the fund speak with the person; or that it holds after all.
 *
 * It is not told on: who reckons contributions knows it by the same law. A right given up by word stays so.
 */
async function keepDeemedWaivers(context: Context, facts: readonly HeardFact[]): Promise<void> {
  const { db, viewer } = context;
  for (const { subject, subjectVersion, content } of facts) {
    const { until } = content as unknown as Told;
    const state = until === null ? "GRANTED" : "DEEMED_WAIVED";
    const { rows } = await sql<{ affiliateId: string; fund: string }>`
      update right_request set state = ${state}, until_quarter = ${until}, version = version + 1
      where id = ${subject} and state in ('GRANTED', 'DEEMED_WAIVED')
      returning affiliate_id as "affiliateId", fund`.execute(db);
    for (const { affiliateId: contributorId, fund } of until === null ? [] : rows)
      await keepTask(context, {
        ...{ contributorId, fund, handlerId: null, about: null, reason: "RIGHT_ENDED" },
        dueOn: workingDaysAfter(viewer.day, DAYS_TO_TELL),
        origin: `${subject} deemed given up ${subjectVersion}`,
      });
  }
}

/** Rights at pension age that the law takes as given up, as contributions tell it. */
export const hearDeemedWaivers: Hearing = { type: "RightDeemedWaived", keep: keepDeemedWaivers };
