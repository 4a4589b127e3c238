import { Migration } from "@mikro-orm/migrations";

const role = "(select viewer.role())";
const ofSender = `${role} = 'HEALTH_FUND' and sender = (select viewer.institution())
  and (select viewer.purpose()) = any (purposes)`;

/** What an institution sent to a fund is listed beside what the fund sent; it is counted among neither. */
export class Migration20261128192830_what_is_received_is_listed_too extends Migration {
  override up(): void {
    this.addSql("alter table reporting.transmission add column sender text");
    this.addSql(`create unique index transmission_received_once on reporting.transmission (kind, receipt)
      where sender is not null`);
    this.addSql(`create policy transmission_of_sender on reporting.transmission for select using (${ofSender})`);
    this.addSql(`create or replace function reporting.counted_transmissions(of_period text)
      returns table (contributor text, fund text, kind text, action text, state text, days int, in_time int)
      language sql stable set search_path = reporting, pg_temp as $$
        select affiliate_id, fund, kind, action, state, sent_on - caused_on, coalesce(sent_on <= due_on, true)::int
        from reporting.transmission
        where sender is null and sent_on between date_trunc('quarter', reporting.last_day_of(of_period))
          and reporting.last_day_of(of_period) $$`);
  }
}
