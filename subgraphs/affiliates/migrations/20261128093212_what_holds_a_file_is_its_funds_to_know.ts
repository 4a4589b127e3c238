import { Migration } from "@mikro-orm/migrations";
import { byFundOfToday, byPerson } from "./of-file.ts";

/** A court or a claim that holds a file is known to the person and to the fund of today, and to no fund of before. */
export class Migration20261128093212_what_holds_a_file_is_its_funds_to_know extends Migration {
  override up(): void {
    const role = "(select viewer.role())";
    this.addSql(`drop policy legal_hold_seen on affiliates.legal_hold`);
    this.addSql(`create policy legal_hold_seen on affiliates.legal_hold for select using (${role} = 'SYSTEM'
      or (${role} = 'INSURED' and ${byPerson("legal_hold")})
      or (${role} in ('CASE_HANDLER', 'SUPERVISOR') and ${byFundOfToday("legal_hold")}))`);
  }
}
