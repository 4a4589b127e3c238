import { Migration } from "@mikro-orm/migrations";

/**
 * A payment that was booked after a term of the law is marked with its booking, so that whoever looks for interest
 * reads those alone, and not every payment that was ever made. What may change of a payment is compared as a row.
 */
export class Migration20261128155003_a_late_payment_is_marked_as_such extends Migration {
  override up(): void {
    this.addSql("drop trigger payment_line_stays on benefits.payment_line");
    this.addSql("alter table benefits.payment_line add column late boolean not null default false");
    this.addSql(`update benefits.payment_line l set late = true
      from benefits.decision_notice n, benefits.claim c
      where n.decision_id = l.decision_id and c.id = l.claim_id and l.outcome = 'PAID' and l.interest_of is null
        and (l.booked_on > n.notified_on + interval '4 months' or (c.met_on > c.due_on and l.booked_on > c.due_on))`);
    this.addSql("create index payment_line_late on benefits.payment_line (fund) where late");
    this.addSql(`create or replace function benefits.payment_line_stays() returns trigger language plpgsql as $$
      declare
        same benefits.payment_line%rowtype := new;
        run text := (select state from benefits.payment_run r where r.id = old.run_id);
      begin
        same.given := old.given;
        if run = 'CANCELLED' and new.cancelled then
          same.cancelled := old.cancelled;
        elsif run = 'PROPOSED' then
          same.iban := old.iban;
          same.account_id := old.account_id;
        elsif run = 'RELEASED' and old.sent_on is null then
          same.sent_on := old.sent_on;
        elsif run = 'RELEASED' and (coalesce(old.outcome, ''), coalesce(new.outcome, ''))
            in (('', 'PAID'), ('', 'REJECTED'), ('PAID', 'RETURNED')) then
          same.outcome := old.outcome;
          same.failed_on := old.failed_on;
          same.reason := old.reason;
          same.account_refused := old.account_refused;
          same.late := old.late;
          if old.booked_on is null then same.booked_on := old.booked_on; end if;
        end if;
        if old.cancelled or same is distinct from old then
          raise exception 'a payment is cancelled with its run, answered by the bank, and never changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger payment_line_stays before update on benefits.payment_line
      for each row execute function benefits.payment_line_stays()`);
  }
}
