import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Recognition } from "../rules/recognitions/recognition.ts";

/** What a health fund told of somebody, with what became of it. */
export interface RecognitionRow extends Recognition {
  readonly id: string;
  readonly affiliateId: string;
  readonly reference: string;
  readonly replaces: string | null;
  readonly withdrawn: boolean;
  readonly toldOn: Day;
  /** Whether nothing took its place, and it was not withdrawn. */
  readonly holds: boolean;
}

async function recognitionsWhere(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<RecognitionRow[]> {
  const { rows } = await sql<RecognitionRow>`
    select r.id, r.affiliate_id as "affiliateId", r.kind, r.starts_on as "startsOn", r.ends_on as "endsOn",
      r.reference, r.replaces, r.withdrawn, r.told_on as "toldOn",
      not r.withdrawn and not exists (select from health_recognition n where n.replaces = r.id) as holds
    from health_recognition r where ${condition} order by r.starts_on desc, r.id desc`.execute(db);
  return rows;
}

export const recognitionById = (db: Kysely<unknown>) =>
  oneBy<string, RecognitionRow>(
    ({ id }) => id,
    (ids) => recognitionsWhere(db, sql`r.id = any (${ids})`),
  );

/** The newest leave or incapacity first. */
export const recognitionsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, RecognitionRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => recognitionsWhere(db, sql`r.affiliate_id = any (${ids})`),
  );
