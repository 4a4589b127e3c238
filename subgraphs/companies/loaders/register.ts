import { type Kysely, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { ActivityClassification } from "../rules/nace.ts";

/** An enterprise as the register has it. */
export interface RegistrationRow {
  readonly enterpriseNumber: string;
  readonly formCode: string | null;
  readonly startsOn: Day;
  readonly lastSeenOn: Day;
}

/** In what state the register showed an enterprise, from extract to extract. */
export interface RegisteredStatusRow {
  readonly enterpriseNumber: string;
  readonly status: string;
  readonly situation: string;
  readonly meaning: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** A place where an enterprise works. */
export interface EstablishmentRow {
  readonly enterpriseNumber: string;
  readonly number: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly municipality: string | null;
}

/** What an enterprise or one of its establishments does. */
export interface RegisteredActivityRow {
  readonly enterpriseNumber: string;
  readonly establishmentNumber: string | null;
  readonly code: string;
  readonly nomenclature: string;
  readonly description: string | null;
  readonly group: string;
  readonly classification: ActivityClassification;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** A name of an enterprise, as the register writes it. */
export interface RegisteredNameRow {
  readonly enterpriseNumber: string;
  readonly nameKind: string;
  readonly language: string;
  readonly name: string;
}

/** The register's languages are Dutch, French and German, and it writes them so. */
const inLanguage = (language: string): string => (language === "nl" ? "NL" : language === "de" ? "DE" : "FR");

export const registrationByNumber = (db: Kysely<unknown>) =>
  oneBy<string, RegistrationRow>(
    ({ enterpriseNumber }) => enterpriseNumber,
    async (numbers) => {
      const found = await sql<RegistrationRow>`
        select enterprise_number as "enterpriseNumber", form_code as "formCode", starts_on as "startsOn",
          last_seen_on as "lastSeenOn"
        from register_enterprise where enterprise_number = any (${numbers})`.execute(db);
      return found.rows;
    },
  );

/** Oldest first. */
export const statusesOfEnterprise = (db: Kysely<unknown>, language: string) =>
  manyBy<string, RegisteredStatusRow>(
    ({ enterpriseNumber }) => enterpriseNumber,
    async (numbers) => {
      const found = await sql<RegisteredStatusRow>`
        select s.enterprise_number as "enterpriseNumber", s.status, s.situation, m.description as meaning,
          s.seen_from as "startsOn", s.seen_until as "endsOn"
        from register_status s left join register_code m
          on m.category = 'JuridicalSituation' and m.code = s.situation and m.language = ${inLanguage(language)}
        where s.enterprise_number = any (${numbers}) order by s.enterprise_number, s.seen_from`.execute(db);
      return found.rows;
    },
  );

export const establishmentsOfEnterprise = (db: Kysely<unknown>, language: string) =>
  manyBy<string, EstablishmentRow>(
    ({ enterpriseNumber }) => enterpriseNumber,
    async (numbers) => {
      const dutch = language === "nl";
      const found = await sql<EstablishmentRow>`
        select e.enterprise_number as "enterpriseNumber", e.establishment_number as number,
          e.starts_on as "startsOn", e.gone_on as "endsOn", a.postal_code as "postalCode",
          case when ${dutch} then a.municipality_nl else a.municipality_fr end as municipality,
          trim(concat_ws(' ', case when ${dutch} then a.street_nl else a.street_fr end,
            a.house_number, a.box)) as street
        from register_establishment e
        left join register_address a on a.entity_number = e.establishment_number and a.kind = 'BAET'
        where e.enterprise_number = any (${numbers}) order by e.establishment_number`.execute(db);
      return found.rows;
    },
  );

/** Of the enterprise itself and of its establishments. */
export const activitiesOfEnterprise = (db: Kysely<unknown>, language: string) =>
  manyBy<string, RegisteredActivityRow>(
    ({ enterpriseNumber }) => enterpriseNumber,
    async (numbers) => {
      const found = await sql<RegisteredActivityRow>`
        with entity as (
          select enterprise_number as number, enterprise_number, null as establishment
          from register_enterprise where enterprise_number = any (${numbers})
          union all
          select establishment_number, enterprise_number, establishment_number
          from register_establishment where enterprise_number = any (${numbers}))
        select e.enterprise_number as "enterpriseNumber", e.establishment as "establishmentNumber", a.nace_code as code,
          a.nace_version as nomenclature, m.description, a.activity_group as "group", a.classification,
          a.seen_from as "startsOn", a.seen_until as "endsOn"
        from entity e join register_activity a on a.entity_number = e.number
        left join register_code m on m.category = 'Nace' || a.nace_version and m.code = a.nace_code
          and m.language = ${inLanguage(language)}
        order by e.enterprise_number, e.establishment nulls first, a.classification <> 'MAIN', a.nace_version desc,
          a.nace_code, a.seen_from`.execute(db);
      return found.rows;
    },
  );

export const namesOfEnterprise = (db: Kysely<unknown>) =>
  manyBy<string, RegisteredNameRow>(
    ({ enterpriseNumber }) => enterpriseNumber,
    async (numbers) => {
      const found = await sql<RegisteredNameRow>`
        select entity_number as "enterpriseNumber", kind as "nameKind", language, name from register_name
        where entity_number = any (${numbers}) order by entity_number, kind, language, name`.execute(db);
      return found.rows;
    },
  );
