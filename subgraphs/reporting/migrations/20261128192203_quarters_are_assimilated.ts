import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

/** Which quarters count as insured without a contribution, as the benefits tell it: each ground and claim by itself. */
export class Migration20261128192203_quarters_are_assimilated extends Migration {
  override up(): void {
    this.addSql(`create table reporting.known_assimilation (
      affiliate_id text not null,
      quarter text not null,
      ground text not null,
      origin text not null,
      subject_version int not null,
      holds boolean not null,
      primary key (affiliate_id, quarter, ground, origin)
    )`);
    const ownership = { contributor: "affiliate_id", readers: ["INSURED", "HEALTH_FUND"], writers: {} } as const;
    for (const statement of protect("reporting", "known_assimilation", ownership)) this.addSql(statement);
  }
}
