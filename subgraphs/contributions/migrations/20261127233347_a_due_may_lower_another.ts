import { Migration } from "@mikro-orm/migrations";
import { seeingAll } from "../../shared/plumbing/row-security.ts";

/** The SQL that lets a list that a column may hold take in more, whatever others have put there before. */
const admit = (table: string, column: string, ...values: readonly string[]): string => `do $$
  declare held text;
  begin
    select pg_get_constraintdef(c.oid) into strict held from pg_constraint c
    where c.conrelid = 'contributions.${table}'::regclass and c.conname = '${table}_${column}_check';
    held := replace(held, 'ARRAY[', 'ARRAY[${values.map((value) => `''${value}''::text`).join(", ")}, ');
    execute 'alter table contributions.${table} drop constraint ${table}_${column}_check, '
      || 'add constraint ${table}_${column}_check ' || held;
  end $$`;

/** What the dues that lower a due take from it, those that were cancelled apart: nothing, or below zero. */
const LOWERED = (due: string): string => `coalesce((select sum(x.amount) from contributions.due x
  where x.lowers = ${due} and not exists (select from contributions.due_cancellation y where y.due_id = x.id)), 0)`;

/**
 * A due below zero lowers another one of the same quarter: what the income of the year takes from a provisional
 * contribution, or what INASTI lets off of a surcharge. It is booked as any due, and neither paid nor open itself; what
 * is claimed, allocated and open of the other counts it.
 */
export class Migration20261127233347_a_due_may_lower_another extends Migration {
  override up(): void {
    this.addSql(admit("due", "nature", "WAIVER"));
    this.addSql(admit("ledger_entry", "code", "SURCHARGE_INCOME"));
    this.addSql(`alter table contributions.due
      add column lowers text references contributions.due,
      drop constraint due_amount_check,
      add constraint due_amount_check check ((amount < 0) = (lowers is not null))`);
    this.addSql(`create index due_that_lowers on contributions.due (lowers) where lowers is not null`);
    this.addSql(`create index due_of_quarter on contributions.due (contributor_id, quarter, nature)`);
    this.fits();
    this.standing();
    this.addSql(
      seeingAll({
        schema: "contributions",
        signature: "revisions_before(people text[], quarters text[], of_nature text)",
        returns: "table (contributor_id text, quarter text, next int)",
        query: `select k.person, k.quarter, count(d.id)::int
          from unnest(people, quarters) as k (person, quarter)
          left join due d on d.contributor_id = k.person and d.quarter = k.quarter and d.nature = of_nature
          group by k.person, k.quarter`,
      }),
    );
  }

  /** Never more is allocated than is claimed, whichever comes second: the allocation, or what lowers the claim. */
  private fits(): void {
    this.addSql(`create or replace function contributions.allocation_fits() returns trigger language plpgsql
      security definer set search_path = contributions as $$
      declare paid bigint; claimed bigint; of_payment numeric; of_due numeric;
      begin
        select amount into paid from payment where id = new.payment_id for no key update;
        select amount into claimed from due where id = new.due_id for no key update;
        claimed := claimed + ${LOWERED("new.due_id")};
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
    this.addSql(`create function contributions.lowering_fits() returns trigger language plpgsql
      security definer set search_path = contributions as $$
      declare other due; claimed numeric; paid numeric;
      begin
        select * into other from due where id = new.lowers for no key update;
        claimed := other.amount + ${LOWERED("new.lowers")};
        select coalesce(sum(amount), 0) into paid from allocation where due_id = new.lowers;
        if (other.contributor_id, other.fund, other.quarter) is distinct from
          (new.contributor_id, new.fund, new.quarter) or other.amount < 0 or claimed < 0 or paid > claimed then
          raise exception 'a due lowers another by more than is claimed, or another''s'
            using errcode = 'check_violation', constraint = 'lowering_fits', table = 'due';
        end if;
        return null;
      end $$`);
    this.addSql(`create constraint trigger lowering_fits after insert on contributions.due
      for each row when (new.lowers is not null) execute function contributions.lowering_fits()`);
  }

  private standing(): void {
    this.addSql(`create or replace view contributions.due_standing with (security_invoker = true) as
      select d.id, d.contributor_id, d.fund, d.account_number, d.nature, d.quarter, d.revision, d.category, d.amount,
        d.contribution, d.fee, d.opens_on, d.due_on, d.issued_on, coalesce(a.paid, 0)::bigint as paid,
        (case when c.due_id is null and d.lowers is null then d.amount + l.lowered - coalesce(a.paid, 0)
          else 0 end)::bigint as outstanding,
        c.due_id is not null as cancelled,
        case when c.due_id is not null then 'CANCELLED'
          when d.lowers is not null or d.amount + l.lowered = coalesce(a.paid, 0) then 'PAID'
          when d.due_on < (select viewer.day()) then 'OVERDUE'
          when a.paid > 0 then 'PARTLY_PAID'
          when d.opens_on > (select viewer.day()) then 'ANNOUNCED'
          else 'DUE' end as status,
        l.lowered::bigint as lowered, d.lowers
      from contributions.due d
      left join lateral (select sum(amount) as paid from contributions.allocation a where a.due_id = d.id) a on true
      cross join lateral (select ${LOWERED("d.id")} as lowered) l
      left join contributions.due_cancellation c on c.due_id = d.id`);
  }
}
