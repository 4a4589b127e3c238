import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect, publish } from "../../shared/plumbing/row-security.ts";

const CHANNELS = "'PORTAL','E_BOX','EMAIL','MAIL','REGISTERED_MAIL','PHONE','FAX','OFFICE'";
const ofFund = "fund = (select viewer.fund())";
const staff = { CASE_HANDLER: ofFund, SUPERVISOR: ofFund };

/** Whoever has a file with the fund may know who works there. */
const served = (table: string) => `exists (select from affiliates.contributor c where ${table}.fund = any (c.funds))`;

/** Who cares for whose file, who stands in, and how a fund can be reached. */
export class Migration20261121100000_a_file_has_a_person_who_knows_it extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.case_handler (
      id text primary key,
      fund text not null references affiliates.fund,
      actor text not null,
      name text not null,
      languages text[] not null,
      phone text,
      email text,
      unique (fund, actor)
    )`);
    this.addSql(`create table affiliates.absence (
      id text primary key,
      handler_id text not null references affiliates.case_handler,
      fund text not null references affiliates.fund,
      replacement_id text not null references affiliates.case_handler check (replacement_id <> handler_id),
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      exclude using gist (handler_id with =, daterange(starts_on, ends_on, '[]') with &&)
    )`);
    this.addSql(`create table affiliates.hand_over (
      id text primary key,
      contributor_id text not null,
      fund text not null references affiliates.fund,
      handler_id text not null references affiliates.case_handler,
      starts_on date not null,
      place int not null,
      reason text,
      unique (contributor_id, fund, place)
    )`);
    this.addSql(`create table affiliates.contact_channel (
      fund text not null references affiliates.fund,
      channel text not null check (channel in (${CHANNELS})),
      valid_from date not null,
      address text,
      hours jsonb not null default '[]',
      primary key (fund, channel, valid_from)
    )`);
    for (const table of ["case_handler", "absence"]) {
      const also = { INSURED: served(table), COMPANY: served(table) };
      for (const statement of protect("affiliates", table, { fund: "fund", also })) this.addSql(statement);
    }
    const ofFile = {
      contributor: "contributor_id",
      fund: "fund",
      readers: ["INSURED", "COMPANY"],
      writers: staff,
    } as const;
    for (const statement of protect("affiliates", "hand_over", ofFile)) this.addSql(statement);
    for (const statement of appendOnly("affiliates", "hand_over")) this.addSql(statement);
    for (const statement of publish("affiliates", "contact_channel")) this.addSql(statement);
  }
}
