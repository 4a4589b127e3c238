import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

/** By whom a row is seen: the person, and staff of a fund that the person was ever with. The house alone writes. */
const OF_THE_PERSON = { contributor: "affiliate_id", readers: ["INSURED"], writers: {} } as const;

/** Careers, households and how quarters are settled, as the others tell them: what rights follow from. */
export class Migration20261128052943_what_gives_rights_is_heard extends Migration {
  override up(): void {
    this.addSql(`create table benefits.heard_file (
      affiliate_id text not null,
      topic text not null check (topic in ('CAREER', 'HOUSEHOLD')),
      subject_version int not null,
      content jsonb not null,
      primary key (affiliate_id, topic)
    )`);
    this.addSql(`create table benefits.known_settlement (
      affiliate_id text not null,
      quarter text not null,
      subject_version int not null,
      state text not null,
      minimum_reached boolean not null,
      primary key (affiliate_id, quarter)
    )`);
    for (const table of ["heard_file", "known_settlement"])
      for (const statement of protect("benefits", table, OF_THE_PERSON)) this.addSql(statement);
  }
}
