import { Migration } from "@mikro-orm/migrations";
import { roleOf } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const theHouse = `${role} = 'SYSTEM'`;
/** Whoever reads a feed of a fund or an institution sees and keeps the webhooks of that feed. */
const ofReader = `${role} in ('SUPERVISOR', 'HEALTH_FUND', 'INASTI', 'FPS_FINANCE')
  and reader = (select reporting.reader())`;
const ofWebhook = "exists (select from reporting.webhook w where w.id = webhook_id)";

/** Webhooks: where changes are delivered, in whose right, up to where, and what became of each attempt. */
export class Migration20261128150109_partners_are_told_of_changes extends Migration {
  override up(): void {
    this.addSql(`create table reporting.webhook (
      id text primary key,
      version int not null default 1,
      reader text not null,
      url text not null,
      query text not null,
      variables text[] not null,
      types text[],
      claim jsonb not null,
      state text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
      paused_because text check ((paused_because is not null) = (state = 'PAUSED')),
      sequence bigint not null,
      failures int not null default 0,
      next_try_at timestamptz not null default clock_timestamp(),
      leased_until timestamptz not null default clock_timestamp(),
      created_on date not null,
      expires_on date not null
    )`);
    this.addSql("create index webhook_of_reader on reporting.webhook (reader, id)");
    this.addSql("create index webhook_due on reporting.webhook (next_try_at) where state = 'ACTIVE'");
    this.addSql(`create table reporting.webhook_secret (
      webhook_id text primary key references reporting.webhook,
      secret text not null
    )`);
    this.addSql(`create table reporting.webhook_attempt (
      webhook_id text not null references reporting.webhook,
      place bigint generated always as identity,
      change_id text not null,
      tried_at timestamptz not null default clock_timestamp(),
      outcome text not null,
      status int,
      took_ms int not null,
      primary key (webhook_id, place)
    )`);
    this.addSql("create index webhook_attempt_tried_at on reporting.webhook_attempt (tried_at)");
    this.shut();
  }

  private shut(): void {
    for (const [table, seen, written] of [
      ["webhook", `${theHouse} or ${ofReader}`, `${theHouse} or ${ofReader}`],
      ["webhook_secret", theHouse, theHouse],
      ["webhook_attempt", `${theHouse} or ${ofWebhook}`, theHouse],
    ]) {
      this.addSql(`alter table reporting.${table} enable row level security`);
      this.addSql(`alter table reporting.${table} force row level security`);
      this.addSql(`create policy ${table}_seen on reporting.${table} for select using (${seen})`);
      this.addSql(`create policy ${table}_written on reporting.${table} for insert with check (${written})`);
    }
    this.addSql(`create policy webhook_changed on reporting.webhook for update using (${theHouse} or ${ofReader})`);
    this.addSql(`create policy webhook_attempt_let_go on reporting.webhook_attempt for delete using (${theHouse})`);
    // A secret is replaced by whoever keeps the webhook, and read by the house alone: so it is set by a function.
    this.addSql(`create function reporting.keep_webhook_secret(of_webhook text, new_secret text) returns void
      language plpgsql set search_path = reporting, pg_temp as $$
      declare asking text := coalesce(current_setting('app.role', true), '');
      begin
        if not exists (select from webhook w where w.id = of_webhook) then raise exception 'no such webhook'; end if;
        perform set_config('app.role', 'SYSTEM', true);
        insert into webhook_secret (webhook_id, secret) values (of_webhook, new_secret)
          on conflict (webhook_id) do update set secret = excluded.secret;
        perform set_config('app.role', asking, true);
      end $$`);
    this.addSql(`create policy webhook_secret_changed on reporting.webhook_secret for update using (${theHouse})`);
    this.addSql(`revoke update on reporting.webhook_attempt from ${roleOf("reporting")}`);
    this.addSql(`grant delete on reporting.webhook_attempt to ${roleOf("reporting")}`);
  }
}
