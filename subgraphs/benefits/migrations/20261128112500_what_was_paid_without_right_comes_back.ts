import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const STATES = "'FOUND','DECIDED','NOTIFIED','SETTLED','NOT_CLAIMED'";
const CAUSES = "'NEW_DATA','OWN_ERROR','NEGLIGENCE','FRAUD'";
const KINDS = "'WITHHELD','REPAID','RETURNED','WAIVED','CORRECTED'";

const ofFund = "fund = (select viewer.fund())";
const STAFF = { CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
const OF_THE_PERSON = { contributor: "affiliate_id", fund: "fund", readers: ["INSURED"] } as const;

/** That a row is of the person who asks, at the fund that claims. */
const ofWhom = (table: string) => `exists (select from benefits.overpayment o join benefits.contributor c
  on c.id = o.affiliate_id where o.id = ${table}.overpayment_id and o.affiliate_id = ${table}.affiliate_id
  and o.fund = ${table}.fund and c.ssin = (select viewer.ssin()))`;

/** What was paid without right is found with the decision that lowers it, claimed by one of its own, and recovered. */
export class Migration20261128112500_what_was_paid_without_right_comes_back extends Migration {
  override up(): void {
    this.repaymentTakesNoPlace();
    this.addSql(`create table benefits.overpayment (
      id text primary key,
      version int not null default 1,
      claim_id text not null references benefits.claim,
      lowered_by text not null unique references benefits.decision,
      affiliate_id text not null,
      fund text not null,
      state text not null check (state in (${STATES})),
      found_on date not null,
      found bigint not null check (found > 0),
      months jsonb not null,
      cause text check (cause in (${CAUSES})),
      prescribed bigint not null default 0 check (prescribed >= 0),
      amount bigint check (amount >= 0 and amount + prescribed <= found),
      share int check (share between 0 and 10000),
      decision_id text unique references benefits.decision,
      check ((state in ('FOUND')) = (amount is null)),
      check (state = 'FOUND' or cause is not null or state = 'NOT_CLAIMED'),
      check (state not in ('DECIDED','NOTIFIED') or decision_id is not null),
      constraint overpayment_share_is_lawful
        check (share <= 1000 or cause in ('NEGLIGENCE','FRAUD'))
    )`);
    this.addSql("create index overpayment_of_claim on benefits.overpayment (claim_id)");
    this.addSql("create index overpayment_of on benefits.overpayment (affiliate_id, found_on, id)");
    this.addSql(`create index overpayment_open on benefits.overpayment (fund, state, found_on, id)`);
    this.addSql(`create table benefits.overpayment_posting (
      id text primary key,
      overpayment_id text not null references benefits.overpayment,
      affiliate_id text not null,
      fund text not null,
      kind text not null check (kind in (${KINDS})),
      amount bigint not null check (amount > 0),
      posted_on date not null,
      effective_on date not null,
      source text not null check (length(source) between 1 and 200),
      actor text not null,
      unique (overpayment_id, kind, source)
    )`);
    this.addSql("create index overpayment_posting_of on benefits.overpayment_posting (overpayment_id)");
    this.guards();
    this.requests();
    for (const table of ["overpayment", "overpayment_posting"])
      for (const statement of protect("benefits", table, { ...OF_THE_PERSON, writers: STAFF })) this.addSql(statement);
    for (const statement of appendOnly("benefits", "overpayment_posting")) this.addSql(statement);
    this.withholding();
  }

  /** A claim for repayment stands beside the decision that grants: it takes nobody's place, and grants nothing. */
  private repaymentTakesNoPlace(): void {
    for (const name of ["decision_check", "decision_check1"])
      this.addSql(`alter table benefits.decision drop constraint ${name}`);
    this.addSql(`alter table benefits.decision add constraint decision_takes_a_place check (
      case when verdict = 'REPAYMENT' then revises is null and place > 1 else (place = 1) = (revises is null) end)`);
    this.addSql(`alter table benefits.decision add constraint decision_revises_for_a_reason
      check ((revises is null) = (ground is null))`);
  }

  private guards(): void {
    this.addSql(`create function benefits.recovers_no_more_than_claimed() returns trigger language plpgsql as $$
      declare
        claimed bigint;
        lowered bigint;
      begin
        select coalesce(o.amount, o.found) into claimed from benefits.overpayment o
          where o.id = new.overpayment_id for update;
        select coalesce(sum(p.amount), 0) into lowered from benefits.overpayment_posting p
          where p.overpayment_id = new.overpayment_id;
        if lowered + new.amount > claimed then
          raise exception 'no more is taken back than was claimed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger recovers_no_more_than_claimed before insert on benefits.overpayment_posting
      for each row execute function benefits.recovers_no_more_than_claimed()`);
    this.addSql(`create function benefits.overpayment_moves() returns trigger language plpgsql as $$
      begin
        if (old.claim_id, old.lowered_by, old.affiliate_id, old.fund, old.found_on, old.found, old.months)
          is distinct from
          (new.claim_id, new.lowered_by, new.affiliate_id, new.fund, new.found_on, new.found, new.months)
          or (old.amount is not null and old.amount is distinct from new.amount)
          or not (old.state = new.state or (old.state, new.state) in (('FOUND','DECIDED'), ('FOUND','NOT_CLAIMED'),
            ('DECIDED','NOTIFIED'), ('DECIDED','SETTLED'), ('NOTIFIED','SETTLED')))
        then raise exception 'an overpayment does not go from % to %', old.state, new.state; end if;
        return new;
      end $$`);
    this.addSql(`create trigger overpayment_moves before update on benefits.overpayment
      for each row execute function benefits.overpayment_moves()`);
  }

  /** A person proposes to pay in parts, or asks for a waiver: staff decides, and of a waiver two of them. */
  private requests(): void {
    this.addSql(`create table benefits.repayment_plan (
      id text primary key,
      overpayment_id text not null references benefits.overpayment,
      affiliate_id text not null,
      fund text not null,
      state text not null check (state in ('PROPOSED','ACCEPTED','REFUSED')),
      owed bigint not null check (owed > 0),
      monthly bigint not null check (monthly > 0),
      starts_on date not null,
      motive text not null check (length(motive) between 10 and 4000),
      proposed_on date not null,
      proposed_by text not null,
      decided_on date,
      decided_by text,
      reason text check (length(reason) <= 500),
      check ((state = 'PROPOSED') = (decided_by is null))
    )`);
    this.addSql(`create unique index repayment_plan_proposed on benefits.repayment_plan (overpayment_id)
      where state = 'PROPOSED'`);
    this.addSql("create index repayment_plan_of on benefits.repayment_plan (overpayment_id)");
    this.addSql(`create table benefits.overpayment_waiver (
      id text primary key,
      overpayment_id text not null references benefits.overpayment,
      affiliate_id text not null,
      fund text not null,
      state text not null check (state in ('ASKED','NOTED','GRANTED','REFUSED')),
      motive text not null check (length(motive) between 10 and 4000),
      asked_on date not null,
      asked_by text not null,
      amount bigint check (amount >= 0),
      reason text check (length(reason) <= 500),
      decided_on date,
      decided_by text,
      approved_on date,
      approved_by text,
      check ((state = 'ASKED') = (decided_by is null)),
      constraint overpayment_waiver_takes_two
        check ((state = 'GRANTED') = (approved_by is not null) and approved_by <> decided_by)
    )`);
    this.addSql(`create unique index overpayment_waiver_open on benefits.overpayment_waiver (overpayment_id)
      where state in ('ASKED','NOTED')`);
    this.addSql("create index overpayment_waiver_of on benefits.overpayment_waiver (overpayment_id)");
    const own = (table: string, first: string) => `${ofWhom(table)} and ${table}.state = '${first}'`;
    for (const [table, first] of [
      ["repayment_plan", "PROPOSED"],
      ["overpayment_waiver", "ASKED"],
    ] as const) {
      const writers = { ...STAFF, INSURED: own(table, first) };
      for (const statement of protect("benefits", table, { ...OF_THE_PERSON, writers })) this.addSql(statement);
    }
  }

  /** What is kept back of a payment stands on its line: it is paid for the claim, and not to the person. */
  private withholding(): void {
    this.addSql(`alter table benefits.payment_line add column withheld bigint not null default 0 check (withheld >= 0),
      add column withheld_for text references benefits.overpayment`);
    this.addSql("alter table benefits.payment_line drop constraint payment_line_amount_check");
    this.addSql(`alter table benefits.payment_line add constraint payment_line_pays
      check (amount >= 0 and amount + withheld > 0 and (withheld > 0) = (withheld_for is not null))`);
    this.addSql("alter table benefits.payment_run drop constraint payment_run_total_check");
    this.addSql("alter table benefits.payment_run add constraint payment_run_total check (total >= 0)");
    this.addSql("create index payment_line_withheld on benefits.payment_line (withheld_for) where withheld > 0");
    this.addSql(`create or replace function benefits.pays_no_more_than_granted() returns trigger language plpgsql as $$
      declare
        granted bigint;
        paid bigint;
        undue bigint;
      begin
        perform from benefits.claim where id = new.claim_id for update;
        select d.amount into granted from benefits.decision d
          where d.claim_id = new.claim_id and d.verdict <> 'REPAYMENT' order by d.place desc limit 1;
        select coalesce(sum(l.amount + l.withheld), 0) into paid from benefits.payment_line l
          where l.claim_id = new.claim_id and not l.cancelled;
        select coalesce(sum(o.found - (select coalesce(sum(p.amount), 0) from benefits.overpayment_posting p
            where p.overpayment_id = o.id and p.kind in ('CORRECTED','RETURNED'))), 0) into undue
          from benefits.overpayment o where o.claim_id = new.claim_id;
        if paid + new.amount + new.withheld > coalesce(granted, 0) + undue then
          raise exception 'no more is paid for a claim than the decision that holds grants';
        end if;
        return new;
      end $$`);
  }
}
