import { type Kysely, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** What was given up of a due. */
export interface WrittenOffRow {
  readonly dueId: string;
  readonly amount: Cents;
}

/** What was given up of a due, in any claim file; nothing where nothing was. */
export const writtenOffOfDue = (db: Kysely<unknown>) =>
  oneBy<string, WrittenOffRow>(
    ({ dueId }) => dueId,
    async (ids) => {
      const { rows } = await sql<WrittenOffRow>`
        select s.due_id as "dueId", sum(s.amount)::bigint as amount
        from claim_step_sum s join claim_step t on t.id = s.step_id
        where s.due_id = any (${ids}) and t.kind = 'WRITTEN_OFF' group by 1`.execute(db);
      return rows;
    },
  );

/** A contributor who may still owe more: a company, or somebody whose career has not ended. */
export interface InsuredRow {
  readonly contributorId: string;
}

/** Whether a contributor is insured, or a company; nothing where the career has ended. */
export const insuredOfContributor = (db: Kysely<unknown>) =>
  oneBy<string, InsuredRow>(
    ({ contributorId }) => contributorId,
    async (ids) => {
      const { rows } = await sql<InsuredRow>`
        select c.id as "contributorId" from contributor c where c.id = any (${ids}) and (c.kind = 'COMPANY'
          or exists (select from career_period p where p.affiliate_id = c.id and p.ends_on is null))`.execute(db);
      return rows;
    },
  );
