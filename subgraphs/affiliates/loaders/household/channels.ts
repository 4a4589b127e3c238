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

/** To the fund of today: what was said to another binds that one. */
export const consentsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, ConsentRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<ConsentRow>`
        select c.affiliate_id as "affiliateId", c.place, c.channel, c.given, c.address, c.proof, c.source,
          c.recorded_at as "recordedAt"
        from channel_consent c join affiliate a on a.id = c.affiliate_id and a.fund = c.fund
        where c.affiliate_id = any (${ids}) order by c.affiliate_id, c.place`.execute(db);
      return rows;
    },
  );

export const preferencesOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, PreferenceRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<PreferenceRow>`
        select p.affiliate_id as "affiliateId", p.place, p.channel, p.recorded_on as "recordedOn"
        from channel_preference p join affiliate a on a.id = p.affiliate_id and a.fund = p.fund
        where p.affiliate_id = any (${ids}) order by p.affiliate_id, p.place`.execute(db);
      return rows;
    },
  );
