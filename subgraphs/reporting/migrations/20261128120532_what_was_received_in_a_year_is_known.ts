import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

/** What was received of somebody in a year, as the contributions tell it: what a tax certificate says. */
export class Migration20261128120532_what_was_received_in_a_year_is_known extends Migration {
  override up(): void {
    this.addSql(`create table reporting.known_receipts (
      affiliate_id text not null,
      fund text not null,
      year int not null,
      subject_version int not null,
      received bigint not null,
      excluded bigint not null,
      refunded bigint not null,
      primary key (affiliate_id, fund, year)
    )`);
    const ownership = { contributor: "affiliate_id", fund: "fund", readers: ["INSURED"], writers: {} } as const;
    for (const statement of protect("reporting", "known_receipts", ownership)) this.addSql(statement);
  }
}
