import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import type { HeardFact } from "../../shared/plumbing/hear.ts";

/** What of a file is heard whole: each telling replaces the one before. */
export type HeardTopic = "CAREER" | "HOUSEHOLD";

type Scope = Pick<Context, "db">;

const told = (facts: readonly HeardFact[]): string =>
  JSON.stringify(facts.map(({ subject, subjectVersion, content }) => ({ subject, subjectVersion, content })));

/** Keeps careers or households as they were told last; old news changes nothing. */
export async function keepFiles({ db }: Scope, topic: HeardTopic, facts: readonly HeardFact[]): Promise<void> {
  await sql`
    insert into heard_file (affiliate_id, topic, subject_version, content)
    select distinct on (subject) subject, ${topic}, "subjectVersion", content
    from jsonb_to_recordset(${told(facts)}::jsonb) as f (subject text, "subjectVersion" int, content jsonb)
    order by subject, "subjectVersion" desc
    on conflict (affiliate_id, topic) do update set subject_version = excluded.subject_version,
      content = excluded.content
    where heard_file.subject_version < excluded.subject_version`.execute(db);
}

/** Keeps how quarters are settled, as it was told last; old news changes nothing. */
export async function keepSettlements({ db }: Scope, facts: readonly HeardFact[]): Promise<void> {
  await sql`
    insert into known_settlement (affiliate_id, quarter, subject_version, state, minimum_reached)
    select distinct on (subject, content ->> 'quarter') subject, content ->> 'quarter', "subjectVersion",
      content ->> 'state', (content ->> 'minimumReached')::boolean
    from jsonb_to_recordset(${told(facts)}::jsonb) as f (subject text, "subjectVersion" int, content jsonb)
    order by subject, content ->> 'quarter', "subjectVersion" desc
    on conflict (affiliate_id, quarter) do update set subject_version = excluded.subject_version,
      state = excluded.state, minimum_reached = excluded.minimum_reached
    where known_settlement.subject_version < excluded.subject_version`.execute(db);
}

/** Keeps to whom one writes, as it was told last; old news changes nothing. */
export async function keepAddressees({ db }: Scope, facts: readonly HeardFact[]): Promise<void> {
  await sql`
    insert into addressee (contributor_id, lines, subject_version)
    select distinct on (subject) subject, array(select jsonb_array_elements_text(content -> 'addressee')),
      "subjectVersion"
    from jsonb_to_recordset(${told(facts)}::jsonb) as f (subject text, "subjectVersion" int, content jsonb)
    where jsonb_typeof(content -> 'addressee') = 'array' and jsonb_array_length(content -> 'addressee') > 0
    order by subject, "subjectVersion" desc
    on conflict (contributor_id) do update set lines = excluded.lines, subject_version = excluded.subject_version
    where addressee.subject_version < excluded.subject_version`.execute(db);
}

/** Keeps to which accounts somebody is paid, and from when: an account that was told is never told otherwise. */
export async function keepAccounts({ db }: Scope, facts: readonly HeardFact[]): Promise<void> {
  await sql`
    insert into benefit_account (affiliate_id, account_id, iban, starts_on, subject_version)
    select subject, content ->> 'accountId', content ->> 'iban', (content ->> 'startsOn')::date, "subjectVersion"
    from jsonb_to_recordset(${told(facts)}::jsonb) as f (subject text, "subjectVersion" int, content jsonb)
    on conflict (affiliate_id, account_id) do nothing`.execute(db);
}

/** Keeps who died: from then on nothing is paid to them. */
export async function keepDeaths({ db }: Scope, facts: readonly HeardFact[]): Promise<void> {
  await sql`
    insert into known_death (affiliate_id, died_on, subject_version)
    select distinct on (subject) subject, (content ->> 'diedOn')::date, "subjectVersion"
    from jsonb_to_recordset(${told(facts)}::jsonb) as f (subject text, "subjectVersion" int, content jsonb)
    order by subject, "subjectVersion" desc
    on conflict (affiliate_id) do update set died_on = excluded.died_on, subject_version = excluded.subject_version
    where known_death.subject_version < excluded.subject_version`.execute(db);
}
