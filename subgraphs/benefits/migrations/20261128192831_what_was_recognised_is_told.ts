import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/** Which recognitions of health funds were told to the other subgraphs. */
export class Migration20261128192831_what_was_recognised_is_told extends Migration {
  override up(): void {
    this.addSql(`create table benefits.told_recognition (
      recognition_id text primary key references benefits.health_recognition
    )`);
    for (const statement of [
      ...protect("benefits", "told_recognition", { writers: {} }),
      ...appendOnly("benefits", "told_recognition"),
    ])
      this.addSql(statement);
  }
}
