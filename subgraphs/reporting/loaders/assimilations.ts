import { type Kysely, sql } from "kysely";
import { manyBy } from "../../shared/plumbing/loader.ts";
import type { Quarter } from "../../shared/values/calendar.ts";

/** A quarter of somebody that counts as insured without a contribution. */
export interface AssimilatedRow {
  readonly affiliateId: string;
  readonly quarter: Quarter;
}

/** Which quarters of somebody are assimilated, as it was told last. */
export const assimilatedOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, AssimilatedRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<AssimilatedRow>`
        select distinct affiliate_id as "affiliateId", quarter from known_assimilation
        where affiliate_id = any (${ids}) and holds order by 1, 2`.execute(db);
      return rows;
    },
  );
