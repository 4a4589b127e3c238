import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { affiliation } from "../../rules/transmissions/kinds/affiliation.ts";
import { drawUp } from "./draw-up.ts";

/** All periods of somebody with one fund; `null` where none is left of what was said before. */
interface Told {
  readonly affiliateId: string;
  readonly fund: string;
  readonly periods: readonly object[] | null;
}

/** Owes INASTI the periods of people whose careers changed: each fund says its own, whole. */
export async function hearAffiliations({ db }: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const days = new Map<string, Day>(facts.map(({ subject, day }) => [subject, day]));
  const ids = [...days.keys()];
  const { rows } = await sql<Told>`
    select f.affiliate_id as "affiliateId", f.fund, (select jsonb_agg(jsonb_build_object('category', k.category,
        'capacity', k.capacity, 'startsOn', k.starts_on, 'endsOn', k.ends_on) order by k.starts_on)
      from known_career k where k.affiliate_id = f.affiliate_id and k.fund = f.fund) as periods
    from (select affiliate_id, fund from known_career where affiliate_id = any (${ids})
      union select affiliate_id, fund from transmission
        where kind = ${affiliation.code} and affiliate_id = any (${ids})) f`.execute(db);
  const drafts = rows.map(({ affiliateId, fund, periods }) => {
    const content = periods && { periods };
    return { affiliateId, about: fund, fund, content, causedOn: days.get(affiliateId) ?? "" };
  });
  await drawUp({ db }, affiliation, drafts);
}
