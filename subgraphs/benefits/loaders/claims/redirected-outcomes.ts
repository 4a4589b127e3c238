import { type Kysely, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { RedirectedOutcome } from "../../rules/claims/redirected-outcome.ts";

/** What an institution decided last of a claim that was passed on to it. */
export interface RedirectedOutcomeRow extends RedirectedOutcome {
  readonly claimId: string;
  readonly place: number;
  readonly reference: string;
  readonly notedOn: Day;
  /** Whether the fund noted it, or the institute said so itself. */
  readonly toldBy: "FUND" | "INASTI";
}

export const outcomeOfRedirected = (db: Kysely<unknown>) =>
  oneBy<string, RedirectedOutcomeRow>(
    ({ claimId }) => claimId,
    async (ids) => {
      const { rows } = await sql<RedirectedOutcomeRow>`
        select distinct on (claim_id) claim_id as "claimId", place, granted, quarters, decided_on as "decidedOn",
          reference, noted_on as "notedOn", told_by as "toldBy"
        from redirected_outcome where claim_id = any (${ids}) order by claim_id, place desc`.execute(db);
      return rows;
    },
  );
