import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/** The letters of recovery, word for word: each is evidence, long after the texts have changed. */
export class Migration20261128083551_a_step_of_recovery_has_its_letter extends Migration {
  override up(): void {
    this.addSql(`create table contributions.claim_letter (
      step_id text primary key references contributions.claim_step,
      contributor_id text not null,
      fund text not null,
      language text not null check (language in ('fr', 'nl', 'de', 'en')),
      made_on date not null,
      addressee text[] not null,
      iban text,
      communication text not null,
      content jsonb not null,
      content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$')
    )`);
    const ownership = { fund: "fund", contributor: "contributor_id", readers: ["INSURED", "COMPANY"] } as const;
    for (const statement of [
      ...protect("contributions", "claim_letter", ownership),
      ...appendOnly("contributions", "claim_letter"),
    ]) {
      this.addSql(statement);
    }
  }
}
