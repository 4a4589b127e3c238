import { Migration } from "@mikro-orm/migrations";
import { appendOnly } from "../../shared/plumbing/row-security.ts";

const role = "(select viewer.role())";
const PARTNERS = "('HEALTH_FUND', 'INASTI', 'FPS_FINANCE', 'FPS_SOCIAL_SECURITY')";
/** Of the institution that asks: by its code where its kind has several, and else by its role. */
const ofPartner = `${role} in ${PARTNERS} and partner = coalesce((select viewer.institution()), ${role})`;
const seen = `${role} in ('SYSTEM', 'DATA_PROTECTION_OFFICER') or ${ofPartner}`;
const SHA256 = "~ '^[0-9a-f]{64}$'";

/** What partners signed, and the hash of what they were answered: added, and never edited or taken away. */
export class Migration20261128190148_a_signed_request_is_kept_with_its_answer extends Migration {
  override up(): void {
    this.addSql(`create table reporting.signed_request (
      id text primary key,
      partner text not null,
      actor text not null,
      purpose text,
      question text not null,
      key_id text not null,
      token_id text not null,
      signature text not null,
      body_sha256 text not null check (body_sha256 ${SHA256}),
      signed_at timestamptz not null,
      received_at timestamptz not null default clock_timestamp(),
      unique (partner, token_id)
    )`);
    this.addSql(`create table reporting.signed_answer (
      request_id text primary key references reporting.signed_request,
      status int not null,
      body_sha256 text not null check (body_sha256 ${SHA256}),
      answered_at timestamptz not null default clock_timestamp()
    )`);
    const ofRequest = "exists (select from reporting.signed_request r where r.id = request_id)";
    for (const [table, mine, written] of [
      ["signed_request", seen, `${ofPartner} and actor = (select viewer.actor())`],
      ["signed_answer", ofRequest, `${role} in ${PARTNERS} and ${ofRequest}`],
    ]) {
      this.addSql(`alter table reporting.${table} enable row level security`);
      this.addSql(`alter table reporting.${table} force row level security`);
      this.addSql(`create policy ${table}_seen on reporting.${table} for select using (${mine})`);
      this.addSql(`create policy ${table}_written on reporting.${table} for insert with check (${written})`);
      for (const statement of appendOnly("reporting", table ?? "")) this.addSql(statement);
    }
  }
}
