import { Migration } from "@mikro-orm/migrations";

/** Whoever has another number now still sees what was asked, or posted, under the one before. */
export class Migration20261128081144_what_was_asked_under_an_old_number_stays_ones_own extends Migration {
  override up(): void {
    for (const table of ["affiliation_request", "affiliation_request_step", "affiliation_notice"])
      this.addSql(`create policy ${table}_seen_under_any_number on affiliates.${table} for select
        using ((select viewer.role()) = 'INSURED' and exists (select from affiliates.contributor c
          where c.ssin = ${table}.ssin or c.former_ssins @> array[${table}.ssin]))`);
  }
}
