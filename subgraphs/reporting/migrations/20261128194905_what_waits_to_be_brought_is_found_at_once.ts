import { Migration } from "@mikro-orm/migrations";
import { roleOf, seeingAll } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const theHouse = `${role} = 'SYSTEM'`;
const bothSides = `${role} not in ('INSURED', 'SYSTEM') and exists (select from reporting.transmission t
  where t.id = transmission_id and t.state = 'SENT')`;

/** What stands before a webhook of its recipient, be it that it is paused. */
const BEFORE_WEBHOOK = `select c.subject_id
  from webhook w join change c on c.reader = w.reader and c.sequence > w.sequence
  where w.state <> 'ENDED' and w.reader not like 'FUND:%' and c.type = 'TransmissionSent'
    and (w.types is null or c.type = any (w.types))`;
const MINE = `t.state = 'SENT' and (viewer.fund() is null or t.fund = viewer.fund())
  and (viewer.institution() is null or t.recipient = viewer.institution())`;

/** Which messages wait is read from what waits, and not from all that nobody answered. */
export class Migration20261128194905_what_waits_to_be_brought_is_found_at_once extends Migration {
  override up(): void {
    this.addSql(`create table reporting.file_waiting (
      transmission_id text primary key references reporting.transmission,
      recipient text not null,
      since timestamptz not null default clock_timestamp()
    )`);
    this.addSql("create index file_waiting_of_recipient on reporting.file_waiting (recipient, transmission_id)");
    this.addSql("alter table reporting.file_waiting enable row level security");
    this.addSql("alter table reporting.file_waiting force row level security");
    this.addSql(
      `create policy file_waiting_seen on reporting.file_waiting for select using (${theHouse} or ${bothSides})`,
    );
    this.addSql(`create policy file_waiting_written on reporting.file_waiting for insert
      with check (${theHouse} or ${bothSides})`);
    this.addSql(`create policy file_waiting_over on reporting.file_waiting for delete using (${theHouse})`);
    this.addSql(`grant delete on reporting.file_waiting to ${roleOf("reporting")}`);
    this.addSql(`create policy file_drop_known on reporting.file_drop for select
      using (${role} in ('CASE_HANDLER', 'SUPERVISOR')
        or recipient = coalesce((select viewer.institution()), ${role}))`);
    this.addSql("drop function reporting.awaiting_delivery(text[])");
    this.addSql(
      seeingAll({
        schema: "reporting",
        signature: "awaiting_delivery(messages text[])",
        returns: "table (id text)",
        query: `select t.id from transmission t where t.id = any (messages) and ${MINE} and (
          exists (${BEFORE_WEBHOOK} and c.subject_id = t.id)
          or exists (select from file_waiting f where f.transmission_id = t.id))`,
      }),
    );
    this.addSql(
      seeingAll({
        schema: "reporting",
        signature: "awaiting_delivery()",
        returns: "table (id text)",
        query: `select t.id from transmission t where ${MINE}
          and t.id in (${BEFORE_WEBHOOK} union select f.transmission_id from file_waiting f)`,
      }),
    );
  }
}
