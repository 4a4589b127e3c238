import { Migration } from "@mikro-orm/migrations";
import { protect, roleOf } from "../../shared/plumbing/row-security.ts";

const ofNobody = "fund is null";
const ofFund = "fund = (select viewer.fund())";
const seenImport = "exists (select from companies.file_import i where i.id = import_id)";

/**
 * Files that come in bit by bit: of the register, which is everybody's, and of mandates, which are one fund's.
 *
 * Each bit is kept with the place where it ends, and each bad line with its number and the reason. The bytes of a
 * fund's file stay only until they are read.
 */
export class Migration20261127233121_a_file_is_taken_in_bit_by_bit extends Migration {
  override up(): void {
    this.addSql(`create table companies.file_import (
      id text primary key,
      kind text not null check (kind in ('REGISTER', 'MANDATES')),
      fund text check ((fund is null) = (kind = 'REGISTER')),
      file_name text not null,
      folder text check ((folder is null) = (kind <> 'REGISTER')),
      snapshot_on date check ((snapshot_on is null) = (kind <> 'REGISTER')),
      sha256 text check ((sha256 is null) = (kind = 'REGISTER')),
      header text[] not null,
      bytes bigint not null,
      started_on date not null,
      started_by text not null,
      position bigint not null default 0,
      line int not null default 1,
      kept int not null default 0,
      skipped int not null default 0,
      rejected int not null default 0,
      state text not null default 'RUNNING' check (state in ('RUNNING', 'FINISHED', 'STOPPED')),
      why_stopped text check ((why_stopped is null) = (state <> 'STOPPED'))
    )`);
    this.addSql(`create unique index file_import_running on companies.file_import (fund, sha256)
      where state = 'RUNNING' and kind = 'MANDATES'`);
    this.addSql(`create unique index file_import_of_register on companies.file_import (snapshot_on, file_name)
      where state <> 'STOPPED' and kind = 'REGISTER'`);
    this.addSql(`create table companies.file_import_fault (
      import_id text not null references companies.file_import,
      line int not null,
      reason text not null,
      column_name text,
      primary key (import_id, line)
    )`);
    this.addSql(`create table companies.file_import_content (
      import_id text primary key references companies.file_import,
      content bytea not null
    )`);
    this.addSql(`alter table companies.file_import_content alter column content set storage external`);
    this.addSql(`drop table companies.register_import_fault, companies.register_import`);
    this.addSql(`grant delete on companies.file_import_content to ${roleOf("companies")}`);
    const staff = (condition: string) => ({ CASE_HANDLER: condition, SUPERVISOR: condition });
    for (const statement of [
      ...protect("companies", "file_import", {
        fund: "fund",
        also: staff(ofNobody),
        writers: { CASE_HANDLER: ofFund, SUPERVISOR: `(${ofFund} or ${ofNobody})` },
      }),
      ...protect("companies", "file_import_fault", { also: staff(seenImport), writers: {} }),
      ...protect("companies", "file_import_content", { writers: staff(seenImport) }),
      `create policy file_import_content_gone on companies.file_import_content for delete
        using ((select viewer.role()) = 'SYSTEM')`,
    ])
      this.addSql(statement);
  }
}
