import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const ofFund = "fund = (select viewer.fund())";
const STAFF = { CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
const OF_THE_PERSON = { contributor: "affiliate_id", fund: "fund", readers: ["INSURED"] } as const;

/** Creditors of whom more was taken, with what failed and is to be paid again, than they are owed. */
const TOO_MUCH = `
  select g.id from benefits.garnishment g join benefits.payment_line l on l.garnishment_id = g.id
  where g.id in (select garnishment_id from added where garnishment_id is not null)
    and not l.cancelled and l.failed_on is null
  group by g.id, g.owed having sum(l.amount) > g.owed limit 1`;

/**
 * A creditor seizes a part of what somebody is paid, or has it by an order of a court: noted by a clerk, in versions.
 * What is taken of a month is kept with its working, and goes to the creditor on lines of their own of the same claims.
 */
export class Migration20261128201600_creditors_seize_within_the_law extends Migration {
  override up(): void {
    this.addSql(`create table benefits.garnishment (
      id text primary key,
      version int not null default 1,
      affiliate_id text not null,
      fund text not null,
      kind text not null check (kind in ('ORDINARY','MAINTENANCE')),
      creditor text not null check (length(creditor) between 2 and 70),
      iban text not null,
      reference text not null check (length(reference) between 1 and 100),
      noticed_on date not null,
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      owed bigint check (owed > 0),
      monthly bigint check (monthly > 0),
      children int not null default 0 check (children between 0 and 20),
      changed_on date not null,
      changed_by text not null,
      constraint garnishment_says_what_is_owed check (owed is not null or monthly is not null),
      unique (affiliate_id, fund, creditor, reference)
    )`);
    this.addSql(`create table benefits.garnishment_version (
      garnishment_id text not null references benefits.garnishment,
      version int not null,
      affiliate_id text not null,
      fund text not null,
      content jsonb not null,
      primary key (garnishment_id, version)
    )`);
    this.addSql(`create table benefits.garnishment_evidence (
      id text primary key,
      garnishment_id text not null references benefits.garnishment,
      affiliate_id text not null,
      fund text not null,
      file_name text not null check (length(file_name) between 1 and 200),
      media_type text not null,
      bytes int not null,
      sha256 text not null check (encode(sha256(content), 'hex') = sha256),
      content bytea not null check (octet_length(content) between 1 and 5000000),
      attached_on date not null,
      actor text not null,
      unique (garnishment_id, sha256)
    )`);
    this.addSql(`create table benefits.seizure (
      id text primary key,
      run_id text not null references benefits.payment_run,
      garnishment_id text not null references benefits.garnishment,
      affiliate_id text not null,
      fund text not null,
      month date not null check (extract(day from month) = 1),
      seized_on date not null,
      amount bigint not null check (amount > 0),
      calculation jsonb not null,
      unique (run_id, garnishment_id, month)
    )`);
    this.addSql("create index seizure_of on benefits.seizure (affiliate_id, month)");
    this.addSql(`create table benefits.known_death (
      affiliate_id text primary key,
      died_on date not null,
      subject_version int not null
    )`);
    this.lines();
    this.guards();
    this.walls();
  }

  /** A creditor’s line is a part of a claim as any other: it is paid for it, and counts against what was granted. */
  private lines(): void {
    this.addSql(`alter table benefits.payment_line add column garnishment_id text references benefits.garnishment,
      add column seizure_id text references benefits.seizure`);
    this.addSql(`alter table benefits.payment_line add constraint payment_line_is_seized check (
      (garnishment_id is null) = (seizure_id is null)
      and (garnishment_id is null or (withheld = 0 and interest_of is null and account_id is null)))`);
    this.addSql("alter table benefits.payment_run add column garnishments text not null default ''");
    this.addSql(
      "create index payment_line_seized on benefits.payment_line (garnishment_id) where garnishment_id is not null",
    );
    this.addSql("create index payment_line_of on benefits.payment_line (affiliate_id)");
    this.addSql("drop index benefits.payment_line_once");
    this.addSql(`create unique index payment_line_once on benefits.payment_line
      (decision_id, part, coalesce(repeats, ''), coalesce(interest_of, ''), coalesce(garnishment_id, ''))
      where not cancelled and coalesce(outcome, 'PAID') = 'PAID'`);
  }

  private guards(): void {
    this.addSql(`create function benefits.takes_no_more_than_owed() returns trigger language plpgsql as $$
      declare
        wrong text;
      begin
        if not exists (select from added where garnishment_id is not null) then return null; end if;
        execute 'select from benefits.garnishment
          where id in (select garnishment_id from added) order by id for update';
        execute $q$${TOO_MUCH}$q$ into wrong;
        if wrong is not null then raise exception 'no creditor takes more than is owed'; end if;
        return null;
      end $$`);
    this.addSql(`create trigger takes_no_more_than_owed after insert on benefits.payment_line
      referencing new table as added for each statement execute function benefits.takes_no_more_than_owed()`);
    this.addSql(`create function benefits.garnishment_moves() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and ((old.id, old.affiliate_id, old.fund, old.kind, old.creditor, old.reference,
            old.noticed_on, old.starts_on) is distinct from (new.id, new.affiliate_id, new.fund, new.kind,
            new.creditor, new.reference, new.noticed_on, new.starts_on) or new.version <> old.version + 1
            or old.ends_on < new.changed_on)
        then raise exception 'whose garnishment it is, and for what, never changes; nor does one that ended'; end if;
        insert into benefits.garnishment_version (garnishment_id, version, affiliate_id, fund, content)
          values (new.id, new.version, new.affiliate_id, new.fund, to_jsonb(new));
        return new;
      end $$`);
    this.addSql(`create trigger garnishment_moves after insert or update on benefits.garnishment
      for each row execute function benefits.garnishment_moves()`);
  }

  /** Clerks of the fund and the person alone see who seizes: not even the institute. */
  private walls(): void {
    for (const table of ["garnishment", "garnishment_version", "garnishment_evidence", "seizure"]) {
      for (const statement of protect("benefits", table, { ...OF_THE_PERSON, writers: STAFF })) this.addSql(statement);
      this.addSql(`create policy ${table}_between_two on benefits.${table} as restrictive for select
        using ((select viewer.role()) <> 'INASTI')`);
    }
    for (const table of ["garnishment_version", "garnishment_evidence", "seizure"])
      for (const statement of appendOnly("benefits", table)) this.addSql(statement);
    for (const statement of protect("benefits", "known_death", {
      contributor: "affiliate_id",
      readers: [],
      writers: {},
    }))
      this.addSql(statement);
  }
}
