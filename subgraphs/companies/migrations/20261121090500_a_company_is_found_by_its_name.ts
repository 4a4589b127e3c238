import { Migration } from "@mikro-orm/migrations";

/** A company is found by any part of its name, with or without accents and capitals. */
export class Migration20261121090500_a_company_is_found_by_its_name extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists unaccent schema public`);
    this.addSql(`create extension if not exists pg_trgm schema public`);
    this.addSql(`do $$ declare home text; begin
      select extnamespace::regnamespace::text into home from pg_extension where extname = 'unaccent';
      execute format('create function companies.plain(written text) returns text
        language sql immutable strict parallel safe as $f$
          select lower(%s.unaccent(%L::regdictionary, written)) $f$', home, home || '.unaccent');
      select extnamespace::regnamespace::text into home from pg_extension where extname = 'pg_trgm';
      execute format('create index company_by_part_of_name on companies.company
        using gin (companies.plain(name) %s.gin_trgm_ops)', home);
    end $$`);
  }
}
