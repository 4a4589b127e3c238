import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { RecordKind } from "../../rules/privacy/retention.ts";

/** That something of a file was destroyed when its term was over: what it was, and not what was in it. */
export interface DestructionRow {
  readonly affiliateId: string;
  readonly kind: RecordKind;
  readonly subjectId: string;
  readonly sha256: string | null;
  readonly basis: string;
  readonly destroyedOn: Day;
}

/** The newest first. */
export const destructionsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, DestructionRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<DestructionRow>`
        select contributor_id as "affiliateId", kind, subject_id as "subjectId", sha256, basis,
          destroyed_on as "destroyedOn"
        from destruction where contributor_id = any (${ids}) order by destroyed_on desc, id desc`.execute(db);
      return rows;
    },
  );
