import { type Kysely, sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type DetailValues, ofTheFile } from "../../loaders/household/detail-versions.ts";
import type { DetailKind, DetailSource } from "../../rules/household/history.ts";

/** One thing of one person that holds from a day on. */
export type DetailChange = {
  readonly [Kind in DetailKind]: {
    readonly affiliateId: string;
    readonly kind: Kind;
    readonly startsOn: Day;
    readonly value: DetailValues[Kind];
  };
}[DetailKind];

/**
 * Adds versions of what changed in people's lives, and brings their files up to date. Answers whose files they are.
 *
 * What stood in the file is kept as the version before all others when the first change comes. The files' rows must be
 * locked, so that no two changes take the same place.
 */
export async function keepDetails(
  { db, viewer }: RequestScope,
  source: DetailSource,
  changes: readonly DetailChange[],
): Promise<readonly string[]> {
  const ids = [...new Set(changes.map(({ affiliateId }) => affiliateId))];
  if (ids.length === 0) return [];
  const told = JSON.stringify(changes.map((change, told) => ({ id: newId("pdv"), told, ...change })));
  const first = JSON.stringify(ids.flatMap((affiliateId) => firstIds(affiliateId)));
  await sql`
    insert into detail_version (id, affiliate_id, kind, place, value, source, recorded_by)
    select n.id, f.affiliate_id, f.kind, 1, f.value, 'FILE', ${viewer.actor}
    from jsonb_to_recordset(${first}::jsonb) as n (id text, "affiliateId" text, kind text)
    join ${ofTheFile} f on f.affiliate_id = n."affiliateId" and f.kind = n.kind
    where exists (select from jsonb_to_recordset(${told}::jsonb) as c ("affiliateId" text, kind text)
      where c."affiliateId" = f.affiliate_id and c.kind = f.kind)`.execute(db);
  await sql`
    insert into detail_version (id, affiliate_id, kind, place, starts_on, value, source, recorded_on, recorded_by)
    select c.id, c."affiliateId", c.kind,
      coalesce(
        (select max(v.place) from detail_version v where v.affiliate_id = c."affiliateId" and v.kind = c.kind), 0)
        + row_number() over (partition by c."affiliateId", c.kind order by c.told),
      c."startsOn", c.value, ${source}, ${viewer.day}, ${viewer.actor}
    from jsonb_to_recordset(${told}::jsonb) as c
      (id text, told int, "affiliateId" text, kind text, "startsOn" date, value jsonb)`.execute(db);
  await bringUpToDate(db, ids, viewer.day);
  return ids;
}

const firstIds = (affiliateId: string) =>
  (["NAME", "ADDRESS", "LANGUAGE"] as const).map((kind) => ({ id: newId("pdv"), affiliateId, kind }));

/** Writes into people's files what holds on a day; each counts up, for what was told of it changed. */
export async function bringUpToDate(db: Kysely<unknown>, ids: readonly string[], day: Day): Promise<void> {
  await sql`
    with holds as (
      select distinct on (affiliate_id, kind) affiliate_id, kind, value from detail_version
      where affiliate_id = any (${ids}) and coalesce(starts_on, '-infinity') <= ${day}
      order by affiliate_id, kind, starts_on desc nulls last, place desc
    )
    update affiliate a set version = a.version + 1,
      first_name = coalesce(n.value ->> 'firstName', a.first_name),
      last_name = coalesce(n.value ->> 'lastName', a.last_name),
      street = coalesce(h.value ->> 'street', a.street),
      postal_code = coalesce(h.value ->> 'postalCode', a.postal_code),
      municipality = coalesce(h.value ->> 'municipality', a.municipality),
      country = coalesce(h.value ->> 'country', a.country),
      language = coalesce(l.value ->> 'language', a.language)
    from unnest(${ids}::text[]) as i (id)
      left join holds n on n.affiliate_id = i.id and n.kind = 'NAME'
      left join holds h on h.affiliate_id = i.id and h.kind = 'ADDRESS'
      left join holds l on l.affiliate_id = i.id and l.kind = 'LANGUAGE'
    where a.id = i.id`.execute(db);
}
