import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { CostKind } from "../../rules/recovery/cost-kinds.ts";

/** What recovering a claim cost, that the debtor owes besides. */
export interface ClaimCostRow {
  readonly id: string;
  readonly fileId: string;
  readonly kind: CostKind;
  readonly amount: Cents;
  readonly on: Day;
  readonly evidence: string;
  readonly withdrawn: boolean;
  /** The due by which it is claimed, and what is open of that. */
  readonly dueId: string | null;
  readonly outstanding: Cents;
}

/** The costs of a claim file, in the order in which they were made; those that were withdrawn too. */
export const costsOfClaimFile = (db: Kysely<unknown>) =>
  manyBy<string, ClaimCostRow>(
    ({ fileId }) => fileId,
    async (ids) => {
      const { rows } = await sql<ClaimCostRow>`
        select c.id, c.file_id as "fileId", c.kind, c.amount, c.made_on as on, c.evidence,
          c.due_id as "dueId", coalesce(d.outstanding, 0)::bigint as outstanding,
          coalesce(d.cancelled, false)
            or exists (select from claim_cost_withdrawal w where w.cost_id = c.id) as withdrawn
        from claim_cost c left join due_standing d on d.id = c.due_id
        where c.file_id = any (${ids}) order by c.file_id, c.made_on, c.id`.execute(db);
      return rows;
    },
  );
