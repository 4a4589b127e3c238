import { Migration } from "@mikro-orm/migrations";
import { savedSearches, searchNames } from "../../shared/plumbing/search.ts";

const name = "row.first_name || ' ' || row.last_name";

/** A person is found by name with slips, and by birth date; a clerk keeps the searches that come again. */
export class Migration20261127234616_people_are_found_as_one_remembers_them extends Migration {
  override up(): void {
    for (const statement of [
      ...searchNames({ schema: "affiliates", table: "affiliate", name }),
      ...savedSearches("affiliates"),
      "create index affiliate_by_birth on affiliates.affiliate (birth_date)",
    ])
      this.addSql(statement);
  }
}
