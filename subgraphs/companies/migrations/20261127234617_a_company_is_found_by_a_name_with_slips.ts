import { Migration } from "@mikro-orm/migrations";
import { savedSearches, searchNames } from "../../shared/plumbing/search.ts";

/** A company is found by name with slips; a clerk keeps the searches that come again. */
export class Migration20261127234617_a_company_is_found_by_a_name_with_slips extends Migration {
  override up(): void {
    for (const statement of [
      "drop index companies.company_by_part_of_name",
      ...searchNames({ schema: "companies", table: "company", name: "row.name" }),
      ...savedSearches("companies"),
    ])
      this.addSql(statement);
  }
}
