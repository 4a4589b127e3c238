import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { formOfRegister } from "../rules/register-codes.ts";

interface Found {
  readonly name: string | null;
  readonly formCode: string | null;
  readonly legalPersonalityOn: string;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly municipality: string | null;
  readonly naceCode: string | null;
  readonly naceVersion: string | null;
}

/** What the register knows of an enterprise, so that nobody is asked for it; `null` where it knows nothing. */
export async function registeredParticulars({ db }: Context, enterpriseNumber: string, language: string) {
  const dutch = language === "nl";
  const { rows } = await sql<Found>`
    select n.name, e.form_code as "formCode", e.starts_on as "legalPersonalityOn", a.postal_code as "postalCode",
      trim(concat_ws(' ', case when ${dutch} then a.street_nl else a.street_fr end, a.house_number, a.box)) as street,
      case when ${dutch} then a.municipality_nl else a.municipality_fr end as municipality,
      v.nace_code as "naceCode", v.nace_version as "naceVersion"
    from register_enterprise e
    left join register_address a
      on a.entity_number = e.enterprise_number and a.kind = 'REGO' and a.struck_off_on is null
    left join lateral (
      select name from register_name where entity_number = e.enterprise_number
      order by kind, language <> ${dutch ? "2" : "1"}, language limit 1) n on true
    left join lateral (
      select nace_code, nace_version from register_activity
      where entity_number = e.enterprise_number and seen_until is null and nace_version in ('2008', '2025')
      order by classification <> 'MAIN', nace_version desc, nace_code limit 1) v on true
    where e.enterprise_number = ${enterpriseNumber}`.execute(db);
  const [found] = rows;
  if (!found) return null;
  const { naceCode, naceVersion, formCode, ...known } = found;
  const nace = naceCode && naceVersion ? { code: naceCode, version: naceVersion } : null;
  return { ...known, legalForm: formOfRegister(formCode), language: null, nace };
}
