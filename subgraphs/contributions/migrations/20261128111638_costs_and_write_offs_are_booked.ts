import { Migration } from "@mikro-orm/migrations";
import { admit } from "./admit.ts";

/**
 * What recovery costs is claimed by a due of its own, and what is given up lowers the due that it was: both are booked.
 *
 * A due that was given up is neither open nor paid. What lowers it is told apart from what makes it less: who gives a
 * contribution up does not say that less of it was owed, and its surcharges stay what they were.
 */
export class Migration20261128111638_costs_and_write_offs_are_booked extends Migration {
  override up(): void {
    this.addSql(admit("due", "nature", "RECOVERY_COST", "WRITE_OFF"));
    this.addSql(admit("ledger_entry", "code", "COST_INCOME", "WRITTEN_OFF"));
    this.addSql(`alter table contributions.due add constraint write_off_lowers_another
      check (nature <> 'WRITE_OFF' or lowers is not null)`);
    this.addSql(`alter table contributions.claim_cost add column due_id text unique references contributions.due`);
    this.addSql(`create or replace view contributions.due_standing with (security_invoker = true) as
      select d.id, d.contributor_id, d.fund, d.account_number, d.nature, d.quarter, d.revision, d.category, d.amount,
        d.contribution, d.fee, d.opens_on, d.due_on, d.issued_on, coalesce(a.paid, 0)::bigint as paid,
        (case when c.due_id is null and d.lowers is null
          then d.amount + l.lowered - l.written_off - coalesce(a.paid, 0) else 0 end)::bigint as outstanding,
        c.due_id is not null as cancelled,
        case when c.due_id is not null then 'CANCELLED'
          when d.lowers is not null or d.amount + l.lowered = coalesce(a.paid, 0) then 'PAID'
          when d.amount + l.lowered - l.written_off = coalesce(a.paid, 0) then 'WRITTEN_OFF'
          when d.due_on < (select viewer.day()) then 'OVERDUE'
          when a.paid > 0 then 'PARTLY_PAID'
          when d.opens_on > (select viewer.day()) then 'ANNOUNCED'
          else 'DUE' end as status,
        l.lowered::bigint as lowered, d.lowers, l.written_off::bigint as written_off
      from contributions.due d
      left join lateral (select sum(amount) as paid from contributions.allocation a where a.due_id = d.id) a on true
      cross join lateral (
        select coalesce(sum(x.amount) filter (where x.nature <> 'WRITE_OFF'), 0) as lowered,
          coalesce(-sum(x.amount) filter (where x.nature = 'WRITE_OFF'), 0) as written_off
        from contributions.due x
        where x.lowers = d.id and not exists (select from contributions.due_cancellation y where y.due_id = x.id)) l
      left join contributions.due_cancellation c on c.due_id = d.id`);
  }
}
