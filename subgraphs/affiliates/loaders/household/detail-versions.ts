import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { DetailKind, DetailSource, Version } from "../../rules/household/history.ts";

/** What is kept of each kind. */
export interface DetailValues {
  readonly NAME: { readonly firstName: string; readonly lastName: string };
  readonly ADDRESS: {
    readonly street: string;
    readonly postalCode: string;
    readonly municipality: string;
    readonly country: string;
  };
  readonly LANGUAGE: { readonly language: string };
  readonly CIVIL_STATUS: { readonly status: string; readonly partnerSsin?: string | null };
}

/** A telling of a name, an address, a language or a civil status, as it is read. */
export interface DetailVersionRow<Kind extends DetailKind = DetailKind> extends Version {
  readonly affiliateId: string;
  readonly kind: Kind;
  readonly value: DetailValues[Kind];
  readonly source: DetailSource;
}

/** What stands in a file where nothing of that kind was ever told anew: the version before all others. */
export const ofTheFile = sql`(
  select a.id as affiliate_id, k.kind, k.value from affiliate a cross join lateral (values
    ('NAME', jsonb_build_object('firstName', a.first_name, 'lastName', a.last_name)),
    ('ADDRESS', jsonb_build_object('street', a.street, 'postalCode', a.postal_code, 'municipality', a.municipality,
      'country', a.country)),
    ('LANGUAGE', jsonb_build_object('language', a.language))) k (kind, value)
  where not exists (select from detail_version v where v.affiliate_id = a.id and v.kind = k.kind))`;

/** Every telling of every kind, in the order in which they were told. */
export const detailVersionsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, DetailVersionRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<DetailVersionRow>`
        select affiliate_id as "affiliateId", kind, place, starts_on as "startsOn", recorded_on as "recordedOn", value,
          source
        from detail_version where affiliate_id = any (${ids})
        union all
        select f.affiliate_id, f.kind, 0, null, null, f.value, 'FILE' from ${ofTheFile} f
        where f.affiliate_id = any (${ids})
        order by "affiliateId", kind, place`.execute(db);
      return rows;
    },
  );
