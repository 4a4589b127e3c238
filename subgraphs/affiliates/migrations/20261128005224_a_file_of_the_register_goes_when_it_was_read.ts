import { Migration } from "@mikro-orm/migrations";
import { roleOf } from "../../shared/plumbing/row-security.ts";

/** The bytes of a file of mutations tell of many people, also of strangers: once read they are destroyed. */
export class Migration20261128005224_a_file_of_the_register_goes_when_it_was_read extends Migration {
  override up(): void {
    this.addSql(`drop trigger register_file_part_never_changes on affiliates.register_file_part`);
    this.addSql(`grant delete on affiliates.register_file_part to ${roleOf("affiliates")}`);
    this.addSql(`create policy register_file_part_destroyed on affiliates.register_file_part for delete
      using ((select viewer.role()) = 'SYSTEM')`);
  }
}
