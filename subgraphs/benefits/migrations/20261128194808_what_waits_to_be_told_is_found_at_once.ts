import { Migration } from "@mikro-orm/migrations";
import { roleOf } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const teller = `${role} in ('SYSTEM', 'HEALTH_FUND', 'INASTI', 'CASE_HANDLER', 'SUPERVISOR')`;

/**
 * What institutions say waits for the house to tell it, and is let go of once it did: to find it costs as much as what
 * waits, and not as much as was ever said.
 */
export class Migration20261128194808_what_waits_to_be_told_is_found_at_once extends Migration {
  override up(): void {
    this.addSql(`create table benefits.to_tell (
      kind text not null check (kind in ('RECOGNITION', 'OUTCOME')),
      id text not null,
      primary key (kind, id)
    )`);
    this.addSql(`insert into benefits.to_tell (kind, id)
      select 'RECOGNITION', r.id from benefits.health_recognition r
        where not exists (select from benefits.told_recognition t where t.recognition_id = r.id)
      union all
      select 'OUTCOME', o.claim_id || ' ' || o.place from benefits.redirected_outcome o
        where o.told_by = 'INASTI' and not exists (select from benefits.redirected_outcome_carried d
          where d.claim_id = o.claim_id and d.place = o.place)`);
    this.addSql("drop table benefits.told_recognition, benefits.redirected_outcome_carried");
    this.addSql("alter table benefits.to_tell enable row level security");
    this.addSql("alter table benefits.to_tell force row level security");
    this.addSql(`create policy to_tell_written on benefits.to_tell for insert with check (${teller})`);
    this.addSql(`create policy to_tell_seen on benefits.to_tell for select using (${role} = 'SYSTEM')`);
    this.addSql(`create policy to_tell_told on benefits.to_tell for delete using (${role} = 'SYSTEM')`);
    this.addSql(`grant delete on benefits.to_tell to ${roleOf("benefits")}`);
  }
}
