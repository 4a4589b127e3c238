import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const ofFund = "fund = (select viewer.fund())";
const own = `exists (select from affiliates.contributor c
  where c.id = document.affiliate_id and document.fund = any (c.funds))`;

/** What the fund sent to a person: the bytes themselves, with their hash, and what they were sent for. */
export class Migration20261127231805_letters_are_kept_as_they_were_sent extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.document (
      id text primary key,
      affiliate_id text not null references affiliates.affiliate,
      fund text not null references affiliates.fund,
      kind text not null check (kind ~ '^[A-Z_]{3,60}$'),
      language text not null check (language in ('fr', 'nl', 'de', 'en')),
      bytes int not null check (bytes between 1 and 5000000 and bytes = length(content)),
      sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
      content bytea not null,
      made_on date not null,
      cause text not null,
      unique (affiliate_id, kind, language, cause)
    )`);
    this.addSql(`create index document_of on affiliates.document (affiliate_id, made_on, id)`);
    const ownership = {
      contributor: "affiliate_id",
      fund: "fund",
      readers: ["INSURED"],
      writers: { INSURED: own, CASE_HANDLER: ofFund, SUPERVISOR: ofFund },
    } as const;
    for (const statement of protect("affiliates", "document", ownership)) this.addSql(statement);
    for (const statement of appendOnly("affiliates", "document")) this.addSql(statement);
  }
}
