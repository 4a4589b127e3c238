import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

const CAUSES = "'STOPS','SEASON_ENDS','PENSION','ILLNESS','INTERRUPTION','DEATH'";
const RIGHTS = `'PRIMOSTARTER','PRIMOSTARTER_ARTIST','STUDENT','ARTICLE_37_A','ARTICLE_37_B','ARTICLE_37_C',
  'PENSION_OPT_OUT','SURVIVOR_SCHEME'`;
const KINDS = `'ENROLMENT_CERTIFICATE','ATTENDANCE_PROOF','DERIVED_RIGHTS','REDUCED_CAPACITY','PUBLIC_OFFICE',
  'SURVIVOR_PENSION','ARTIST_CERTIFICATE','CESSATION_PROOF','SIGNED_REQUEST','OTHER'`;

/** Whose own row it is, and which staff have the file today: an earlier fund reads what it decided, and no more. */
const own = (table: string) => `exists (select from affiliates.contributor c where c.id = ${table}.affiliate_id)`;
const fileOfToday = (table: string) => `exists (select from affiliates.contributor c
  where c.id = ${table}.affiliate_id and c.fund = (select viewer.fund()))`;

/** Rights that are asked, ends that are declared, and the documents that prove them, whose bytes never change. */
export class Migration20261128000500_what_is_asked_or_declared_has_its_proof extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.cessation (
      id text primary key,
      version int not null default 1,
      affiliate_id text not null references affiliates.affiliate,
      fund text not null references affiliates.fund,
      affiliation_id text not null references affiliates.affiliation,
      last_day date not null,
      cause text not null check (cause in (${CAUSES})),
      declared_on date not null,
      declared_by text not null check (declared_by in ('AFFILIATE','FUND')),
      state text not null check (state in ('DECLARED','CONFIRMED','REFUSED','REOPENED')),
      decided_on date,
      decided_by text,
      reason text,
      reopened_on date,
      check ((state = 'DECLARED') = (decided_on is null)),
      check ((state = 'REOPENED') = (reopened_on is not null)),
      check (state not in ('REFUSED','REOPENED') or reason is not null)
    )`);
    this.addSql(`create unique index one_declared_end on affiliates.cessation (affiliate_id) where state = 'DECLARED'`);
    this.addSql(`create index cessation_of on affiliates.cessation (affiliate_id, declared_on)`);
    this.addSql(`create table affiliates.right_request (
      id text primary key,
      version int not null default 1,
      affiliate_id text not null references affiliates.affiliate,
      fund text not null references affiliates.fund,
      "right" text not null check ("right" in (${RIGHTS})),
      asked_on date not null,
      asked_by text not null check (asked_by in ('AFFILIATE','FUND')),
      studies_uninterrupted boolean not null,
      quarter_named text check (quarter_named ~ '^[0-9]{4}Q[1-4]$'),
      from_quarter text not null check (from_quarter ~ '^[0-9]{4}Q[1-4]$'),
      until_quarter text check (until_quarter ~ '^[0-9]{4}Q[1-4]$'),
      state text not null check (state in ('ASKED','GRANTED','REFUSED','WAIVED','LAPSED')),
      decided_on date,
      decided_by text,
      reason text,
      check ((state = 'ASKED') = (decided_on is null)),
      check (state <> 'REFUSED' or reason is not null)
    )`);
    this.addSql(`create unique index one_request_a_right on affiliates.right_request (affiliate_id, "right")
      where state = 'ASKED'`);
    this.addSql(`create index right_request_of on affiliates.right_request (affiliate_id, asked_on)`);
    this.addSql(`create table affiliates.evidence (
      id text primary key,
      about_id text not null,
      affiliate_id text not null references affiliates.affiliate,
      fund text not null references affiliates.fund,
      kind text not null check (kind in (${KINDS})),
      file_name text not null check (length(file_name) between 1 and 200),
      media_type text not null,
      bytes int not null check (bytes between 1 and 5000000 and bytes = length(content)),
      sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
      content bytea not null,
      handed_in_on date not null,
      author text not null check (author in ('AFFILIATE','FUND')),
      unique (about_id, sha256)
    )`);
    const asked = {
      cessation: "state = 'DECLARED'",
      right_request: "state = 'ASKED'",
      evidence: "author = 'AFFILIATE'",
    };
    for (const [table, inHand] of Object.entries(asked)) {
      const staff = fileOfToday(table);
      const ownership = {
        contributor: "affiliate_id",
        fund: "fund",
        readers: ["INSURED"],
        also: { CASE_HANDLER: staff, SUPERVISOR: staff },
        writers: { INSURED: `${own(table)} and ${inHand}`, CASE_HANDLER: staff, SUPERVISOR: staff },
      } as const;
      for (const statement of protect("affiliates", table, ownership)) this.addSql(statement);
    }
    for (const statement of appendOnly("affiliates", "evidence")) this.addSql(statement);
  }
}
