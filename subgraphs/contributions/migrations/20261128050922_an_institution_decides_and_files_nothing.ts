import { Migration } from "@mikro-orm/migrations";

/** INASTI decides of requests for exemption and for a waiver; it files none itself. */
export class Migration20261128050922_an_institution_decides_and_files_nothing extends Migration {
  override up(): void {
    for (const table of ["exemption_request", "surcharge_waiver"])
      this.addSql(`create policy ${table}_filed on contributions.${table} as restrictive for insert
        with check ((select viewer.role()) <> 'INASTI')`);
  }

  override down(): void {
    for (const table of ["exemption_request", "surcharge_waiver"])
      this.addSql(`drop policy ${table}_filed on contributions.${table}`);
  }
}
