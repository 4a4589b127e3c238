import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/** From which state to which; the rules say the same. */
const WAYS = `(old.state, new.state) in (('RECEIVED','INCOMPLETE'), ('RECEIVED','COMPLETE'), ('RECEIVED','WITHDRAWN'),
  ('INCOMPLETE','COMPLETE'), ('INCOMPLETE','DECIDED'), ('INCOMPLETE','WITHDRAWN'),
  ('COMPLETE','INCOMPLETE'), ('COMPLETE','RECEIVED'), ('COMPLETE','DECIDED'), ('COMPLETE','WITHDRAWN'),
  ('DECIDED','NOTIFIED'), ('DECIDED','PAYABLE'), ('NOTIFIED','DECIDED'), ('PAYABLE','DECIDED'), ('PAYABLE','PAID'),
  ('PAID','DECIDED'), ('PAID','PAYABLE'))`;

/**
 * The bank says what became of a payment: booked, refused, or come back. What failed counts as not paid, and is paid
 * again by one other payment at most, which names it.
 */
export class Migration20261128143242_the_bank_says_what_became_of_a_payment extends Migration {
  override up(): void {
    this.addSql("drop trigger payment_line_stays on benefits.payment_line");
    this.addSql(`alter table benefits.payment_line
      add column account_id text,
      add column sent_on date,
      add column outcome text check (outcome in ('PAID','REJECTED','RETURNED')),
      add column booked_on date,
      add column failed_on date,
      add column reason text check (reason ~ '^[A-Z0-9]{1,10}$'),
      add column account_refused boolean not null default false,
      add column repeats text references benefits.payment_line`);
    this.addSql(`update benefits.payment_line l set sent_on = r.execute_on from benefits.payment_run r
      where r.id = l.run_id and r.state = 'RELEASED'`);
    this.addSql(`alter table benefits.payment_line add column given bigint not null generated always as (
      case when cancelled then 0 when outcome in ('REJECTED','RETURNED') then withheld else amount + withheld end)
      stored`);
    this.addSql(`alter table benefits.payment_line add constraint payment_line_is_answered check (
      (outcome is null or (sent_on is not null and amount > 0))
      and (booked_on is not null) = (outcome is not null and outcome in ('PAID','RETURNED'))
      and (failed_on is not null) = (outcome is not null and outcome in ('REJECTED','RETURNED'))
      and (failed_on is not null or (reason is null and not account_refused)))`);
    this.addSql("drop index benefits.payment_line_once");
    this.addSql(`create unique index payment_line_once
      on benefits.payment_line (decision_id, part, coalesce(repeats, ''))
      where not cancelled and coalesce(outcome, 'PAID') = 'PAID'`);
    this.addSql(
      `create unique index payment_line_repeated_once on benefits.payment_line (repeats) where not cancelled`,
    );
    this.addSql(`create index payment_line_refused on benefits.payment_line (affiliate_id, account_id)
      where account_refused`);
    this.addSql(`create index payment_line_of_fund on benefits.payment_line (fund, id)`);
    this.addSql(`create index payment_line_of_decision on benefits.payment_line (decision_id)`);
    this.stays();
    this.paysNoMore();
    this.files();
  }

  /** A payment changes in three ways alone: its account while it waits, its end with its run, and the bank’s word. */
  private stays(): void {
    this.addSql(`create or replace function benefits.payment_line_stays() returns trigger language plpgsql as $$
      declare
        run text := (select state from benefits.payment_run r where r.id = old.run_id);
        changed text[] := array(select key from jsonb_each(to_jsonb(new)) n
          where key <> 'given' and n.value is distinct from to_jsonb(old) -> key);
      begin
        if old.cancelled or not (
          (changed = array['cancelled'] and run = 'CANCELLED')
          or (changed <@ array['iban', 'account_id'] and run = 'PROPOSED')
          or (changed = array['sent_on'] and old.sent_on is null and run = 'RELEASED')
          or (changed <@ array['outcome', 'booked_on', 'failed_on', 'reason', 'account_refused'] and run = 'RELEASED'
            and (coalesce(old.outcome, ''), coalesce(new.outcome, ''))
              in (('', 'PAID'), ('', 'REJECTED'), ('PAID', 'RETURNED'))
            and (old.booked_on is null or old.booked_on is not distinct from new.booked_on)))
        then raise exception 'a payment is cancelled with its run, answered by the bank, and never changed'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger payment_line_stays before update on benefits.payment_line
      for each row execute function benefits.payment_line_stays()`);
    this.addSql(`create or replace function benefits.claim_moves() returns trigger language plpgsql as $$
      begin
        if (old.state <> new.state and not ${WAYS}) or old.state in ('REDIRECTED','WITHDRAWN')
          or (old.affiliate_id, old.fund, old.code, old.benefit_id, old.fact_on, old.filed_on, old.origin)
            is distinct from
            (new.affiliate_id, new.fund, new.code, new.benefit_id, new.fact_on, new.filed_on, new.origin)
        then raise exception 'a claim does not go from % to %', old.state, new.state; end if;
        return new;
      end $$`);
  }

  /** What failed at the bank was not paid; whoever pays it again pays what failed, of the same claim, and no more. */
  private paysNoMore(): void {
    this.addSql(`create or replace function benefits.pays_no_more_than_granted() returns trigger language plpgsql as $$
      declare
        granted bigint;
        paid bigint;
        undue bigint;
      begin
        perform from benefits.claim where id = new.claim_id for update;
        if new.repeats is not null and not exists (select from benefits.payment_line f where f.id = new.repeats
          and f.claim_id = new.claim_id and f.outcome in ('REJECTED','RETURNED') and new.amount <= f.amount
          and new.withheld = 0)
        then raise exception 'only what failed at the bank is paid again'; end if;
        select d.amount into granted from benefits.decision d
          where d.claim_id = new.claim_id and d.verdict <> 'REPAYMENT' order by d.place desc limit 1;
        select coalesce(sum(l.given), 0) into paid from benefits.payment_line l where l.claim_id = new.claim_id;
        select coalesce(sum(o.found - (select coalesce(sum(p.amount), 0) from benefits.overpayment_posting p
            where p.overpayment_id = o.id and p.kind in ('CORRECTED','RETURNED'))), 0) into undue
          from benefits.overpayment o where o.claim_id = new.claim_id;
        if paid + new.amount + new.withheld > coalesce(granted, 0) + undue then
          raise exception 'no more is paid for a claim than the decision that holds grants';
        end if;
        return new;
      end $$`);
  }

  /** Files of the bank, by their hash: each is taken in once. */
  private files(): void {
    this.addSql(`create table benefits.bank_file (
      fund text not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      name text not null check (length(name) between 1 and 200),
      form text not null check (form in ('PAIN002','CAMT053','CAMT054')),
      bytes int not null check (bytes > 0),
      taken_in_by text not null,
      taken_in_on date not null,
      primary key (fund, sha256)
    )`);
    for (const statement of protect("benefits", "bank_file", { fund: "fund" })) this.addSql(statement);
    for (const statement of appendOnly("benefits", "bank_file")) this.addSql(statement);
  }
}
