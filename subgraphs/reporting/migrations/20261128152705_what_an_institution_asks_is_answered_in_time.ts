import { Migration } from "@mikro-orm/migrations";

const role = "(select viewer.role())";
const ofAsker = `${role} in ('INASTI', 'FPS_SOCIAL_SECURITY') and asker = ${role}
  and (select viewer.purpose()) in ('STATISTICS', 'INFORMATION_REQUEST')`;
const ofFund = `${role} in ('CASE_HANDLER', 'SUPERVISOR') and fund = (select viewer.fund())`;
const answerable = `exists (select from reporting.information_request r where r.id = request_id and r.version = place
  and ${ofFund.replace("fund =", "r.fund =")})`;

/** The role that counts, made with the tables of careers. */
const COUNTER = "statut_reporting_counter";

const COLUMNS =
  "subject, clock, fund, contributor_id, served, started_on, due_on, waiting_since, met_on, dropped_on, basis";

/** What an institution asked of a fund, which never changes, and what it was answered, each answer beside the last. */
export class Migration20261128152705_what_an_institution_asks_is_answered_in_time extends Migration {
  override up(): void {
    this.addSql(`create table reporting.information_request (
      id text primary key,
      version int not null default 1,
      asker text not null check (asker in ('INASTI', 'FPS_SOCIAL_SECURITY')),
      fund text not null,
      question text not null check (length(question) between 1 and 4000),
      asked_on date not null,
      due_on date not null check (due_on >= asked_on)
    )`);
    this.addSql("create index information_request_of_asker on reporting.information_request (asker, due_on, id)");
    this.addSql("create index information_request_of_fund on reporting.information_request (fund, due_on, id)");
    this.addSql(`create table reporting.information_answer (
      request_id text not null references reporting.information_request,
      place int not null check (place > 0),
      text text not null check (length(text) between 1 and 20000),
      answered_by text not null,
      answered_on date not null,
      primary key (request_id, place)
    )`);
    this.guard();
    this.shut();
    this.measure();
  }

  /** A request is a case as every other: it is met by its first answer. */
  private measure(): void {
    this.addSql(`create or replace view reporting.measured_clock with (security_invoker = true) as
      select ${COLUMNS} from reporting.known_clock
      union all
      select id, 'TRANSMISSION_' || kind, fund, affiliate_id, 'PERSON', caused_on, due_on, null, sent_on, null, null
      from reporting.transmission where due_on is not null and state <> 'WITHDRAWN'
      union all
      select id, 'INFORMATION_REQUEST', fund, null, 'INSTITUTION', asked_on, due_on, null,
        (select min(answered_on) from reporting.information_answer a where a.request_id = r.id), null, null
      from reporting.information_request r`);
    for (const table of ["information_request", "information_answer"]) {
      this.addSql(`grant select on reporting.${table} to ${COUNTER}`);
      this.addSql(`create policy ${table}_counted on reporting.${table} for select to ${COUNTER} using (true)`);
    }
  }

  private guard(): void {
    this.addSql(`create function reporting.information_request_stays() returns trigger language plpgsql as $$
      begin
        if to_jsonb(old) - 'version' <> to_jsonb(new) - 'version' or new.version <> old.version + 1 then
          raise exception 'what was asked never changes'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger information_request_stays before update on reporting.information_request
      for each row execute function reporting.information_request_stays()`);
    this.addSql(`create trigger information_request_is_kept before delete or truncate on reporting.information_request
      for each statement execute function reporting.never_changes()`);
    this.addSql(`create trigger information_answer_never_changes before update or delete or truncate
      on reporting.information_answer for each statement execute function reporting.never_changes()`);
    this.addSql("revoke delete, truncate on reporting.information_request from statut_reporting");
    this.addSql("revoke update, delete, truncate on reporting.information_answer from statut_reporting");
  }

  private shut(): void {
    const seen = "exists (select from reporting.information_request r where r.id = request_id)";
    const policies = [
      ["information_request", "select", `using (${ofFund} or ${ofAsker})`],
      ["information_request", "insert", `with check (${ofAsker})`],
      ["information_request", "update", `using (${ofFund})`],
      ["information_answer", "select", `using (${seen})`],
      ["information_answer", "insert", `with check (${answerable})`],
    ];
    for (const [table, way, rule] of policies)
      this.addSql(`create policy ${table}_${way} on reporting.${table} for ${way} ${rule}`);
    for (const table of ["information_request", "information_answer"]) {
      this.addSql(`alter table reporting.${table} enable row level security`);
      this.addSql(`alter table reporting.${table} force row level security`);
    }
  }
}
