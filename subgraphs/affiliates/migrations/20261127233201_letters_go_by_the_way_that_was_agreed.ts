import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";
import { ofFile } from "./of-file.ts";

/** By what way somebody is written to: consents and withdrawals with their proof, and what was chosen. */
export class Migration20261127233201_letters_go_by_the_way_that_was_agreed extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.channel_consent (
      id text primary key,
      affiliate_id text not null references affiliates.affiliate,
      place int not null,
      channel text not null check (channel in ('EMAIL','E_BOX')),
      given boolean not null,
      address text check (length(address) <= 254),
      proof text not null check (length(proof) between 1 and 500),
      source text not null check (source in ('INSURED','FUND')),
      recorded_on date not null,
      recorded_at timestamptz not null default clock_timestamp(),
      recorded_by text not null,
      unique (affiliate_id, place),
      check (not given or channel <> 'EMAIL' or address is not null)
    )`);
    this.addSql(`create table affiliates.channel_preference (
      id text primary key,
      affiliate_id text not null references affiliates.affiliate,
      place int not null,
      channel text not null check (channel in ('MAIL','EMAIL','E_BOX')),
      source text not null check (source in ('INSURED','FUND')),
      recorded_on date not null,
      recorded_at timestamptz not null default clock_timestamp(),
      recorded_by text not null,
      unique (affiliate_id, place)
    )`);
    for (const table of ["channel_consent", "channel_preference"]) {
      for (const statement of protect("affiliates", table, ofFile(table))) this.addSql(statement);
      for (const statement of appendOnly("affiliates", table)) this.addSql(statement);
    }
  }
}
