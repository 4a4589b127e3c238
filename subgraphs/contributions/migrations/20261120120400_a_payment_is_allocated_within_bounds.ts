import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/**
 * Which part of a payment pays which due: never more than was paid, never more than is due, also where two decide at
 * once. The database locks both rows and adds up before it lets an allocation in. One that was wrong is taken back by a
 * row of the opposite amount.
 */
export class Migration20261120120400_a_payment_is_allocated_within_bounds extends Migration {
  override up(): void {
    this.addSql(`create table contributions.allocation (
      id bigint generated always as identity primary key,
      fund text not null,
      contributor_id text not null,
      payment_id text not null references contributions.payment,
      due_id text not null references contributions.due,
      amount bigint not null check (amount <> 0),
      basis text not null check (basis in ('DESIGNATED', 'ORDER')),
      reverses bigint unique references contributions.allocation,
      allocated_on date not null,
      posted_at timestamptz not null default clock_timestamp(),
      check ((reverses is null) = (amount > 0))
    )`);
    this.addSql(`create index allocation_of_payment on contributions.allocation (payment_id)`);
    this.addSql(`create index allocation_of_due on contributions.allocation (due_id)`);
    this.addSql(`create function contributions.allocation_fits() returns trigger language plpgsql
      security definer set search_path = contributions as $$
      declare paid bigint; claimed bigint; of_payment numeric; of_due numeric;
      begin
        select amount into paid from payment where id = new.payment_id for no key update;
        select amount into claimed from due where id = new.due_id for no key update;
        select coalesce(sum(amount), 0) into of_payment from allocation where payment_id = new.payment_id;
        select coalesce(sum(amount), 0) into of_due from allocation where due_id = new.due_id;
        if of_payment > paid or of_due > claimed or of_payment < 0 or of_due < 0 then
          raise exception 'an allocation exceeds its payment or its due'
            using errcode = 'check_violation', constraint = 'allocation_fits', table = 'allocation';
        end if;
        if new.reverses is not null and not exists (
          select from allocation a where a.id = new.reverses and a.payment_id = new.payment_id
            and a.due_id = new.due_id and a.amount = -new.amount) then
          raise exception 'an allocation takes back another than it names'
            using errcode = 'check_violation', constraint = 'allocation_reverses', table = 'allocation';
        end if;
        return null;
      end $$`);
    this.addSql(`create constraint trigger allocation_fits after insert on contributions.allocation
      for each row execute function contributions.allocation_fits()`);
    this.addSql(`create view contributions.due_standing with (security_invoker = true) as
      select d.id, d.contributor_id, d.fund, d.account_number, d.nature, d.quarter, d.revision, d.category, d.amount,
        d.contribution, d.fee, d.opens_on, d.due_on, d.issued_on, coalesce(a.paid, 0)::bigint as paid,
        (case when c.due_id is null then d.amount - coalesce(a.paid, 0) else 0 end)::bigint as outstanding,
        c.due_id is not null as cancelled,
        case when c.due_id is not null then 'CANCELLED'
          when d.amount = coalesce(a.paid, 0) then 'PAID'
          when d.due_on < (select viewer.day()) then 'OVERDUE'
          when a.paid > 0 then 'PARTLY_PAID'
          when d.opens_on > (select viewer.day()) then 'ANNOUNCED'
          else 'DUE' end as status
      from contributions.due d
      left join lateral (select sum(amount) as paid from contributions.allocation a where a.due_id = d.id) a on true
      left join contributions.due_cancellation c on c.due_id = d.id`);
    for (const statement of [
      ...protect("contributions", "allocation", { fund: "fund", contributor: "contributor_id" }),
      ...appendOnly("contributions", "allocation"),
      `create sequence contributions.told`,
    ]) {
      this.addSql(statement);
    }
  }
}
