import { Migration } from "@mikro-orm/migrations";
import { followFormerNumbers } from "../../shared/plumbing/row-security.ts";

/** Whoever shows a number that was replaced since finds the own file under it. */
export class Migration20261127235001_a_replaced_number_is_followed extends Migration {
  override up(): void {
    for (const statement of followFormerNumbers("contributions")) this.addSql(statement);
  }
}
