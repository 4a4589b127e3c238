import { type Kysely, sql } from "kysely";
import { oneBy } from "../../shared/plumbing/loader.ts";
import type { Language } from "../../shared/values/language.ts";
import type { Claimant } from "../rules/claims/known-answers.ts";

/** What is known of a person, of whom the viewer may see it: the whole standing in one read. */
export interface StandingRow extends Claimant {
  readonly affiliateId: string;
  /** The fund of today. */
  readonly fund: string | null;
  readonly language: Language;
}

export const standingByAffiliate = (db: Kysely<unknown>) =>
  oneBy<string, StandingRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<StandingRow>`
        select c.id as "affiliateId", c.health_fund as "healthFund", c.fund, c.ssin, c.language,
          coalesce((select a.lines from addressee a where a.contributor_id = c.id), '{}') as addressee,
          coalesce((select h.content -> 'periods' from heard_file h
            where h.affiliate_id = c.id and h.topic = 'CAREER'), '[]') as periods,
          coalesce((select h.content -> 'members' from heard_file h
            where h.affiliate_id = c.id and h.topic = 'HOUSEHOLD'), '[]') as members,
          coalesce((select jsonb_agg(jsonb_build_object('quarter', s.quarter, 'state', s.state,
            'minimumReached', s.minimum_reached) order by s.quarter)
            from known_settlement s where s.affiliate_id = c.id), '[]') as settlements,
          coalesce((select jsonb_agg(jsonb_build_object('kind', r.kind, 'startsOn', r.starts_on, 'endsOn', r.ends_on)
            order by r.starts_on) from health_recognition r where r.affiliate_id = c.id and not r.withdrawn
            and not exists (select from health_recognition n where n.replaces = r.id)), '[]') as recognitions,
          coalesce((select jsonb_agg(jsonb_build_object('quarter', f.quarter, 'code', f.code))
            from (select jsonb_array_elements_text(d.outcome -> 'freeQuarters') as quarter, m.code
              from decision d join claim m on m.id = d.claim_id
              where d.affiliate_id = c.id and d.verdict <> 'REPAYMENT'
              and not exists (select from decision n where n.revises = d.id)
              union all select unnest(o.quarters), m.code
              from redirected_outcome o join claim m on m.id = o.claim_id
              where o.affiliate_id = c.id and not exists (select from redirected_outcome n
                where n.claim_id = o.claim_id and n.place > o.place)) f), '[]') as freed
        from contributor c where c.id = any (${ids}) and c.kind = 'PERSON'`.execute(db);
      return rows;
    },
  );
