import { Migration } from "@mikro-orm/migrations";
import { protect, roleOf, seeingAll } from "../../shared/plumbing/row-security.ts";
import { byFundOfToday } from "./of-file.ts";
import { thingsDue } from "./things-due.ts";

/** What of a row may be taken from it when its term is over. What was not null before says "—" from then on. */
const TAKEN = {
  document: ["content"],
  evidence: ["content"],
  service_message: ["body"],
  affiliation_request: ["answers", "asked_note", "explanation"],
} as const;

/**
 * What nobody needs any more goes, sort by sort, unless something holds it; what it was stays, with its hash.
 *
 * Staff hold a file for a claim, a recovery or a court; open matters of the person hold it by themselves.
 */
export class Migration20261128082813_every_sort_of_thing_has_its_term_and_may_be_held extends Migration {
  override up(): void {
    this.addSql(
      `alter table affiliates.destruction alter column sha256 drop not null, alter column bytes drop not null`,
    );
    for (const table of ["document", "evidence"])
      this.addSql(`alter table affiliates.${table} alter column content drop not null`);
    for (const table of [...Object.keys(TAKEN), "service_request", "contact_task"])
      this.addSql(`alter table affiliates.${table} add column destroyed_on date`);
    for (const table of ["document", "evidence"])
      this.addSql(`alter table affiliates.${table} add check ((content is null) = (destroyed_on is not null))`);
    for (const table of ["document", "evidence", "service_message"] as const) this.onlyEmptied(table);
    this.requestsAreEmptied();
    this.held();
    this.addSql(`drop function affiliates.attachments_due(date, text)`);
    this.addSql(
      seeingAll({
        schema: "affiliates",
        signature: "things_due(of_kind text, before date, whose text)",
        returns: "table (id text, contributor_id text, fund text, sha256 text, bytes int, held boolean)",
        query: thingsDue,
      }),
    );
  }

  /** A row that never changed still never changes, but for what is taken from it, once, by the house. */
  private onlyEmptied(table: keyof typeof TAKEN): void {
    const taken = TAKEN[table];
    const same = taken.map((column) => `was.${column} := null; is_now.${column} := null;`).join(" ");
    this.addSql(`create function affiliates.${table}_is_emptied() returns trigger language plpgsql as $$
      declare was affiliates.${table} := old; is_now affiliates.${table} := new;
      begin
        ${same} is_now.destroyed_on := null;
        if tg_op = 'UPDATE' and viewer.role() = 'SYSTEM' and old.destroyed_on is null
          and new.destroyed_on is not null and to_jsonb(was) = to_jsonb(is_now) then return new; end if;
        raise exception '%.% rows never change', tg_table_schema, tg_table_name;
      end $$`);
    this.addSql(`drop trigger ${table}_never_changes on affiliates.${table}`);
    this.addSql(`create trigger ${table}_is_emptied before update or delete on affiliates.${table}
      for each row execute function affiliates.${table}_is_emptied()`);
    this.addSql(`create trigger ${table}_never_emptied before truncate on affiliates.${table}
      for each statement execute function affiliates.never_changes()`);
    this.addSql(`grant update (${taken.join(", ")}, destroyed_on) on affiliates.${table} to ${roleOf("affiliates")}`);
  }

  /** A request for affiliation that was decided moves no more, but for what was answered being taken from it. */
  private requestsAreEmptied(): void {
    const blank = TAKEN.affiliation_request.map((column) => `was.${column} := null; is_now.${column} := null;`);
    this.addSql(`create function affiliates.affiliation_request_is_emptied(was affiliates.affiliation_request,
      is_now affiliates.affiliation_request) returns boolean language plpgsql as $$
      begin
        if viewer.role() is distinct from 'SYSTEM' or was.destroyed_on is not null or is_now.destroyed_on is null
        then return false; end if;
        ${blank.join(" ")} is_now.destroyed_on := null;
        return to_jsonb(was) = to_jsonb(is_now);
      end $$`);
    this.addSql(`drop trigger affiliation_request_moves on affiliates.affiliation_request`);
    this.addSql(`create trigger affiliation_request_moves before update on affiliates.affiliation_request
      for each row when (not affiliates.affiliation_request_is_emptied(old, new))
      execute function affiliates.affiliation_request_moves()`);
  }

  /** That a file is held: nothing of it is destroyed before somebody says that it need not be kept any more. */
  private held(): void {
    this.addSql(`create table affiliates.legal_hold (
      id text primary key,
      version int not null default 1,
      affiliate_id text not null references affiliates.affiliate,
      matter text not null check (matter in ('CLAIM','RECOVERY','COURT')),
      reason text not null check (length(reason) between 1 and 500),
      placed_on date not null,
      placed_by text not null,
      lifted_on date,
      lifted_by text,
      check ((lifted_on is null) = (lifted_by is null))
    )`);
    this.addSql(`create index legal_hold_of on affiliates.legal_hold (affiliate_id) where lifted_on is null`);
    const byStaff = byFundOfToday("legal_hold");
    const writers = { CASE_HANDLER: byStaff, SUPERVISOR: byStaff };
    const ownership = { contributor: "affiliate_id", readers: ["INSURED"], writers } as const;
    for (const statement of protect("affiliates", "legal_hold", ownership)) this.addSql(statement);
  }
}
