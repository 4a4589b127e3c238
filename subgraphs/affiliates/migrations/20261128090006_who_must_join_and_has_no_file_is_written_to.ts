import { Migration } from "@mikro-orm/migrations";
import { seeingAll } from "../../shared/plumbing/row-security.ts";

/**
 * The letter of a formal notice is kept with it, by the number of whoever has no file; and the auxiliary fund is told
 * whom to write to: those for whom a mandate proposed an affiliation that nobody took up, and who are late.
 */
export class Migration20261128090006_who_must_join_and_has_no_file_is_written_to extends Migration {
  override up(): void {
    this.addSql(`alter table affiliates.affiliation_notice add column letter bytea, add column sha256 text,
      add check (sha256 = encode(sha256(letter), 'hex'))`);
    this.addSql(`create index affiliation_request_proposed on affiliates.affiliation_request (starts_on, ssin)
      where state = 'PROPOSED'`);
    this.addSql(
      seeingAll({
        schema: "affiliates",
        signature: "notices_to_post(on_day date)",
        returns: "table (ssin text, starts_on date, company_number text, mandate text, known_since date)",
        query: `select distinct on (r.ssin) r.ssin, r.starts_on, r.answers ->> 'companyNumber',
            r.answers ->> 'mandate', r.received_on
          from affiliation_request r
          where viewer.fund() = 'CNA' and r.state = 'PROPOSED' and r.origin = 'MANDATE' and r.starts_on <= on_day
            and not exists (select from affiliation_notice n where n.ssin = r.ssin and n.closed_on is null)
            and not exists (select from affiliation_request o
              where o.ssin = r.ssin and o.decided_on is null and o.state <> 'PROPOSED')
            and not exists (select from affiliation a join affiliate p on p.id = a.affiliate_id
              where p.ssin = present_number(r.ssin) and coalesce(a.ends_on, 'infinity') >= r.starts_on)
          order by r.ssin, r.starts_on`,
      }),
    );
  }
}
