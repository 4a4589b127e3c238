import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

/**
 * How far the day’s work of each fund came in its claim files, so that it can be begun again; and in each file since
 * when what comes next may be taken, and when the first of its claims is prescribed, so that work can be listed.
 */
export class Migration20261128081609_the_day_works_the_claim_files extends Migration {
  override up(): void {
    this.addSql(`alter table contributions.claim_file add column ready_since date, add column claim_until date`);
    this.addSql(`create index claim_file_next on contributions.claim_file (fund, next_kind) where closed_on is null`);
    this.addSql(`create table contributions.recovery_day (
      fund text not null,
      day date not null,
      reached text not null default '',
      files int not null default 0,
      ready int not null default 0,
      taken int not null default 0,
      done boolean not null default false,
      primary key (fund, day)
    )`);
    for (const statement of protect("contributions", "recovery_day", { fund: "fund" })) this.addSql(statement);
  }
}
