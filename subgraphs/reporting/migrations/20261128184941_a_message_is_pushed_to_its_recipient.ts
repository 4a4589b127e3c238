import { Migration } from "@mikro-orm/migrations";
import { appendOnly, seeingAll } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const theHouse = `${role} = 'SYSTEM'`;
/** Whoever sees a message sees how it was delivered: the fund that sends it, and its recipient. */
const ofMessage = "exists (select from reporting.transmission t where t.id = transmission_id";

/** Since when a message is to be delivered, the last time that somebody asked for it. */
const ASKED_AT = `coalesce((select max(r.asked_at) from transmission_redelivery r where r.transmission_id = t.id),
  '-infinity')`;

/** A webhook of its recipient stands before it, be it that it is paused. */
const BY_WEBHOOK = `exists (select from change c join webhook w on w.reader = c.reader
  where c.subject_id = t.id and c.type = 'TransmissionSent' and c.reader not like 'FUND:%'
    and w.state <> 'ENDED' and c.sequence > w.sequence and (w.types is null or c.type = any (w.types)))`;

/** Its recipient has a directory, and no file of it was laid there. */
const BY_FILE = `exists (select from file_drop d where d.recipient = t.recipient and d.open)
  and not exists (select from transmission_delivery a where a.transmission_id = t.id and a.way = 'FILE_DROP'
    and a.outcome = 'DELIVERED' and a.tried_at > ${ASKED_AT})`;

/** Messages are brought to recipients that asked for it, and each attempt is kept for both sides. */
export class Migration20261128184941_a_message_is_pushed_to_its_recipient extends Migration {
  override up(): void {
    this.addSql(`create table reporting.transmission_delivery (
      transmission_id text not null references reporting.transmission,
      place bigint generated always as identity,
      way text not null check (way in ('WEBHOOK', 'FILE_DROP')),
      tried_at timestamptz not null default clock_timestamp(),
      outcome text not null,
      status int,
      took_ms int not null,
      primary key (transmission_id, place)
    )`);
    this.addSql(`create table reporting.transmission_redelivery (
      transmission_id text not null references reporting.transmission,
      place int not null,
      asked_at timestamptz not null default clock_timestamp(),
      day date not null,
      primary key (transmission_id, place)
    )`);
    this.addSql(`create table reporting.file_drop (
      recipient text primary key,
      open boolean not null
    )`);
    this.addSql(`create index change_of_transmission on reporting.change (subject_id, reader)
      where type = 'TransmissionSent'`);
    this.addSql("create index transmission_unanswered on reporting.transmission (recipient, id) where state = 'SENT'");
    this.shut();
    this.addSql(
      seeingAll({
        schema: "reporting",
        signature: "awaiting_delivery(messages text[])",
        returns: "table (id text)",
        query: `select t.id from transmission t where t.state = 'SENT' and (messages is null or t.id = any (messages))
          and (viewer.fund() is null or t.fund = viewer.fund())
          and (viewer.institution() is null or t.recipient = viewer.institution())
          and (${BY_WEBHOOK} or ${BY_FILE})`,
      }),
    );
  }

  private shut(): void {
    for (const [table, seen, written] of [
      ["transmission_delivery", `${theHouse} or ${ofMessage})`, theHouse],
      [
        "transmission_redelivery",
        `${theHouse} or ${ofMessage})`,
        `${theHouse} or ${role} <> 'INSURED' and ${ofMessage} and t.state = 'SENT')`,
      ],
      ["file_drop", theHouse, theHouse],
    ]) {
      this.addSql(`alter table reporting.${table} enable row level security`);
      this.addSql(`alter table reporting.${table} force row level security`);
      this.addSql(`create policy ${table}_seen on reporting.${table} for select using (${seen})`);
      this.addSql(`create policy ${table}_written on reporting.${table} for insert with check (${written})`);
    }
    this.addSql(`create policy file_drop_changed on reporting.file_drop for update using (${theHouse})`);
    for (const table of ["transmission_delivery", "transmission_redelivery"])
      for (const statement of appendOnly("reporting", table)) this.addSql(statement);
  }
}
