import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect, roleOf, seeingAll } from "../../shared/plumbing/row-security.ts";

/**
 * A document whose term is over loses its bytes, and nothing else: its name, size and hash stay, with the day, and a
 * record says under which rule. The house alone destroys, and cannot change a document in any other way.
 */
export class Migration20261128001800_what_is_no_longer_needed_is_destroyed extends Migration {
  override up(): void {
    this.addSql(`alter table affiliates.service_attachment alter column content drop not null`);
    this.addSql(`alter table affiliates.service_attachment add column destroyed_on date,
      add check ((content is null) = (destroyed_on is not null))`);
    this.addSql(`create function affiliates.only_destroyed() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and viewer.role() = 'SYSTEM' and old.content is not null and new.content is null
          and (new.id, new.request_id, new.contributor_id, new.fund, new.file_name, new.media_type, new.bytes,
            new.sha256, new.attached_on, new.author)
          = (old.id, old.request_id, old.contributor_id, old.fund, old.file_name, old.media_type, old.bytes,
            old.sha256, old.attached_on, old.author) then return new; end if;
        raise exception '%.% rows never change', tg_table_schema, tg_table_name;
      end $$`);
    this.addSql(`drop trigger service_attachment_never_changes on affiliates.service_attachment`);
    this.addSql(`create trigger service_attachment_only_destroyed before update or delete
      on affiliates.service_attachment for each row execute function affiliates.only_destroyed()`);
    this.addSql(`create trigger service_attachment_never_emptied before truncate on affiliates.service_attachment
      for each statement execute function affiliates.never_changes()`);
    this.addSql(`grant update (content, destroyed_on) on affiliates.service_attachment to ${roleOf("affiliates")}`);
    this.keepRecords();
    this.addSql(
      seeingAll({
        schema: "affiliates",
        signature: "attachments_due(closed_before date, whose text)",
        returns: "table (due bigint, bytes bigint)",
        query: `select count(*), coalesce(sum(a.bytes), 0)::bigint from affiliates.service_attachment a
          join affiliates.service_request r on r.id = a.request_id
          where a.content is not null and r.closed_on < closed_before and a.fund = whose`,
      }),
    );
  }

  private keepRecords(): void {
    this.addSql(`create table affiliates.destruction (
      id text primary key,
      kind text not null,
      subject_id text not null unique,
      contributor_id text not null,
      fund text not null references affiliates.fund,
      sha256 text not null,
      bytes int not null,
      basis text not null,
      destroyed_on date not null
    )`);
    const ownership = {
      contributor: "contributor_id",
      fund: "fund",
      readers: ["INSURED"],
      also: { DATA_PROTECTION_OFFICER: "fund = (select viewer.fund())" },
      writers: {},
    } as const;
    for (const statement of protect("affiliates", "destruction", ownership)) this.addSql(statement);
    for (const statement of appendOnly("affiliates", "destruction")) this.addSql(statement);
  }
}
