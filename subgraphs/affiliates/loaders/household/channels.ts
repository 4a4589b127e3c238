import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Consent, channelWords, Preference } from "../../rules/household/channel.ts";
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

/** What somebody said to a fund of how to be written to: that a way is agreed to or taken back, or is chosen. */
export interface ChannelWordRow {
  readonly affiliateId: string;
  readonly fundCode: string;
  readonly channel: string;
  readonly said: keyof typeof channelWords;
  readonly address: string | null;
  readonly proof: string | null;
  readonly source: DetailSource;
  readonly recordedOn: Day;
}

/** Oldest first, to whichever fund it was said. */
export const channelWordsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, ChannelWordRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<ChannelWordRow>`
        select affiliate_id as "affiliateId", fund as "fundCode", channel,
          case when given then 'GIVEN' else 'TAKEN_BACK' end as said, address, proof, source,
          recorded_on as "recordedOn", recorded_at as at from channel_consent where affiliate_id = any (${ids})
        union all
        select affiliate_id, fund, channel, 'CHOSEN', null, null, source, recorded_on, recorded_at
        from channel_preference where affiliate_id = any (${ids})
        order by "affiliateId", at`.execute(db);
      return rows;
    },
  );
