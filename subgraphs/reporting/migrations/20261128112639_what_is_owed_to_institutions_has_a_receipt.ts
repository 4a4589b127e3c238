import { Migration } from "@mikro-orm/migrations";

const STATES = "'PREPARED','SENT','ACKNOWLEDGED','REJECTED','CORRECTED','WITHDRAWN'";
/** From which state to which; the rules say the same. */
const WAYS = `(old.state, new.state) in (('PREPARED','SENT'), ('PREPARED','WITHDRAWN'), ('SENT','ACKNOWLEDGED'),
  ('SENT','REJECTED'), ('SENT','CORRECTED'), ('ACKNOWLEDGED','CORRECTED'), ('REJECTED','CORRECTED'))`;

const role = "(select viewer.role())";
const theHouse = `${role} = 'SYSTEM'`;
const ofInstitution = `(${role} = 'HEALTH_FUND' and recipient = (select viewer.institution())
  or ${role} in ('INASTI', 'FPS_FINANCE', 'FPS_SOCIAL_SECURITY') and recipient = ${role})
  and (select viewer.purpose()) = any (purposes)`;
const ofFund = `${role} in ('CASE_HANDLER', 'SUPERVISOR') and fund = (select viewer.fund())`;
const ofPerson = `${role} = 'INSURED' and exists (select from reporting.contributor c where c.id = affiliate_id)`;

/** Messages to institutions: what they say never changes, and where they stand goes one way only. */
export class Migration20261128112639_what_is_owed_to_institutions_has_a_receipt extends Migration {
  override up(): void {
    this.addSql(`create table reporting.known_settlement (
      affiliate_id text not null,
      quarter text not null,
      subject_version int not null,
      state text not null,
      minimum_reached boolean not null,
      primary key (affiliate_id, quarter)
    )`);
    this.addSql(`create table reporting.transmission (
      id text primary key,
      version int not null default 1,
      kind text not null,
      fund text not null,
      recipient text,
      affiliate_id text not null,
      about text not null,
      revision int not null check (revision > 0),
      action text not null check (action in ('FIRST','REPLACEMENT','CANCELLATION')),
      supersedes text references reporting.transmission,
      state text not null default 'PREPARED' check (state in (${STATES})),
      purposes text[] not null,
      payload_version text not null,
      payload text not null,
      payload_hash text not null check (encode(sha256(convert_to(payload, 'UTF8')), 'hex') = payload_hash),
      fingerprint text,
      caused_on date not null,
      due_on date,
      sent_on date,
      answered_on date,
      receipt text,
      unique (kind, affiliate_id, about, revision),
      check ((action = 'FIRST') = (supersedes is null)),
      check ((sent_on is null) = (state in ('PREPARED','WITHDRAWN'))),
      check (state not in ('ACKNOWLEDGED','REJECTED') or answered_on is not null),
      check (recipient is not null or sent_on is null)
    )`);
    this.addSql(`create unique index transmission_follows_once on reporting.transmission (supersedes)
      where state <> 'WITHDRAWN'`);
    this.addSql("create index transmission_of_recipient on reporting.transmission (recipient, state, caused_on, id)");
    this.addSql("create index transmission_of_fund on reporting.transmission (fund, caused_on, id)");
    this.addSql("create index transmission_prepared on reporting.transmission (id) where state = 'PREPARED'");
    this.addSql(`create table reporting.transmission_anomaly (
      transmission_id text not null references reporting.transmission,
      place int not null,
      field text not null,
      code text not null,
      explanation text,
      primary key (transmission_id, place)
    )`);
    this.guard();
    this.shut();
  }

  private guard(): void {
    const MOVING = "array['version', 'state', 'recipient', 'sent_on', 'answered_on', 'receipt']";
    this.addSql(`create function reporting.transmission_moves() returns trigger language plpgsql as $$
      begin
        if to_jsonb(old) - ${MOVING} <> to_jsonb(new) - ${MOVING} then
          raise exception 'what a message says never changes'; end if;
        if old.state = new.state and (old.state <> 'PREPARED' or old.recipient is not null)
          or old.state <> new.state and not ${WAYS} then
          raise exception 'a message does not go from % to %', old.state, new.state; end if;
        if old.recipient is not null and old.recipient is distinct from new.recipient
          or old.sent_on is not null and old.sent_on is distinct from new.sent_on
          or old.answered_on is not null and old.answered_on is distinct from new.answered_on
          or old.answered_on is not null and old.receipt is distinct from new.receipt then
          raise exception 'when a message was sent and answered never changes'; end if;
        if viewer.role() <> 'SYSTEM' and new.state not in ('ACKNOWLEDGED', 'REJECTED') then
          raise exception 'only the house sends a message, and takes one back'; end if;
        if new.version <> old.version + 1 then raise exception 'a version counts up by one'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger transmission_moves before update on reporting.transmission
      for each row execute function reporting.transmission_moves()`);
    this.addSql(`create trigger transmission_stays before delete or truncate on reporting.transmission
      for each statement execute function reporting.never_changes()`);
    this.addSql(`create trigger transmission_anomaly_never_changes before update or delete or truncate
      on reporting.transmission_anomaly for each statement execute function reporting.never_changes()`);
    this.addSql("revoke update, delete, truncate on reporting.transmission_anomaly from statut_reporting");
  }

  private shut(): void {
    const own = "exists (select from reporting.transmission t where t.id = transmission_id";
    const policies = [
      ["known_settlement", "", `using (${theHouse}) with check (${theHouse})`],
      ["transmission", "for select", `using (${theHouse} or ${ofFund} or ${ofPerson} or ${ofInstitution})`],
      ["transmission", "for insert", `with check (${theHouse})`],
      ["transmission", "for update", `using (${theHouse} or ${ofInstitution})`],
      ["transmission_anomaly", "for select", `using (${theHouse} or ${own}))`],
      [
        "transmission_anomaly",
        "for insert",
        `with check (${role} not in ('CASE_HANDLER', 'SUPERVISOR', 'INSURED')
        and ${own} and t.state = 'SENT'))`,
      ],
    ];
    for (const [table, way, rule] of policies)
      this.addSql(`create policy ${table}_${way?.slice(4) || "kept"} on reporting.${table} ${way} ${rule}`);
    for (const table of ["known_settlement", "transmission", "transmission_anomaly"]) {
      this.addSql(`alter table reporting.${table} enable row level security`);
      this.addSql(`alter table reporting.${table} force row level security`);
    }
  }
}
