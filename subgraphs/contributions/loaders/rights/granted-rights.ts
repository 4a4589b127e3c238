import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Quarter } from "../../../shared/values/calendar.ts";
import type { GrantedRight } from "../../rules/rights/granted-right.ts";

/** A right of somebody; and until when it was told to hold, should the law take it as given up. */
export interface RightRow extends GrantedRight {
  readonly rightId: string;
  readonly contributorId: string;
  readonly deemedUntil: Quarter | null;
  /** Counts what was told of that. */
  readonly deemedVersion: number;
}

/** The rights that people were granted. */
export const rightsOfContributor = (db: Kysely<unknown>) =>
  manyBy<string, RightRow>(
    ({ contributorId }) => contributorId,
    async (ids) => {
      const { rows } = await sql<RightRow>`
        select right_id as "rightId", contributor_id as "contributorId", "right", from_quarter as "fromQuarter",
          until_quarter as "untilQuarter", deemed_until as "deemedUntil", deemed_version as "deemedVersion"
        from granted_right where contributor_id = any (${ids}) order by from_quarter, right_id`.execute(db);
      return rows;
    },
  );
