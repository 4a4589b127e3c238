import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect, seeingAll } from "../../shared/plumbing/row-security.ts";

const PAPER = "a.kind, a.fund, a.year, a.content, a.sha256, a.issued_on, a.initials";

/** Attestations as they were issued, with their letters; and one way in which whoever holds a paper may check it. */
export class Migration20261128122126_a_paper_may_be_verified extends Migration {
  override up(): void {
    this.addSql(`create table reporting.addressee (
      affiliate_id text primary key,
      lines text[] not null,
      subject_version int not null
    )`);
    this.addSql(`create table reporting.attestation (
      id text primary key,
      code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{24}$'),
      affiliate_id text not null,
      fund text not null,
      kind text not null check (kind in ('AFFILIATION', 'PAYMENTS_IN_ORDER', 'TAX_CERTIFICATE')),
      year int,
      initials text not null,
      content jsonb not null,
      letter bytea not null,
      sha256 text not null check (encode(sha256(letter), 'hex') = sha256),
      issued_on date not null,
      issued_by text not null,
      place bigint generated always as identity,
      check ((kind = 'TAX_CERTIFICATE') = (year is not null))
    )`);
    this.addSql("create index attestation_of_person on reporting.attestation (affiliate_id, place)");
    const ofFund = "fund = (select viewer.fund())";
    const own = "exists (select from reporting.contributor c where c.id = affiliate_id and c.fund = attestation.fund)";
    const ownership = { contributor: "affiliate_id", readers: ["INSURED"] } as const;
    const writers = { INSURED: own, CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
    for (const statement of [
      ...protect("reporting", "attestation", { ...ownership, fund: "fund", writers }),
      ...appendOnly("reporting", "attestation"),
      ...protect("reporting", "addressee", { ...ownership, writers: {} }),
      this.file(),
      this.check(),
    ])
      this.addSql(statement);
  }

  /** What is known of one's own career, or staff of one of a person of the fund, of which an attestation speaks. */
  private file(): string {
    return seeingAll({
      schema: "reporting",
      signature: "attestable(whose text)",
      returns: "table (settlements jsonb, periods jsonb)",
      query: `
        select coalesce((select jsonb_object_agg(s.quarter, s.state) from known_settlement s
            where s.affiliate_id = c.id), '{}'),
          coalesce((select jsonb_agg(jsonb_build_object('fund', k.fund, 'category', k.category, 'startsOn', k.starts_on,
            'endsOn', k.ends_on) order by k.starts_on) from known_career k where k.affiliate_id = c.id), '[]')
        from contributor c where c.id = whose and (asking = 'SYSTEM'
          or asking = 'INSURED' and c.ssin = viewer.ssin()
          or asking in ('CASE_HANDLER', 'SUPERVISOR') and viewer.fund() = any (c.funds))`,
    });
  }

  /** What a paper with that code says, and whether another took its place; nothing where there is no such paper. */
  private check(): string {
    return seeingAll({
      schema: "reporting",
      signature: "attestation_by_code(asked text)",
      returns: `table (kind text, fund text, year int, content jsonb, sha256 text, issued_on date, initials text,
        replaced_on date)`,
      query: `
        select ${PAPER}, (select min(n.issued_on) from attestation n where n.affiliate_id = a.affiliate_id
          and n.fund = a.fund and n.kind = a.kind and n.year is not distinct from a.year and n.place > a.place
          and n.content <> a.content)
        from attestation a where a.code = asked`,
    });
  }
}
