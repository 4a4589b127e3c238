import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const ofFund = "fund = (select viewer.fund())";
const staff = { CASE_HANDLER: ofFund, SUPERVISOR: ofFund };

/**
 * Files of mutations of the National Register: their bytes in parts, how far each was read, which lines could not be.
 *
 * A fund brings its own files, which act on its own people; a file without a fund was brought by the house, and acts
 * on all.
 */
export class Migration20261128000501_the_national_register_tells_what_changed extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.register_file (
      id text primary key,
      fund text references affiliates.fund,
      sha256 text not null check (length(sha256) = 64),
      file_name text not null,
      bytes bigint not null,
      received_on date not null,
      received_by text not null,
      unique nulls not distinct (fund, sha256)
    )`);
    this.addSql(`create table affiliates.register_file_part (
      file_id text not null references affiliates.register_file,
      part int not null,
      fund text,
      content bytea not null,
      primary key (file_id, part)
    )`);
    this.addSql(`create table affiliates.register_progress (
      file_id text primary key references affiliates.register_file,
      fund text,
      position bigint not null,
      line int not null,
      kept int not null,
      repeated int not null,
      not_ours int not null,
      rejected int not null,
      finished boolean not null
    )`);
    this.addSql(`create table affiliates.register_fault (
      file_id text not null references affiliates.register_file,
      line int not null,
      fund text,
      reason text not null,
      field text,
      primary key (file_id, line)
    )`);
    this.addSql(`create table affiliates.register_line_kept (
      fund text not null,
      line_key text not null,
      file_id text not null references affiliates.register_file,
      line int not null,
      kind text not null,
      affiliate_id text not null,
      primary key (fund, line_key)
    )`);
    for (const statement of protect("affiliates", "register_file", { fund: "fund", writers: staff }))
      this.addSql(statement);
    for (const statement of protect("affiliates", "register_file_part", { writers: staff })) this.addSql(statement);
    for (const table of ["register_progress", "register_fault"])
      for (const statement of protect("affiliates", table, { fund: "fund", writers: {} })) this.addSql(statement);
    for (const statement of protect("affiliates", "register_line_kept", { writers: {} })) this.addSql(statement);
    for (const table of ["register_file", "register_file_part", "register_fault", "register_line_kept"])
      for (const statement of appendOnly("affiliates", table)) this.addSql(statement);
  }
}
