import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect, seeingAll } from "../../shared/plumbing/row-security.ts";

const KINDS = "'SELF_EMPLOYED','HELPER','SPOUSE_MAXI','SPOUSE_MINI','MANDATE_HOLDER','STUDENT','PENSIONER'";
const STATES = "'PROPOSED','RECEIVED','INCOMPLETE','COMPLETE','CONFIRMED','REFUSED','WITHDRAWN','DISMISSED'";
const GROUNDS = "'NOT_SUBJECT','AFFILIATED_ALREADY','NOT_ENTITLED','NOT_COMPLETED','FICTITIOUS'";
const CHANNELS = "'PORTAL','E_BOX','EMAIL','MAIL','REGISTERED_MAIL','PHONE','FAX','OFFICE'";

/** Who asks need not have a file yet: the row is theirs by the number. To decide on it is the fund’s. */
const own = "ssin = (select viewer.ssin())";
const ownToDo = `${own} and state in ('RECEIVED', 'INCOMPLETE', 'COMPLETE', 'WITHDRAWN')`;
const ofFund = "fund = (select viewer.fund())";
const ofAuxiliaryFund = "(select viewer.fund()) = 'CNA'";

/** From which state to which; the rules say the same. */
const WAYS = `(old.state, new.state) in (('PROPOSED','RECEIVED'), ('PROPOSED','COMPLETE'), ('PROPOSED','DISMISSED'),
  ('RECEIVED','INCOMPLETE'), ('RECEIVED','COMPLETE'), ('RECEIVED','REFUSED'), ('RECEIVED','WITHDRAWN'),
  ('INCOMPLETE','COMPLETE'), ('INCOMPLETE','REFUSED'), ('INCOMPLETE','WITHDRAWN'),
  ('COMPLETE','INCOMPLETE'), ('COMPLETE','CONFIRMED'), ('COMPLETE','REFUSED'), ('COMPLETE','WITHDRAWN'))`;

/** What was answered to a field of the request "r". */
const answer = (code: string) => `r.answers ->> '${code}'`;

/** A person asks a fund to be affiliated, is told what is missing, and is confirmed or refused. */
export class Migration20261128011300_people_ask_to_be_affiliated extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.affiliation_notice (
      id text primary key,
      version int not null default 1,
      ssin text not null check (ssin ~ '^[0-9]{11}$'),
      kind text not null check (kind in (${KINDS})),
      answers jsonb not null,
      starts_on date not null,
      posted_on date not null,
      registered_item text not null check (length(registered_item) between 1 and 50),
      due_on date not null check (due_on > posted_on),
      closed_on date
    )`);
    this.addSql(`create unique index affiliation_notice_running on affiliates.affiliation_notice (ssin)
      where closed_on is null`);
    this.addSql(`create table affiliates.affiliation_request (
      id text primary key,
      version int not null default 1,
      fund text not null references affiliates.fund,
      ssin text not null check (ssin ~ '^[0-9]{11}$'),
      affiliate_id text references affiliates.affiliate,
      handler_id text references affiliates.case_handler,
      kind text not null check (kind in (${KINDS})),
      origin text not null check (origin in ('REQUESTED','MANDATE','AUTOMATIC')),
      channel text not null check (channel in (${CHANNELS})),
      state text not null check (state in (${STATES})),
      received_on date not null,
      due_on date not null,
      met_on date,
      waiting_since date,
      answers jsonb not null,
      starts_on date,
      asked_for text[] not null default '{}',
      asked_note text check (length(asked_note) <= 2000),
      cause text unique,
      category text,
      decided_on date,
      decided_by text,
      ground text check (ground in (${GROUNDS})),
      explanation text check (length(explanation) <= 4000),
      check ((state = 'INCOMPLETE') = (waiting_since is not null)),
      check ((state in ('CONFIRMED','REFUSED','WITHDRAWN','DISMISSED')) = (decided_on is not null)),
      check ((state = 'REFUSED') = (ground is not null)),
      check (state <> 'REFUSED' or length(explanation) > 0),
      check (state <> 'CONFIRMED' or (affiliate_id is not null and category is not null and starts_on is not null))
    )`);
    this.addSql(`create unique index affiliation_request_open on affiliates.affiliation_request (fund, ssin)
      where decided_on is null`);
    this.addSql(`create index affiliation_request_due on affiliates.affiliation_request (fund, due_on, id)
      where decided_on is null`);
    this.addSql(`create index affiliation_request_of on affiliates.affiliation_request (ssin, received_on, id)`);
    this.addSql(`create table affiliates.affiliation_request_step (
      id text primary key,
      request_id text not null references affiliates.affiliation_request,
      fund text not null,
      ssin text not null,
      state text not null check (state in (${STATES})),
      actor text not null,
      happened_on date not null,
      place int not null,
      unique (request_id, place)
    )`);
    this.addSql(`create function affiliates.affiliation_request_moves() returns trigger language plpgsql as $$
      begin
        if (old.state <> new.state and not ${WAYS}) or old.decided_on is not null
          or (old.fund, old.ssin, old.kind, old.received_on)
            is distinct from (new.fund, new.ssin, new.kind, new.received_on)
        then raise exception 'a request for affiliation does not go from % to %', old.state, new.state; end if;
        return new;
      end $$`);
    this.addSql(`create trigger affiliation_request_moves before update on affiliates.affiliation_request
      for each row execute function affiliates.affiliation_request_moves()`);
    const writers = { INSURED: ownToDo, CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
    for (const table of ["affiliation_request", "affiliation_request_step"])
      for (const statement of protect("affiliates", table, { fund: "fund", also: { INSURED: own }, writers }))
        this.addSql(statement);
    for (const statement of appendOnly("affiliates", "affiliation_request_step")) this.addSql(statement);
    for (const statement of protect("affiliates", "affiliation_notice", {
      also: { INSURED: own, CASE_HANDLER: ofAuxiliaryFund, SUPERVISOR: ofAuxiliaryFund },
      writers: { CASE_HANDLER: ofAuxiliaryFund, SUPERVISOR: ofAuxiliaryFund },
    }))
      this.addSql(statement);
    this.whatIsAskedOfAll();
    this.addSql(openFile);
  }

  /** What the law needs to know of all funds, and of it no more than yes or no. */
  private whatIsAskedOfAll(): void {
    const periods = "affiliation a join affiliate p on p.id = a.affiliate_id where p.ssin = number";
    const yesOrNo = (signature: string, query: string) =>
      this.addSql(seeingAll({ schema: "affiliates", signature, returns: "boolean", query }));
    yesOrNo(
      "is_with(number text, of_fund text, from_day date)",
      `select exists (select from ${periods} and a.fund = of_fund and coalesce(a.ends_on, 'infinity') >= from_day)`,
    );
    yesOrNo(
      "is_with_another(number text, of_fund text, from_day date)",
      `select exists (select from ${periods} and a.fund <> of_fund and coalesce(a.ends_on, 'infinity') >= from_day)`,
    );
    yesOrNo(
      "was_main_between(number text, from_day date, until_day date)",
      `select exists (select from ${periods} and a.starts_on <= until_day
        and coalesce(a.ends_on, 'infinity') >= from_day
        and a.category in ('MAIN','PRIMOSTARTER','SPOUSE_MAXI','SPOUSE_MINI','ART37_AB','ART37_C'))`,
    );
  }
}

/**
 * Finds or makes the file of whoever a complete request is of, and puts it with the request's fund.
 *
 * The file may be another fund's until now, which the caller may not see: the house does this one thing, by what stands
 * in a request that the caller does see. The name and the day of birth of a file that exists stay as they are.
 */
const openFile = `create function affiliates.open_file_of(asked text, new_id text) returns text
  language plpgsql set search_path = affiliates as $$
  declare
    asking text := coalesce(current_setting('app.role', true), '');
    r affiliation_request;
    file text;
  begin
    select * into strict r from affiliation_request where id = asked and state = 'COMPLETE';
    if asking <> 'SYSTEM' and r.fund is distinct from viewer.fund() then
      raise exception 'only the fund that was asked opens a file';
    end if;
    perform set_config('app.role', 'SYSTEM', true);
    insert into affiliate (id, ssin, first_name, last_name, birth_date, language, fund, street, postal_code,
      municipality)
    values (new_id, r.ssin, ${answer("firstName")}, ${answer("lastName")}, (${answer("birthDate")})::date,
      lower(${answer("language")}), r.fund, ${answer("street")}, ${answer("postalCode")}, ${answer("municipality")})
    on conflict (ssin) do update set fund = excluded.fund, language = excluded.language, street = excluded.street,
      postal_code = excluded.postal_code, municipality = excluded.municipality, version = affiliate.version + 1
    returning id into file;
    insert into contributor (id, kind, fund, funds, ssin, health_fund, language, subject_version)
    values (file, 'PERSON', r.fund, array[r.fund], r.ssin, ${answer("healthFund")}, lower(${answer("language")}), 0)
    on conflict (id) do update set fund = excluded.fund, language = excluded.language,
      funds = array(select distinct unnest(contributor.funds || excluded.funds));
    perform set_config('app.role', asking, true);
    return file;
  end $$`;
