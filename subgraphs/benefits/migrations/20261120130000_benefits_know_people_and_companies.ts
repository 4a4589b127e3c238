import { Migration } from "@mikro-orm/migrations";
import { knowContributors, openSchema } from "../../shared/plumbing/row-security.ts";

/** Whose files there are, and what was answered to a write. The catalogue itself is law, and stands in the code. */
export class Migration20261120130000_benefits_know_people_and_companies extends Migration {
  override up(): void {
    for (const statement of [...openSchema("benefits"), ...knowContributors("benefits")]) this.addSql(statement);
  }
}
