import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";
import { ofFile } from "./of-file.ts";

/** Names, addresses, languages and civil status, each with the day from which it held: added, and never overwritten. */
export class Migration20261127231928_what_changes_in_a_life_is_kept extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.detail_version (
      id text primary key,
      affiliate_id text not null references affiliates.affiliate,
      kind text not null check (kind in ('NAME','ADDRESS','LANGUAGE','CIVIL_STATUS')),
      place int not null check (place > 0),
      starts_on date,
      value jsonb not null,
      source text not null check (source in ('FILE','INSURED','FUND','REGISTER')),
      recorded_on date,
      recorded_at timestamptz not null default clock_timestamp(),
      recorded_by text not null,
      unique (affiliate_id, kind, place),
      check (source = 'FILE' or (starts_on is not null and recorded_on is not null)),
      check (value ?& case kind when 'NAME' then array['firstName', 'lastName']
        when 'ADDRESS' then array['street', 'postalCode', 'municipality', 'country']
        when 'LANGUAGE' then array['language'] else array['status'] end)
    )`);
    this.addSql(`create index detail_version_beginning on affiliates.detail_version (starts_on)`);
    this.addSql(`alter table affiliates.affiliate add column died_on date`);
    for (const statement of protect("affiliates", "detail_version", ofFile("detail_version"))) this.addSql(statement);
    for (const statement of appendOnly("affiliates", "detail_version")) this.addSql(statement);
  }
}
