import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";
import { ownersOf } from "./file-readers.ts";

/**
 * Due notices (vervaldagbericht / avis d'échéance), what became of each on its way, and to whom one writes.
 *
 * A notice keeps what it says that stands nowhere else, and the hash of the letter: it is written again from these. Its
 * way is a list of steps that only grows.
 */
export class Migration20261128001919_a_due_is_announced_by_a_notice extends Migration {
  override up(): void {
    this.addSql(`create table contributions.addressee (
      contributor_id text primary key,
      lines text[] not null check (cardinality(lines) between 1 and 6),
      subject_version int not null
    )`);
    this.addSql(`create table contributions.notice (
      id text primary key,
      due_id text not null references contributions.due,
      contributor_id text not null,
      fund text not null,
      channel text not null check (channel in ('POST', 'E_MAIL', 'E_BOX')),
      language text not null check (language in ('fr', 'nl', 'de', 'en')),
      made_on date not null,
      addressee text[] not null,
      iban text not null,
      communication text not null,
      open bigint not null check (open >= 0),
      content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
      unique (due_id, channel, language)
    )`);
    this.addSql(`create index notice_of_contributor on contributions.notice (contributor_id)`);
    this.addSql(`create table contributions.notice_step (
      notice_id text not null references contributions.notice,
      step int not null check (step >= 0),
      contributor_id text not null,
      fund text not null,
      state text not null check (state in ('QUEUED', 'HANDED_OVER', 'DELIVERED', 'RETURNED')),
      done_on date not null,
      noted_by text not null,
      proof text,
      pdf_sha256 text check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
      primary key (notice_id, step),
      check ((state = 'QUEUED') = (step = 0)),
      check ((state = 'HANDED_OVER') = (pdf_sha256 is not null))
    )`);
    this.addSql(`create table contributions.notice_round (
      run_id text primary key references contributions.billing_run,
      fund text not null,
      reached text not null,
      made int not null,
      done boolean not null
    )`);
    for (const statement of [
      ...protect("contributions", "addressee", {
        contributor: "contributor_id",
        readers: ["INSURED", "COMPANY"],
        writers: {},
      }),
      ...protect("contributions", "notice", { fund: "fund", also: ownersOf("notice") }),
      ...protect("contributions", "notice_step", { fund: "fund", also: ownersOf("notice_step") }),
      ...protect("contributions", "notice_round", { fund: "fund", writers: {} }),
      ...appendOnly("contributions", "notice"),
      ...appendOnly("contributions", "notice_step"),
    ]) {
      this.addSql(statement);
    }
  }
}
