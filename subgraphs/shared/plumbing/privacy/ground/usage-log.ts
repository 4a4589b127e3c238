import { Migration } from "@mikro-orm/migrations";

const HOUSE = "(select viewer.role()) = 'SYSTEM'";

/** The fields of a record in the order in which they are sealed, each as a text. `verify.ts` reads the same. */
const SEALED = [
  "u.id::text",
  "u.request",
  "u.question",
  "u.source",
  "(extract(epoch from u.at) * 1000000)::bigint::text",
  "u.day::text",
  "u.actor",
  "u.role",
  "u.receiver",
  "u.purpose",
  "u.basis",
  "u.subject",
  "array_to_string(u.topics, ' ')",
  "u.granted::text",
  'u."of"::text',
];

/** A field with its length before it, so that no two records read the same: "4:FILE", and "-" for none. */
const field = (text: string): string =>
  `coalesce(octet_length(convert_to(${text}, 'UTF8'))::text || ':' || ${text}, '-')`;

/**
 * The usage log (raadplegingslog / journal des consultations): who looked at whose file, and a seal on each record.
 *
 * A subgraph's role may write through `privacy.keep` alone, which takes who asks from the session and not from the
 * caller; it reads nothing but as the house. A record is sealed when its transaction is over, in the order of the
 * seals, each over the one before.
 */
export class Migration20261126183500_every_look_is_recorded_and_sealed extends Migration {
  override up(): void {
    this.addSql(`create table privacy.usage (
      id bigint generated always as identity primary key,
      request text not null,
      question text not null,
      source text not null,
      at timestamptz not null default clock_timestamp(),
      day date not null,
      actor text not null,
      role text not null,
      receiver text not null,
      purpose text,
      basis text not null,
      subject text,
      topics text[] not null,
      granted boolean not null,
      "of" int not null,
      check (granted or subject is null or topics = '{}'),
      check (not granted or subject is not null)
    )`);
    this.addSql(`create index usage_of_person on privacy.usage (subject, id)`);
    this.addSql(`create index usage_by_receiver on privacy.usage (receiver, id)`);
    this.addSql(`create index usage_tried on privacy.usage (actor, at) where not granted`);
    this.addSql(`create table privacy.unsealed (usage_id bigint primary key)`);
    this.addSql(
      `create table privacy.seal (place bigint primary key, usage_id bigint not null unique, hash bytea not null)`,
    );
    this.addSql(`create function privacy.never_changes() returns trigger language plpgsql as $$
      begin raise exception '%.% rows never change', tg_table_schema, tg_table_name; end $$`);
    for (const table of ["usage", "seal"]) {
      this.addSql(`create trigger ${table}_never_changes before update or delete or truncate on privacy.${table}
        for each statement execute function privacy.never_changes()`);
    }
    for (const table of ["usage", "unsealed", "seal"]) {
      this.addSql(`alter table privacy.${table} enable row level security`);
      this.addSql(`create policy ${table}_of_the_house on privacy.${table} for select using (${HOUSE})`);
    }
    this.addSql(`grant usage on schema privacy to public`);
    this.addSql(`grant select on privacy.usage, privacy.unsealed, privacy.seal to public`);
    this.keep();
    this.seal();
  }

  /**
   * Keeps the records of one question; answers for how many strangers its asker has asked within the hour.
   *
   * Of a stranger who is known here, the record names the person; of a number that nobody here has, it keeps nothing.
   */
  private keep(): void {
    this.addSql(`create function privacy.keep(request text, question text, source text, receiver text, basis text,
      persons text[], topics text[], tried text[]) returns int language plpgsql security definer
      set search_path = privacy, pg_temp as $$
      #variable_conflict use_column
      declare
        asking text := viewer.role();
        strangers text[] := '{}';
        tries int := 0;
      begin
        if asking is null or viewer.actor() is null then raise exception 'nobody is asking'; end if;
        if cardinality(tried) > 0 then
          perform set_config('app.role', 'SYSTEM', true);
          execute format('select coalesce(array_agg((select c.id from %I.contributor c
            where c.kind = ''PERSON'' and (c.id = t or c.ssin = t) limit 1)), ''{}'') from unnest($1) t', keep.source)
            into strangers using tried;
          perform set_config('app.role', asking, true);
        end if;
        with kept as (
          insert into usage (request, question, source, day, actor, role, receiver, purpose, basis, subject, topics,
            granted, "of")
          select keep.request, keep.question, keep.source, viewer.day(), viewer.actor(), asking, keep.receiver,
            viewer.purpose(), keep.basis, l.person, string_to_array(l.topics, ' '), l.granted,
            cardinality(persons) + cardinality(strangers)
          from (select person, topics, true as granted from unnest(persons, keep.topics) p (person, topics)
            union all select s, '', false from unnest(strangers) s) l
          returning id)
        insert into unsealed (usage_id) select id from kept;
        if cardinality(tried) > 0 then
          select count(*) into tries from usage
          where actor = viewer.actor() and not granted and at > clock_timestamp() - interval '1 hour';
        end if;
        return tries;
      end $$`);
  }

  /** Seals what is not sealed, in order; answers the head where it moved. One at a time, whoever calls. */
  private seal(): void {
    this.addSql(`create function privacy.text_of(u privacy.usage) returns text language sql stable
      set search_path = privacy, pg_temp as $$ select ${SEALED.map(field).join(" || ")} $$`);
    this.addSql(`create function privacy.seal_new() returns table (place bigint, hash text) language plpgsql
      security definer set search_path = privacy, pg_temp as $$
      #variable_conflict use_column
      declare
        head bigint;
        above bytea;
        next record;
      begin
        perform pg_advisory_xact_lock(hashtext('privacy.seal_new'));
        select s.place, s.hash into head, above from seal s order by s.place desc limit 1;
        head := coalesce(head, 0);
        above := coalesce(above, decode(repeat('00', 32), 'hex'));
        for next in
          with taken as (delete from unsealed returning usage_id)
          select u.id, text_of(u) as said from taken join usage u on u.id = taken.usage_id order by u.id
        loop
          head := head + 1;
          above := sha256(above || convert_to(next.said, 'UTF8'));
          insert into seal (place, usage_id, hash) values (head, next.id, above);
          place := head;
        end loop;
        hash := encode(above, 'hex');
        if place is not null then return next; end if;
      end $$`);
  }
}

/** Whoever asks under a number that was replaced since has asked for that person, as under the number of today. */
export class Migration20261128082207_a_try_under_an_old_number_is_one_for_the_person extends Migration {
  override up(): void {
    this.addSql(`do $do$
      declare said text := pg_get_functiondef('privacy.keep'::regproc);
      begin
        if position('c.ssin = t)' in said) = 0 then raise exception 'privacy.keep is not as it was'; end if;
        execute replace(said, 'c.ssin = t)', 'c.ssin = t or c.former_ssins @> array[t])');
      end $do$`);
  }
}
