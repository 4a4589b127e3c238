import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { tellContacts } from "../tell-affiliate.ts";
import { bringUpToDate } from "./keep-details.ts";

/** Brings those files up to date in which something begins that was told ahead, and tells the others of it. */
export async function beginWhatWasTold(context: Context): Promise<void> {
  const { db, viewer } = context;
  const { rows } = await sql<{ id: string }>`
    with holds as (
      select distinct on (v.affiliate_id, v.kind) v.affiliate_id, v.kind, v.value from detail_version v
      where coalesce(v.starts_on, '-infinity') <= ${viewer.day} and v.affiliate_id in (
        select affiliate_id from detail_version where starts_on <= ${viewer.day} and starts_on > recorded_on)
      order by v.affiliate_id, v.kind, v.starts_on desc nulls last, v.place desc
    )
    select distinct a.id from holds h join affiliate a on a.id = h.affiliate_id
    where not jsonb_build_object('firstName', a.first_name, 'lastName', a.last_name, 'street', a.street,
      'postalCode', a.postal_code, 'municipality', a.municipality, 'country', a.country, 'language', a.language)
      @> h.value and h.kind <> 'CIVIL_STATUS'`.execute(db);
  const members = await withAnotherHealthFund(context);
  const ids = [...new Set([...rows, ...members].map(({ id }) => id))];
  await bringUpToDate(db, ids, viewer.day);
  await tellContacts(context, ids);
}

/** People whose health fund of the day is not the one that the others were told. */
async function withAnotherHealthFund({ db, viewer }: Context): Promise<readonly { readonly id: string }[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from health_fund_membership m join contributor c on c.id = m.affiliate_id
    where m.starts_on <= ${viewer.day} and coalesce(m.ends_on, 'infinity') >= ${viewer.day}
      and c.health_fund is distinct from m.health_fund`.execute(db);
  return rows;
}
