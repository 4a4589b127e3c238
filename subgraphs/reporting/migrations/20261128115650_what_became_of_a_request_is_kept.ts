import { Migration } from "@mikro-orm/migrations";
import { appendOnly } from "../../shared/plumbing/row-security.ts";

/** What became of a request that was passed on, for whoever sent it and whoever got it. */
export class Migration20261128115650_what_became_of_a_request_is_kept extends Migration {
  override up(): void {
    this.addSql(`create table reporting.transmission_outcome (
      about text not null,
      place int not null,
      state text not null,
      happened_on date not null,
      primary key (about, place)
    )`);
    this.addSql("create index transmission_by_about on reporting.transmission (about)");
    for (const statement of appendOnly("reporting", "transmission_outcome")) this.addSql(statement);
    const house = "(select viewer.role()) = 'SYSTEM'";
    const own = "exists (select from reporting.transmission t where t.about = transmission_outcome.about)";
    this.addSql("alter table reporting.transmission_outcome enable row level security");
    this.addSql("alter table reporting.transmission_outcome force row level security");
    this.addSql(`create policy transmission_outcome_seen on reporting.transmission_outcome for select
      using (${house} or ${own})`);
    this.addSql(`create policy transmission_outcome_written on reporting.transmission_outcome for insert
      with check (${house})`);
  }
}
