import { Migration } from "@mikro-orm/migrations";
import { protect, seeingAll } from "../../shared/plumbing/row-security.ts";
import { admit } from "./admit.ts";

const EVENTS = ["DECEASED", "HEIRS_KNOWN", "ADDRESS_UNKNOWN", "ADDRESS_FOUND"];

/**
 * Who answers for another's debt has a claim file apart, with lines, notices and prescription of the own; what is open
 * of each line stays that of the one due, so that whoever pays takes from all. Whoever is freed is claimed no longer.
 *
 * What stops recovery says by which procedure; a death, and an address that is not known, are noted as they are.
 */
export class Migration20261128115345_who_answers_is_claimed_apart extends Migration {
  override up(): void {
    this.addSql(`alter table contributions.claim_file add column answers_for text,
      add check (answers_for <> contributor_id)`);
    this.addSql("drop index contributions.one_claim_file_at_a_time");
    this.addSql(`create unique index one_claim_file_at_a_time
      on contributions.claim_file (contributor_id, fund, coalesce(answers_for, '')) where closed_on is null`);
    this.addSql(
      `create index claim_file_beside on contributions.claim_file (answers_for) where answers_for is not null`,
    );
    this.addSql(`create table contributions.joint_claim_line (
      file_id text not null references contributions.claim_file,
      due_id text not null references contributions.due,
      contributor_id text not null,
      fund text not null,
      basis text not null check (basis in ('HELPER', 'HELPER_SPOUSE', 'MANDATE', 'COMPANY_MANDATE')),
      noted_on date not null,
      released_on date,
      released_why text check (released_why in ('NOT_LIABLE', 'GIVEN_UP')),
      primary key (file_id, due_id),
      check ((released_on is null) = (released_why is null))
    )`);
    const ownership = { fund: "fund", contributor: "contributor_id", readers: ["INSURED", "COMPANY"] } as const;
    for (const statement of protect("contributions", "joint_claim_line", ownership)) this.addSql(statement);
    this.addSql(
      seeingAll({
        schema: "contributions",
        signature: "joint_lines(files text[])",
        returns:
          "table (file_id text, due_id text, nature text, quarter text, due_on date, outstanding bigint, basis text)",
        query: `select l.file_id, d.id, d.nature, d.quarter, d.due_on,
            (d.outstanding + case when d.cancelled then 0 else
            coalesce((select -sum(x.amount) from due x where x.lowers = d.id and x.nature = 'WRITE_OFF'
              and x.inputs ->> 'ground' = 'DISCHARGED'
              and not exists (select from due_cancellation y where y.due_id = x.id)), 0) end)::bigint, l.basis
          from joint_claim_line l join due_standing d on d.id = l.due_id
          where l.file_id = any (files) and l.released_on is null order by l.file_id, d.due_on, d.id`,
      }),
    );
    this.addSql(admit("claim_step", "kind", ...EVENTS));
    this.addSql(admit("claim_file", "next_kind", ...EVENTS));
    this.addSql(`alter table contributions.claim_step add column procedure text check (procedure in
      ('BANKRUPTCY', 'JUDICIAL_REORGANISATION', 'COLLECTIVE_SETTLEMENT'))`);
  }
}
