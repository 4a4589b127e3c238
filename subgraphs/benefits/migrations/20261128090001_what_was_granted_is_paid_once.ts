import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

const STATES = "'RECEIVED','REDIRECTED','INCOMPLETE','COMPLETE','DECIDED','NOTIFIED','PAYABLE','PAID','WITHDRAWN'";
/** From which state to which; the rules say the same. */
const WAYS = `(old.state, new.state) in (('RECEIVED','INCOMPLETE'), ('RECEIVED','COMPLETE'), ('RECEIVED','WITHDRAWN'),
  ('INCOMPLETE','COMPLETE'), ('INCOMPLETE','DECIDED'), ('INCOMPLETE','WITHDRAWN'),
  ('COMPLETE','INCOMPLETE'), ('COMPLETE','RECEIVED'), ('COMPLETE','DECIDED'), ('COMPLETE','WITHDRAWN'),
  ('DECIDED','NOTIFIED'), ('DECIDED','PAYABLE'), ('NOTIFIED','DECIDED'), ('PAYABLE','DECIDED'), ('PAYABLE','PAID'),
  ('PAID','DECIDED'))`;

const ofFund = "fund = (select viewer.fund())";

/** What was granted is paid in runs that take two people, and never more of it than the decision that holds grants. */
export class Migration20261128090001_what_was_granted_is_paid_once extends Migration {
  override up(): void {
    for (const table of ["claim", "claim_step"]) {
      this.addSql(`alter table benefits.${table} drop constraint ${table}_state_check`);
      this.addSql(`alter table benefits.${table} add constraint ${table}_state_check check (state in (${STATES}))`);
    }
    this.addSql(`create or replace function benefits.claim_moves() returns trigger language plpgsql as $$
      begin
        if (old.state <> new.state and not ${WAYS}) or old.state in ('REDIRECTED','WITHDRAWN')
          or (old.affiliate_id, old.fund, old.code, old.benefit_id, old.fact_on, old.filed_on, old.origin)
            is distinct from
            (new.affiliate_id, new.fund, new.code, new.benefit_id, new.fact_on, new.filed_on, new.origin)
        then raise exception 'a claim does not go from % to %', old.state, new.state; end if;
        return new;
      end $$`);
    this.addSql(`create table benefits.benefit_account (
      affiliate_id text not null,
      account_id text not null,
      iban text not null,
      starts_on date not null,
      subject_version int not null,
      primary key (affiliate_id, account_id)
    )`);
    this.addSql(`create table benefits.paying_account (
      fund text primary key,
      iban text not null,
      bic text not null,
      name text not null,
      enterprise_number text not null,
      town text not null,
      country text not null
    )`);
    this.addSql(`create table benefits.payment_run (
      id text primary key,
      version int not null default 1,
      fund text not null,
      state text not null check (state in ('PROPOSED','RELEASED','CANCELLED')),
      execute_on date not null,
      payments int not null check (payments > 0),
      total bigint not null check (total > 0),
      proposed_by text not null,
      proposed_on date not null,
      ended_by text,
      ended_on date,
      content text,
      sha256 text check (encode(sha256(convert_to(content, 'UTF8')), 'hex') = sha256),
      check ((state = 'PROPOSED') = (ended_by is null)),
      check ((state = 'RELEASED') = (content is not null and sha256 is not null)),
      constraint payment_run_takes_two check (state <> 'RELEASED' or ended_by <> proposed_by)
    )`);
    this.addSql(`create table benefits.payment_line (
      id text primary key,
      run_id text not null references benefits.payment_run,
      claim_id text not null references benefits.claim,
      decision_id text not null references benefits.decision,
      part int not null,
      affiliate_id text not null,
      fund text not null,
      name text not null,
      iban text not null,
      period_from date not null,
      period_until date not null,
      amount bigint not null check (amount > 0),
      cancelled boolean not null default false
    )`);
    this.addSql(`create unique index payment_line_once on benefits.payment_line (decision_id, part)
      where not cancelled`);
    this.addSql("create index payment_line_of_claim on benefits.payment_line (claim_id)");
    this.addSql("create index payment_line_of_run on benefits.payment_line (run_id)");
    this.guards();
    const staff = { CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
    const shut = (table: string, how: Parameters<typeof protect>[2]) => {
      for (const statement of protect("benefits", table, how)) this.addSql(statement);
    };
    shut("benefit_account", { contributor: "affiliate_id", readers: ["INSURED"], writers: {} });
    shut("paying_account", { fund: "fund", writers: {} });
    shut("payment_run", { fund: "fund", writers: staff });
    shut("payment_line", { contributor: "affiliate_id", fund: "fund", readers: ["INSURED"], writers: staff });
  }

  /** A claim is held while a payment of it is written down, so that two at once cannot both fit. */
  private guards(): void {
    this.addSql(`create function benefits.pays_no_more_than_granted() returns trigger language plpgsql as $$
      declare
        granted bigint;
        paid bigint;
      begin
        perform from benefits.claim where id = new.claim_id for update;
        select d.amount into granted from benefits.decision d where d.claim_id = new.claim_id
          order by d.place desc limit 1;
        select coalesce(sum(l.amount), 0) into paid from benefits.payment_line l
          where l.claim_id = new.claim_id and not l.cancelled;
        if paid + new.amount > coalesce(granted, 0) then
          raise exception 'no more is paid for a claim than the decision that holds grants';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger pays_no_more_than_granted before insert on benefits.payment_line
      for each row execute function benefits.pays_no_more_than_granted()`);
    this.addSql(`create function benefits.payment_line_stays() returns trigger language plpgsql as $$
      begin
        if old.cancelled or not new.cancelled or to_jsonb(old) - 'cancelled' <> to_jsonb(new) - 'cancelled'
          or (select state from benefits.payment_run r where r.id = old.run_id) <> 'CANCELLED'
        then raise exception 'a payment is cancelled with its run, and never changed'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger payment_line_stays before update on benefits.payment_line
      for each row execute function benefits.payment_line_stays()`);
    this.addSql(`create function benefits.payment_run_ends() returns trigger language plpgsql as $$
      begin
        if old.state <> 'PROPOSED' or (old.fund, old.execute_on, old.payments, old.total, old.proposed_by)
          is distinct from (new.fund, new.execute_on, new.payments, new.total, new.proposed_by)
        then raise exception 'a run of payments ends once, and is never changed'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger payment_run_ends before update on benefits.payment_run
      for each row execute function benefits.payment_run_ends()`);
  }
}
