import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";
import { admit } from "./admit.ts";
import { ownWriters } from "./file-readers.ts";

const REFUND_STATES = "'ASKED', 'PROPOSED', 'APPROVED', 'SENT', 'PAID', 'REJECTED', 'WITHDRAWN'";

/**
 * Money that goes back to contributors, money that is collected under their mandates, and the files that say so to
 * the bank.
 *
 * A refund takes from payments what no due took: the database adds both up before it lets one in, so that nothing is
 * given back twice. A due is collected by one collection at a time. A file is kept as it was sent, with its hash.
 */
export class Migration20261127234352_money_goes_back_and_is_collected extends Migration {
  override up(): void {
    this.widenLedger();
    this.addSql(`create table contributions.fund_at_bank (
      fund text primary key,
      iban text not null references contributions.bank_account,
      bic text not null,
      name text not null,
      enterprise_number text not null,
      creditor_identifier text not null,
      street text, building text, post_code text,
      town text not null,
      country text not null check (country ~ '^[A-Z]{2}$')
    )`);
    this.addSql(`create table contributions.outgoing_file (
      id text primary key,
      fund text not null,
      kind text not null check (kind in ('CREDIT_TRANSFER', 'DIRECT_DEBIT')),
      message_id text not null unique,
      payments int not null check (payments > 0),
      total bigint not null check (total > 0),
      act_on date not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      content text not null,
      made_on date not null,
      made_by text not null
    )`);
    this.refunds();
    this.directDebits();
    for (const statement of protect("contributions", "fund_at_bank", { fund: "fund", writers: {} }))
      this.addSql(statement);
    for (const statement of protect("contributions", "outgoing_file", { fund: "fund" })) this.addSql(statement);
    for (const statement of appendOnly("contributions", "outgoing_file")) this.addSql(statement);
  }

  private widenLedger(): void {
    this.addSql(admit("ledger_transaction", "kind", "REFUND", "PAID_OUT"));
    this.addSql(admit("ledger_entry", "code", "REFUND_PAYABLE"));
    this.addSql(admit("bank_file", "format", "PAIN002"));
  }

  private refunds(): void {
    this.addSql(`create table contributions.refund (
      id text primary key,
      version int not null default 1,
      contributor_id text not null,
      fund text not null,
      account_number bigint not null references contributions.account,
      amount bigint not null check (amount > 0),
      iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
      iban_known boolean not null,
      holder_name text not null,
      address jsonb,
      state text not null check (state in (${REFUND_STATES})),
      asked_on date not null,
      asked_by text not null,
      file_id text references contributions.outgoing_file,
      transaction_id text references contributions.ledger_transaction,
      ended_on date,
      reason text,
      check ((state in ('SENT', 'PAID')) <= (file_id is not null))
    )`);
    this.addSql(`create index refund_of_fund on contributions.refund (fund, state, asked_on, id)`);
    this.addSql(`create index refund_of_contributor on contributions.refund (contributor_id)`);
    this.addSql(`create table contributions.refund_approval (
      refund_id text not null references contributions.refund,
      approved_by text not null,
      approved_on date not null,
      contributor_id text not null,
      fund text not null,
      primary key (refund_id, approved_by)
    )`);
    this.addSql(`create table contributions.refund_part (
      id bigint generated always as identity primary key,
      refund_id text not null references contributions.refund,
      payment_id text not null references contributions.payment,
      amount bigint not null check (amount <> 0),
      reverses bigint unique references contributions.refund_part,
      contributor_id text not null,
      fund text not null,
      check ((reverses is null) = (amount > 0))
    )`);
    this.addSql(`create index refund_part_of_payment on contributions.refund_part (payment_id)`);
    this.addSql(`create index refund_part_of_refund on contributions.refund_part (refund_id)`);
    this.addSql(`create function contributions.payment_is_not_exceeded() returns trigger language plpgsql
      security definer set search_path = contributions as $$
      declare paid bigint; used numeric; given_back numeric;
      begin
        select amount into paid from payment where id = new.payment_id for no key update;
        select coalesce(sum(amount), 0) into used from allocation where payment_id = new.payment_id;
        select coalesce(sum(amount), 0) into given_back from refund_part where payment_id = new.payment_id;
        if used + given_back > paid or given_back < 0 then
          raise exception 'dues and refunds exceed a payment'
            using errcode = 'check_violation', constraint = 'payment_is_not_exceeded', table = tg_table_name;
        end if;
        return null;
      end $$`);
    for (const table of ["allocation", "refund_part"])
      this.addSql(`create constraint trigger payment_is_not_exceeded after insert on contributions.${table}
        for each row execute function contributions.payment_is_not_exceeded()`);
    for (const [table, writers] of [
      ["refund", ownWriters("refund")],
      ["refund_approval", undefined],
      ["refund_part", undefined],
    ] as const) {
      const ownership = { fund: "fund", contributor: "contributor_id", readers: ["INSURED", "COMPANY"] } as const;
      for (const statement of protect("contributions", table, { ...ownership, writers })) this.addSql(statement);
    }
    for (const table of ["refund_approval", "refund_part"])
      for (const statement of appendOnly("contributions", table)) this.addSql(statement);
  }

  private directDebits(): void {
    this.addSql(`create table contributions.direct_debit_mandate (
      id text primary key,
      version int not null default 1,
      contributor_id text not null,
      fund text not null,
      account_number bigint not null references contributions.account,
      reference text not null unique check (length(reference) <= 35),
      iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
      holder_name text not null,
      signed_on date not null,
      signed_how text not null check (signed_how in ('PAPER', 'ELECTRONIC')),
      evidence_sha256 text not null check (evidence_sha256 ~ '^[0-9a-f]{64}$'),
      state text not null check (state in ('ACTIVE', 'CANCELLED')),
      noted_on date not null,
      noted_by text not null,
      cancelled_on date,
      cancelled_why text,
      check ((state = 'CANCELLED') = (cancelled_on is not null))
    )`);
    this.addSql(`create unique index one_mandate_at_a_time on contributions.direct_debit_mandate (account_number)
      where state = 'ACTIVE'`);
    this.addSql(`create index mandate_of_contributor on contributions.direct_debit_mandate (contributor_id)`);
    this.addSql(`create table contributions.collection (
      id text primary key,
      contributor_id text not null,
      fund text not null,
      due_id text not null references contributions.due,
      mandate_id text not null references contributions.direct_debit_mandate,
      file_id text not null references contributions.outgoing_file,
      amount bigint not null check (amount > 0),
      sequence_type text not null check (sequence_type in ('FRST', 'RCUR')),
      announced_on date not null,
      collect_on date not null check (collect_on > announced_on),
      state text not null check (state in ('SENT', 'COLLECTED', 'REJECTED', 'RETURNED')),
      ended_on date,
      reason text
    )`);
    this.addSql(`create unique index one_collection_at_a_time on contributions.collection (due_id)
      where state = 'SENT'`);
    this.addSql(`create index collection_of_mandate on contributions.collection (mandate_id)`);
    this.addSql(`create index collection_of_contributor on contributions.collection (contributor_id)`);
    for (const [table, writers] of [
      ["direct_debit_mandate", ownWriters("direct_debit_mandate")],
      ["collection", undefined],
    ] as const) {
      const ownership = { fund: "fund", contributor: "contributor_id", readers: ["INSURED", "COMPANY"] } as const;
      for (const statement of protect("contributions", table, { ...ownership, writers })) this.addSql(statement);
    }
  }
}
