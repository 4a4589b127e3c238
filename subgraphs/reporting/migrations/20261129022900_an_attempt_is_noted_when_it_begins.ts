import { Migration } from "@mikro-orm/migrations";
import { roleOf } from "../../shared/plumbing/row-security.ts";

const theHouse = "(select viewer.role()) = 'SYSTEM'";

/** An attempt to deliver is noted before anything leaves, and settled once: what was cut off half-way is seen too. */
export class Migration20261129022900_an_attempt_is_noted_when_it_begins extends Migration {
  override up(): void {
    this.addSql(`create function reporting.settled_once() returns trigger language plpgsql as $$
      declare settled constant text[] := '{outcome,status,took_ms}';
      begin
        if old.outcome <> 'UNDER_WAY' or to_jsonb(old) - settled <> to_jsonb(new) - settled then
          raise exception '%.% rows never change', tg_table_schema, tg_table_name;
        end if;
        return new;
      end $$`);
    this.addSql("drop trigger transmission_delivery_never_changes on reporting.transmission_delivery");
    this.addSql(`create trigger transmission_delivery_never_goes before delete or truncate
      on reporting.transmission_delivery for each statement execute function reporting.never_changes()`);
    for (const table of ["webhook_attempt", "transmission_delivery"]) {
      this.addSql(`alter table reporting.${table} alter took_ms drop not null`);
      this.addSql(`create trigger ${table}_settled_once before update on reporting.${table}
        for each row execute function reporting.settled_once()`);
      this.addSql(`create policy ${table}_settled on reporting.${table} for update using (${theHouse})`);
      this.addSql(`grant update (outcome, status, took_ms) on reporting.${table} to ${roleOf("reporting")}`);
    }
  }
}
