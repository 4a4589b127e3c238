import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Consent, Preference } from "../../rules/household/channel.ts";
import type { DetailSource } from "../../rules/household/history.ts";

/** That somebody agreed to a way, or took it back, as it is read. */
export interface ConsentRow extends Consent {
  readonly affiliateId: string;
  readonly address: string | null;
  readonly proof: string;
  readonly source: DetailSource;
  readonly recordedAt: string;
}

/** What somebody chose, as it is read. */
export interface PreferenceRow extends Preference {
  readonly affiliateId: string;
  readonly recordedOn: Day;
}

export const consentsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, ConsentRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<ConsentRow>`
        select affiliate_id as "affiliateId", place, channel, given, address, proof, source, recorded_at as "recordedAt"
        from channel_consent where affiliate_id = any (${ids}) order by affiliate_id, place`.execute(db);
      return rows;
    },
  );

export const preferencesOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, PreferenceRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<PreferenceRow>`
        select affiliate_id as "affiliateId", place, channel, recorded_on as "recordedOn"
        from channel_preference where affiliate_id = any (${ids}) order by affiliate_id, place`.execute(db);
      return rows;
    },
  );
