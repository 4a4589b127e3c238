import { Migration } from "@mikro-orm/migrations";

const WAYS = `(old.state, new.state) in (('PREPARED','SENT'), ('PREPARED','WITHDRAWN'), ('SENT','ACKNOWLEDGED'),
  ('SENT','REJECTED'), ('SENT','CORRECTED'), ('ACKNOWLEDGED','CORRECTED'), ('REJECTED','CORRECTED'))`;
const MOVING = "array['version', 'state', 'recipient', 'sent_on', 'answered_on', 'receipt']";
const refusedOfFund = `(select viewer.role()) in ('CASE_HANDLER', 'SUPERVISOR') and fund = (select viewer.fund())
  and state = 'REJECTED'`;

/** To draw up again what was refused counts the refused message's version up: of two who do so at once, one is told. */
export class Migration20261128192829_a_refused_message_counts_up extends Migration {
  override up(): void {
    this.addSql(`create or replace function reporting.transmission_moves() returns trigger language plpgsql as $$
      begin
        if to_jsonb(old) - ${MOVING} <> to_jsonb(new) - ${MOVING} then
          raise exception 'what a message says never changes'; end if;
        if old.state = new.state and (old.state <> 'PREPARED' or old.recipient is not null)
            and (old.state <> 'REJECTED' or to_jsonb(old) - 'version' <> to_jsonb(new) - 'version')
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
    this.addSql(`create policy transmission_counts_up on reporting.transmission for update
      using (${refusedOfFund}) with check (${refusedOfFund})`);
  }
}
