import { Migration } from "@mikro-orm/migrations";

/** The SQL that says one thing of a function otherwise, and stops where it is not as it was. */
const amended = (name: string, from: string, to: string): string => `do $do$
  declare said text := pg_get_functiondef('affiliates.${name}'::regproc);
  begin
    if position('${from}' in said) = 0 then raise exception '${name} is not as it was'; end if;
    execute replace(said, '${from}', '${to}');
  end $do$`;

/** Whoever asks to be affiliated under a number that was replaced is the person of that file, and gets no other. */
export class Migration20261128082207_who_joins_under_an_old_number_is_known extends Migration {
  override up(): void {
    this.addSql(`create function affiliates.present_number(number text) returns text language sql stable
      set search_path = affiliates as $$
        select coalesce((select a.ssin from replaced_number r join affiliate a on a.id = r.affiliate_id
          where r.former_ssin = number), number) $$`);
    for (const name of ["is_with", "is_with_another", "was_main_between"])
      this.addSql(amended(name, "p.ssin = number", "p.ssin = present_number(number)"));
    this.addSql(amended("open_file_of", "(new_id, r.ssin,", "(new_id, present_number(r.ssin),"));
    this.addSql(amended("open_file_of", "array[r.fund], r.ssin,", "array[r.fund], present_number(r.ssin),"));
  }
}
