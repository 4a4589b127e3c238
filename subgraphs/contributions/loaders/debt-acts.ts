import { type Kysely, sql } from "kysely";
import { manyBy } from "../../shared/plumbing/loader.ts";
import type { Interruption } from "../rules/prescription.ts";

/** What was done about a due, and what the debtor paid of it in part. */
export type ActRow = Interruption & { readonly dueId: string };

/**
 * Against the debtor himself, oldest first. A payment that left something open acknowledges the debt, unless it was
 * taken back.
 */
export const actsOfDue = (db: Kysely<unknown>) =>
  manyBy<string, ActRow>(
    ({ dueId }) => dueId,
    async (ids) => {
      const { rows } = await sql<ActRow>`
        select a.due_id as "dueId", a.act, a.done_on as on from debt_act a join due d on d.id = a.due_id
        where a.due_id = any (${ids}) and a.contributor_id = d.contributor_id
        union
        select a.due_id, 'PARTIAL_PAYMENT', p.booked_on
        from allocation a join due d on d.id = a.due_id join payment p on p.id = a.payment_id
        where a.due_id = any (${ids}) and a.reverses is null and a.amount < d.amount
          and not exists (select from allocation b where b.reverses = a.id)
        order by 1, 3, 2`.execute(db);
      return rows;
    },
  );
