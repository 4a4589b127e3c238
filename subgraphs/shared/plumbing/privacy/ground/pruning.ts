import { Migration } from "@mikro-orm/migrations";

/**
 * Records whose term is over are taken away from the start of the chain, never out of it: what is left begins under a
 * hash that is kept, with the day before which all that was taken away was written. The last record always stays, for
 * the next is sealed over it.
 *
 * Nothing else takes a record or a seal away: the house itself may not, but by this one function.
 */
export class Migration20261128001600_the_log_is_forgotten_from_its_start extends Migration {
  override up(): void {
    this.addSql(`create table privacy.pruned (
      place bigint primary key,
      hash bytea not null,
      before date not null,
      records bigint not null,
      pruned_at timestamptz not null default clock_timestamp()
    )`);
    this.addSql(`create trigger pruned_never_changes before update or delete or truncate on privacy.pruned
      for each statement execute function privacy.never_changes()`);
    this.addSql(`alter table privacy.pruned enable row level security`);
    this.addSql(`create policy pruned_of_those_who_walk on privacy.pruned for select
      using ((select viewer.role()) in ('SYSTEM', 'DATA_PROTECTION_OFFICER'))`);
    this.addSql(`grant select on privacy.pruned to public`);
    this.addSql(`create or replace function privacy.never_changes() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and tg_table_name in ('usage', 'seal')
          and coalesce(current_setting('privacy.pruning', true), '') = 'on' then return null; end if;
        raise exception '%.% rows never change', tg_table_schema, tg_table_name;
      end $$`);
    this.addSql(`create function privacy.prune(before date, most int) returns bigint language plpgsql security definer
      set search_path = privacy, pg_temp as $$
      #variable_conflict use_column
      declare
        start bigint;
        last bigint;
        taken bigint;
      begin
        if coalesce(viewer.role(), '') <> 'SYSTEM' then raise exception 'the log is not yours to shorten'; end if;
        perform pg_advisory_xact_lock(hashtext('privacy.seal_new'));
        select coalesce(max(place), 0) into start from pruned;
        select coalesce(min(s.place) - 1, start + most) into last from seal s join usage u on u.id = s.usage_id
          where s.place > start and s.place <= start + most and u.at >= prune.before::timestamptz;
        select max(place) into last from seal
          where place > start and place <= last and place < (select max(place) from seal);
        if last is null then return 0; end if;
        insert into pruned (place, hash, before, records)
          select place, hash, prune.before, last - start from seal where place = last;
        perform set_config('privacy.pruning', 'on', true);
        with gone as (delete from seal where place <= last returning usage_id)
        delete from usage using gone where id = gone.usage_id;
        get diagnostics taken = row_count;
        perform set_config('privacy.pruning', 'off', true);
        return taken;
      end $$`);
  }
}
