import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

const own = "exists (select from affiliates.contributor c where c.id = file_export.affiliate_id)";
const role = "(select viewer.role())";

/** The whole file of a person, drawn up for that person (GDPR, art. 15 and 20), and kept for a limited time. */
export class Migration20261127235600_a_person_has_the_whole_file_drawn_up extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.file_export (
      id text primary key,
      affiliate_id text not null references affiliates.affiliate,
      fund text not null references affiliates.fund,
      language text not null,
      asked_by text not null check (asked_by in ('INSURED', 'DATA_PROTECTION_OFFICER')),
      asked_on date not null,
      state text not null check (state in ('GATHERING', 'READY', 'EXPIRED')),
      expected int not null default 0,
      gathered int not null default 0,
      ready_on date,
      expires_on date,
      content text,
      readable text,
      sha256 text check (content is null or sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
      bytes int,
      check ((state = 'READY') = (content is not null)),
      check ((state = 'GATHERING') = (sha256 is null)),
      check ((ready_on is null) = (state = 'GATHERING'))
    )`);
    this.addSql(`create unique index file_export_once on affiliates.file_export (affiliate_id)
      where state = 'GATHERING'`);
    this.addSql(`create index file_export_of on affiliates.file_export (affiliate_id, id)`);
    const ownership = {
      contributor: "affiliate_id",
      readers: ["INSURED"],
      also: { DATA_PROTECTION_OFFICER: own },
      writers: { INSURED: own, DATA_PROTECTION_OFFICER: own },
    } as const;
    for (const statement of protect("affiliates", "file_export", ownership)) this.addSql(statement);
    this.addSql(`create policy file_export_is_nobody_elses on affiliates.file_export as restrictive
      using (${role} in ('SYSTEM', 'INSURED', 'DATA_PROTECTION_OFFICER'))`);
  }
}
