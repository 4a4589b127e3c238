import { type Kysely, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";

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
