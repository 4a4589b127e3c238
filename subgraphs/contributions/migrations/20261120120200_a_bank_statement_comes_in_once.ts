import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/**
 * The files that a bank handed over, their statements, and every sum on them.
 *
 * A file is known by its hash, a statement by account, year and number, a sum by its place on the statement: whatever
 * comes in a second time is known, also where two come in at once.
 */
export class Migration20261120120200_a_bank_statement_comes_in_once extends Migration {
  override up(): void {
    this.addSql(`create table contributions.bank_account (
      iban text primary key check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
      fund text not null
    )`);
    this.addSql(`create table contributions.bank_file (
      fund text not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      name text not null,
      format text not null check (format in ('CODA', 'CAMT053', 'CAMT054')),
      bytes int not null,
      imported_by text not null,
      imported_on date not null,
      imported_at timestamptz not null default clock_timestamp(),
      primary key (fund, sha256)
    )`);
    this.addSql(`create table contributions.bank_statement (
      id text primary key,
      fund text not null,
      iban text not null references contributions.bank_account,
      year int not null,
      number text not null,
      format text not null check (format in ('CODA', 'CAMT053')),
      content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
      file_sha256 text not null,
      opening_balance bigint,
      closing_balance bigint,
      opening_on date,
      closing_on date,
      created_on date not null,
      unique (iban, year, number),
      foreign key (fund, file_sha256) references contributions.bank_file (fund, sha256)
    )`);
    this.addSql(`create table contributions.payment (
      id text primary key,
      fund text not null,
      statement_id text not null references contributions.bank_statement,
      position text not null,
      amount bigint not null check (amount <> 0),
      booked_on date not null,
      value_on date,
      structured text,
      creditor_reference text,
      free_text text,
      note text,
      counterparty_iban text,
      counterparty_account text,
      counterparty_name text,
      end_to_end_id text,
      mandate_id text,
      returned_type text check (returned_type in ('REJECT', 'RETURN', 'REFUND', 'REVERSAL', 'CANCELLATION')),
      returned_reason text,
      bank_reference text,
      unique (statement_id, position)
    )`);
    this.addSql(`create index payment_from_iban on contributions.payment (fund, counterparty_iban)`);
    for (const [table, ownership] of [
      ["bank_account", { fund: "fund", writers: {} }],
      ["bank_file", { fund: "fund" }],
      ["bank_statement", { fund: "fund" }],
      ["payment", { fund: "fund" }],
    ] as const) {
      for (const statement of protect("contributions", table, ownership)) this.addSql(statement);
      for (const statement of appendOnly("contributions", table)) this.addSql(statement);
    }
  }
}
