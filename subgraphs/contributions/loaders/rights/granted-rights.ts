import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { GrantedRight } from "../../rules/rights/granted-right.ts";

type RightRow = GrantedRight & { readonly contributorId: string };

/** The rights that people were granted. */
export const rightsOfContributor = (db: Kysely<unknown>) =>
  manyBy<string, RightRow>(
    ({ contributorId }) => contributorId,
    async (ids) => {
      const { rows } = await sql<RightRow>`
        select contributor_id as "contributorId", "right", from_quarter as "fromQuarter",
          until_quarter as "untilQuarter"
        from granted_right where contributor_id = any (${ids}) order by from_quarter, right_id`.execute(db);
      return rows;
    },
  );
