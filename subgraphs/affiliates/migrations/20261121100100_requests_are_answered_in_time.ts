import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const CHANNELS = "'PORTAL','E_BOX','EMAIL','MAIL','REGISTERED_MAIL','PHONE','FAX','OFFICE'";
const STATES = "'OPEN','WAITING_FOR_AFFILIATE','WAITING_FOR_INSTITUTION','ANSWERED','CLOSED'";
const OUTCOMES = "'INFORMED','GRANTED','REFUSED','FOUNDED','UNFOUNDED','REFERRED','WITHDRAWN'";

/** Whose own row it is, at a fund that they are or were with. */
const own = (table: string) =>
  `exists (select from affiliates.contributor c where c.id = ${table}.contributor_id and ${table}.fund = any (c.funds))`;
const ofFund = "fund = (select viewer.fund())";

/** Questions, requests and complaints: what was said, what was attached, by when it was answered, and how it ended. */
export class Migration20261121100100_requests_are_answered_in_time extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.service_request (
      id text primary key,
      version int not null default 1,
      contributor_id text not null,
      fund text not null references affiliates.fund,
      handler_id text references affiliates.case_handler,
      kind text not null check (kind in ('QUESTION','REQUEST','COMPLAINT')),
      matter text not null
        check (matter in ('INFORMATION','DECISION','COMPLAINT','EXEMPTION','DEBT_FREE_CERTIFICATE')),
      channel text not null check (channel in (${CHANNELS})),
      subject text not null check (length(subject) between 1 and 200),
      state text not null check (state in (${STATES})),
      filed_on date not null,
      due_on date not null,
      met_on date,
      waiting_since date,
      outcome text check (outcome in (${OUTCOMES})),
      closed_on date,
      referral_matter text,
      referred_to text,
      referred_on date,
      satisfaction int check (satisfaction between 1 and 5),
      satisfaction_remark text,
      check ((state = 'WAITING_FOR_AFFILIATE') = (waiting_since is not null)),
      check ((state = 'CLOSED') = (closed_on is not null)),
      check ((closed_on is null) or (outcome is not null)),
      check ((referred_to is null) = (referred_on is null))
    )`);
    this.addSql(
      `create index service_request_due on affiliates.service_request (fund, due_on, id) where met_on is null`,
    );
    this.addSql(`create index service_request_of on affiliates.service_request (contributor_id, filed_on, id)`);
    this.addSql(`create table affiliates.service_message (
      id text primary key,
      request_id text not null references affiliates.service_request,
      contributor_id text not null,
      fund text not null,
      author text not null check (author in ('AFFILIATE','FUND')),
      actor text not null,
      channel text not null check (channel in (${CHANNELS})),
      body text not null check (length(body) between 1 and 10000),
      said_on date not null,
      said_at timestamptz not null default clock_timestamp()
    )`);
    this.addSql(`create index service_message_of on affiliates.service_message (request_id, said_at, id)`);
    this.addSql(`create table affiliates.service_attachment (
      id text primary key,
      request_id text not null references affiliates.service_request,
      contributor_id text not null,
      fund text not null,
      file_name text not null check (length(file_name) between 1 and 200),
      media_type text not null,
      bytes int not null check (bytes between 1 and 5000000 and bytes = length(content)),
      sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
      content bytea not null,
      attached_on date not null,
      author text not null check (author in ('AFFILIATE','FUND')),
      unique (request_id, sha256)
    )`);
    for (const table of ["service_request", "service_message", "service_attachment"]) {
      const writers = { INSURED: own(table), COMPANY: own(table), CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
      const ownership = {
        contributor: "contributor_id",
        fund: "fund",
        readers: ["INSURED", "COMPANY"],
        writers,
      } as const;
      for (const statement of protect("affiliates", table, ownership)) this.addSql(statement);
    }
    for (const table of ["service_message", "service_attachment"])
      for (const statement of appendOnly("affiliates", table)) this.addSql(statement);
  }
}
