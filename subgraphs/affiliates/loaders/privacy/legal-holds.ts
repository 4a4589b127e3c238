import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { HoldMatter } from "../../rules/privacy/retention.ts";

/** That a file is held, so that nothing of it is destroyed; until it is lifted. */
export interface LegalHoldRow {
  readonly id: string;
  readonly version: number;
  readonly affiliateId: string;
  readonly matter: HoldMatter;
  readonly reason: string;
  readonly placedOn: Day;
  readonly liftedOn: Day | null;
}

async function holdsWhere(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<LegalHoldRow[]> {
  const { rows } = await sql<LegalHoldRow>`
    select id, version, affiliate_id as "affiliateId", matter, reason, placed_on as "placedOn", lifted_on as "liftedOn"
    from legal_hold where ${condition} order by placed_on desc, id desc`.execute(db);
  return rows;
}

export const legalHoldById = (db: Kysely<unknown>) =>
  oneBy<string, LegalHoldRow>(
    ({ id }) => id,
    (ids) => holdsWhere(db, sql`id = any (${ids})`),
  );

/** The newest first, also those that were lifted. */
export const legalHoldsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, LegalHoldRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => holdsWhere(db, sql`affiliate_id = any (${ids})`),
  );
