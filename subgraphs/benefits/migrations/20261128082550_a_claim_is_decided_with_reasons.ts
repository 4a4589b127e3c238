import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const STATES = "'RECEIVED','REDIRECTED','INCOMPLETE','COMPLETE','DECIDED','NOTIFIED','PAYABLE','WITHDRAWN'";
const CHANNELS = "'PORTAL','E_BOX','MAIL','REGISTERED_MAIL','OFFICE'";
const VERDICTS = "'GRANTED','PARTLY','REFUSED','REPAYMENT'";
const GROUNDS = "'NEW_LAW','NEW_FACT','MATERIAL_ERROR','OWN_ERROR','JUDGMENT'";

/** From which state to which; the rules say the same. */
const WAYS = `(old.state, new.state) in (('RECEIVED','INCOMPLETE'), ('RECEIVED','COMPLETE'), ('RECEIVED','WITHDRAWN'),
  ('INCOMPLETE','COMPLETE'), ('INCOMPLETE','DECIDED'), ('INCOMPLETE','WITHDRAWN'),
  ('COMPLETE','INCOMPLETE'), ('COMPLETE','RECEIVED'), ('COMPLETE','DECIDED'), ('COMPLETE','WITHDRAWN'),
  ('DECIDED','NOTIFIED'), ('DECIDED','PAYABLE'), ('NOTIFIED','DECIDED'), ('PAYABLE','DECIDED'))`;

const ofFund = "fund = (select viewer.fund())";
/** What a person writes: on the own claim, to the fund of today. To decide on it is the fund’s. */
const own = (table: string) => `exists (select from benefits.contributor c
  where c.id = ${table}.affiliate_id and c.fund = ${table}.fund and c.ssin = (select viewer.ssin()))`;

/** People claim benefits, prove what they say, and have a decision that says why. */
export class Migration20261128082550_a_claim_is_decided_with_reasons extends Migration {
  override up(): void {
    this.addSql("create sequence benefits.told");
    this.addSql(`create table benefits.addressee (
      contributor_id text primary key,
      lines text[] not null,
      subject_version int not null
    )`);
    this.addSql(`create table benefits.claim (
      id text primary key,
      version int not null default 1,
      affiliate_id text not null,
      fund text not null,
      code text not null,
      benefit_id text not null,
      fact_on date not null,
      origin text not null check (origin in ('REQUESTED','AUTOMATIC')),
      channel text not null check (channel in (${CHANNELS})),
      state text not null check (state in (${STATES})),
      filed_on date not null,
      due_on date not null,
      met_on date,
      waiting_since date,
      asked_for text[] not null default '{}',
      asked_note text check (length(asked_note) <= 2000),
      answers jsonb not null,
      redirected_to text,
      redirected_on date,
      check ((state = 'INCOMPLETE') = (waiting_since is not null)),
      check ((state = 'REDIRECTED') = (redirected_to is not null and redirected_on is not null))
    )`);
    this.addSql(`create unique index claim_open on benefits.claim (affiliate_id, code, fact_on)
      where state in ('RECEIVED','INCOMPLETE','COMPLETE')`);
    this.addSql(`create index claim_due on benefits.claim (fund, due_on, id)`);
    this.addSql(`create index claim_of on benefits.claim (affiliate_id, filed_on, id)`);
    this.addSql(`create table benefits.claim_step (
      claim_id text not null references benefits.claim,
      place int not null,
      affiliate_id text not null,
      fund text not null,
      state text not null check (state in (${STATES})),
      actor text not null,
      happened_on date not null,
      primary key (claim_id, place)
    )`);
    this.addSql(`create table benefits.claim_evidence (
      id text primary key,
      claim_id text not null references benefits.claim,
      affiliate_id text not null,
      fund text not null,
      code text not null,
      file_name text not null check (length(file_name) between 1 and 200),
      media_type text not null,
      bytes int not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      content bytea not null,
      attached_on date not null,
      actor text not null,
      unique (claim_id, sha256),
      check (octet_length(content) = bytes and bytes between 1 and 5000000),
      check (encode(sha256(content), 'hex') = sha256)
    )`);
    this.decisions();
    this.walls();
  }

  /** A decision says what the law wants it to say, or it cannot be kept. */
  private decisions(): void {
    this.addSql(`create function benefits.says_all(mentions jsonb, variadic codes text[]) returns boolean
      language sql immutable as $$
        select coalesce(bool_and(length(btrim(coalesce(mentions ->> code, ''))) >= 10), false) from unnest(codes) code
      $$`);
    this.addSql(`create function benefits.holds_something(list jsonb) returns boolean language sql immutable as $$
        select jsonb_typeof(list) = 'array' and list <> '[]'::jsonb
      $$`);
    this.addSql(`create table benefits.decision (
      id text primary key,
      claim_id text not null references benefits.claim,
      place int not null,
      affiliate_id text not null,
      fund text not null,
      benefit_id text not null,
      verdict text not null check (verdict in (${VERDICTS})),
      language text not null check (language in ('fr','nl','de','en')),
      decided_on date not null,
      decided_by text not null,
      works_from date not null,
      amount bigint not null check (amount >= 0),
      reasons jsonb not null,
      explanation text check (length(explanation) <= 4000),
      legal_basis jsonb not null,
      facts jsonb not null,
      outcome jsonb not null,
      mentions jsonb not null,
      revises text unique references benefits.decision,
      ground text check (ground in (${GROUNDS})),
      unique (claim_id, place),
      check ((place = 1) = (revises is null)),
      check ((revises is null) = (ground is null)),
      constraint decision_rests_on_facts check (jsonb_typeof(facts) = 'object' and facts <> '{}'::jsonb),
      constraint decision_cites_the_law check (benefits.holds_something(legal_basis)),
      constraint decision_gives_reasons
        check (verdict = 'GRANTED' or benefits.holds_something(reasons)),
      constraint decision_says_how_to_appeal
        check (verdict = 'GRANTED' or benefits.says_all(mentions, 'M1', 'M2', 'M3', 'M4', 'M5', 'M6')),
      constraint decision_says_why_to_repay
        check (verdict <> 'REPAYMENT' or benefits.says_all(mentions, 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'))
    )`);
    this.addSql(`create index decision_of on benefits.decision (affiliate_id, decided_on, id)`);
    this.addSql(`create table benefits.decision_letter (
      decision_id text primary key references benefits.decision,
      affiliate_id text not null,
      fund text not null,
      bytes int not null,
      sha256 text not null check (encode(sha256(content), 'hex') = sha256),
      content bytea not null,
      made_on date not null
    )`);
    this.addSql(`create table benefits.decision_notice (
      decision_id text primary key references benefits.decision,
      affiliate_id text not null,
      fund text not null,
      notified_on date not null,
      channel text not null check (channel in (${CHANNELS})),
      proof text check (length(proof) <= 200),
      actor text not null
    )`);
  }

  private walls(): void {
    this.addSql(`create function benefits.claim_moves() returns trigger language plpgsql as $$
      begin
        if (old.state <> new.state and not ${WAYS}) or old.state in ('REDIRECTED','WITHDRAWN')
          or (old.affiliate_id, old.fund, old.code, old.benefit_id, old.fact_on, old.filed_on, old.origin)
            is distinct from
            (new.affiliate_id, new.fund, new.code, new.benefit_id, new.fact_on, new.filed_on, new.origin)
        then raise exception 'a claim does not go from % to %', old.state, new.state; end if;
        return new;
      end $$`);
    this.addSql(`create trigger claim_moves before update on benefits.claim
      for each row execute function benefits.claim_moves()`);
    const staff = { CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
    const shared = { contributor: "affiliate_id", fund: "fund", readers: ["INSURED"] } as const;
    const shut = (table: string, writers: Readonly<Record<string, string>>) => {
      for (const statement of protect("benefits", table, { ...shared, writers })) this.addSql(statement);
    };
    const open = "state in ('RECEIVED','REDIRECTED','INCOMPLETE','COMPLETE','WITHDRAWN') and origin = 'REQUESTED'";
    shut("claim", { ...staff, INSURED: `${own("claim")} and ${open}` });
    shut("claim_step", { ...staff, INSURED: own("claim_step") });
    shut("claim_evidence", { ...staff, INSURED: own("claim_evidence") });
    for (const table of ["decision", "decision_letter", "decision_notice"]) shut(table, staff);
    for (const statement of protect("benefits", "addressee", {
      contributor: "contributor_id",
      readers: ["INSURED"],
      writers: {},
    }))
      this.addSql(statement);
    for (const table of ["claim_step", "claim_evidence", "decision", "decision_letter", "decision_notice"])
      for (const statement of appendOnly("benefits", table)) this.addSql(statement);
  }
}
