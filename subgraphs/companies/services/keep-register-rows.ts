import { type Kysely, sql } from "kysely";
import type { BceFile, BceRow } from "../formats/bce.ts";

type Keep = (db: Kysely<unknown>, rows: string, seenOn: string) => Promise<{ readonly numAffectedRows?: bigint }>;

const known = sql`(exists (select from register_enterprise e where e.enterprise_number = r."EntityNumber")
  or exists (select from register_establishment s where s.establishment_number = r."EntityNumber"))`;

/** Writes the rows of one file as a set. What hangs on an enterprise that is not kept is left out. */
const keepers: Readonly<Record<BceFile, Keep>> = {
  "code.csv": (db, rows) =>
    sql`insert into register_code (category, code, language, description)
      select distinct on (1, 2, 3) "Category", "Code", "Language", "Description"
      from jsonb_to_recordset(${rows}::jsonb) as r ("Category" text, "Code" text, "Language" text, "Description" text)
      on conflict (category, code, language) do update set description = excluded.description`.execute(db),
  "enterprise.csv": async (db, rows, seenOn) => {
    const read = sql`jsonb_to_recordset(${rows}::jsonb) as r ("EnterpriseNumber" text, "Status" text,
      "JuridicalSituation" text, "JuridicalForm" text, "StartDate" date)`;
    const kept = await sql`
      insert into register_enterprise (enterprise_number, form_code, starts_on, last_seen_on)
      select distinct on (1) "EnterpriseNumber", "JuridicalForm", "StartDate", ${seenOn}::date from ${read}
      on conflict (enterprise_number) do update set form_code = excluded.form_code, starts_on = excluded.starts_on,
        last_seen_on = excluded.last_seen_on
        where register_enterprise.last_seen_on <= excluded.last_seen_on`.execute(db);
    await sql`
      update register_status s set seen_until = ${seenOn}::date - 1 from ${read}
      where s.enterprise_number = r."EnterpriseNumber" and s.seen_until is null and s.seen_from < ${seenOn}::date
        and (s.status, s.situation) <> (r."Status", coalesce(r."JuridicalSituation", ''))`.execute(db);
    await sql`
      insert into register_status (enterprise_number, seen_from, status, situation)
      select distinct on (1) "EnterpriseNumber", ${seenOn}::date, "Status", coalesce("JuridicalSituation", '')
      from ${read} where not exists (
        select from register_status s where s.enterprise_number = r."EnterpriseNumber" and s.seen_until is null)
      on conflict do nothing`.execute(db);
    return kept;
  },
  "establishment.csv": (db, rows, seenOn) =>
    sql`insert into register_establishment (establishment_number, enterprise_number, starts_on, last_seen_on)
      select distinct on (1) r."EstablishmentNumber", r."EnterpriseNumber", r."StartDate", ${seenOn}::date
      from jsonb_to_recordset(${rows}::jsonb) as r ("EstablishmentNumber" text, "EnterpriseNumber" text,
        "StartDate" date)
      where exists (select from register_enterprise e where e.enterprise_number = r."EnterpriseNumber")
      on conflict (establishment_number) do update set last_seen_on = excluded.last_seen_on, gone_on = null`.execute(
      db,
    ),
  "denomination.csv": (db, rows, seenOn) =>
    sql`insert into register_name (entity_number, kind, language, name, last_seen_on)
      select distinct on (1, 2, 3, 4) r."EntityNumber", r."TypeOfDenomination", r."Language", r."Denomination",
        ${seenOn}::date
      from jsonb_to_recordset(${rows}::jsonb) as r ("EntityNumber" text, "TypeOfDenomination" text, "Language" text,
        "Denomination" text) where ${known}
      on conflict (entity_number, kind, language, name) do update set last_seen_on = excluded.last_seen_on`.execute(db),
  "address.csv": (db, rows, seenOn) =>
    sql`insert into register_address (entity_number, kind, postal_code, municipality_fr, municipality_nl, street_fr,
        street_nl, house_number, box, struck_off_on, last_seen_on)
      select distinct on (1, 2) r."EntityNumber", r."TypeOfAddress", coalesce(r."Zipcode", ''),
        coalesce(r."MunicipalityFR", r."MunicipalityNL", ''), coalesce(r."MunicipalityNL", r."MunicipalityFR", ''),
        coalesce(r."StreetFR", r."StreetNL", ''), coalesce(r."StreetNL", r."StreetFR", ''),
        coalesce(r."HouseNumber", ''), coalesce(r."Box", ''), r."DateStrikingOff", ${seenOn}::date
      from jsonb_to_recordset(${rows}::jsonb) as r ("EntityNumber" text, "TypeOfAddress" text, "Zipcode" text,
        "MunicipalityFR" text, "MunicipalityNL" text, "StreetFR" text, "StreetNL" text, "HouseNumber" text, "Box" text,
        "DateStrikingOff" date) where ${known}
      on conflict (entity_number, kind) do update set postal_code = excluded.postal_code,
        municipality_fr = excluded.municipality_fr, municipality_nl = excluded.municipality_nl,
        street_fr = excluded.street_fr, street_nl = excluded.street_nl, house_number = excluded.house_number,
        box = excluded.box, struck_off_on = excluded.struck_off_on, last_seen_on = excluded.last_seen_on`.execute(db),
  "activity.csv": async (db, rows, seenOn) => {
    const read = sql`jsonb_to_recordset(${rows}::jsonb) as r ("EntityNumber" text, "ActivityGroup" text,
      "NaceVersion" text, "NaceCode" text, "Classification" text)`;
    const same = sql`a.entity_number = r."EntityNumber" and a.activity_group = r."ActivityGroup"
      and a.nace_version = r."NaceVersion" and a.nace_code = r."NaceCode" and a.classification = r."Classification"
      and a.seen_until is null`;
    const again = await sql`
      update register_activity a set last_seen_on = ${seenOn}::date from ${read} where ${same}`.execute(db);
    const fresh = await sql`
      insert into register_activity (entity_number, activity_group, nace_version, nace_code, classification, seen_from,
        last_seen_on)
      select distinct r."EntityNumber", r."ActivityGroup", r."NaceVersion", r."NaceCode", r."Classification",
        ${seenOn}::date, ${seenOn}::date
      from ${read} where ${known} and not exists (select from register_activity a where ${same})
      on conflict do nothing`.execute(db);
    return { numAffectedRows: (again.numAffectedRows ?? 0n) + (fresh.numAffectedRows ?? 0n) };
  },
};

/** Writes rows of a file of the register; answers how many of them concern an enterprise that is kept. */
export async function keepRegisterRows(
  db: Kysely<unknown>,
  file: BceFile,
  rows: readonly BceRow[],
  seenOn: string,
): Promise<number> {
  if (rows.length === 0) return 0;
  const { numAffectedRows } = await keepers[file](db, JSON.stringify(rows), seenOn);
  return Number(numAffectedRows ?? 0n);
}

/** Ends what a whole extract showed no more: activities, and establishments. */
export async function endWhatIsGone(db: Kysely<unknown>, file: BceFile, seenOn: string): Promise<void> {
  if (file === "activity.csv")
    await sql`update register_activity set seen_until = greatest(seen_from, ${seenOn}::date - 1)
      where seen_until is null and last_seen_on < ${seenOn}::date`.execute(db);
  if (file === "establishment.csv")
    await sql`update register_establishment set gone_on = ${seenOn}::date
      where gone_on is null and last_seen_on < ${seenOn}::date`.execute(db);
}
