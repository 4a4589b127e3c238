import { type Kysely, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";
import type { Topic } from "../../../shared/plumbing/privacy/topics.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { RectificationDecision } from "../../rules/privacy/rectification.ts";

/** What a request to put data right says, and what was decided. */
export interface RectificationRow {
  readonly requestId: string;
  readonly topic: Topic;
  readonly aboutId: string | null;
  readonly isSaid: string;
  readonly shouldBe: string;
  readonly extendedOn: Day | null;
  readonly extendedWhy: string | null;
  readonly decision: RectificationDecision | null;
  readonly decidedOn: Day | null;
  readonly reasons: string | null;
  readonly correctedId: string | null;
}

export const rectificationOfRequest = (db: Kysely<unknown>) =>
  oneBy<string, RectificationRow>(
    ({ requestId }) => requestId,
    async (ids) => {
      const { rows } = await sql<RectificationRow>`
        select request_id as "requestId", topic, about_id as "aboutId", is_said as "isSaid", should_be as "shouldBe",
          extended_on as "extendedOn", extended_why as "extendedWhy", decision, decided_on as "decidedOn", reasons,
          corrected_id as "correctedId"
        from rectification where request_id = any (${ids})`.execute(db);
      return rows;
    },
  );
