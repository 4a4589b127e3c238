import { Migration } from "@mikro-orm/migrations";

/** A part of an export says at which byte of the file it begins, so that one can go on from anywhere. */
export class Migration20261128191310_a_part_knows_where_it_begins extends Migration {
  override up(): void {
    this.addSql("alter table reporting.bulk_export_part add column starts_at bigint");
    // Whoever owns the table sees no rows of it: the wall stands aside for as long as this takes.
    this.addSql("alter table reporting.bulk_export_part no force row level security");
    this.addSql(`update reporting.bulk_export_part p set starts_at = s.starts_at
      from (select export_id, place, sum(octet_length(content)) over (partition by export_id order by place)
          - octet_length(content) as starts_at from reporting.bulk_export_part) s
      where p.export_id = s.export_id and p.place = s.place`);
    this.addSql("alter table reporting.bulk_export_part force row level security");
    this.addSql("alter table reporting.bulk_export_part alter column starts_at set not null");
    this.addSql("create index bulk_export_part_at on reporting.bulk_export_part (export_id, starts_at)");
  }
}
