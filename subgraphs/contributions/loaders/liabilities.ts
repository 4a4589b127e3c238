import { type Kysely, sql } from "kysely";
import { manyBy } from "../../shared/plumbing/loader.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { LiabilityBasis } from "../rules/facilities/joint-debtor.ts";

/** Who answers with somebody, why and when; without a co-debtor it says that nobody does. */
export interface LiabilityRow {
  readonly debtorId: string;
  readonly coDebtorId: string | null;
  readonly basis: LiabilityBasis | null;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** Who answers with people for their contributions, as it was told last. */
export const liabilitiesOfContributor = (db: Kysely<unknown>) =>
  manyBy<string, LiabilityRow>(
    ({ debtorId }) => debtorId,
    async (ids) => {
      const { rows } = await sql<LiabilityRow>`
        select debtor_id as "debtorId", co_debtor_id as "coDebtorId", basis, starts_on as "startsOn",
          ends_on as "endsOn"
        from joint_liability where debtor_id = any (${ids}) order by debtor_id, starts_on, source_id`.execute(db);
      return rows;
    },
  );
