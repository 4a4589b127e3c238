import { Migration } from "@mikro-orm/migrations";

/**
 * Whoever asked for too many strangers is not answered for ten minutes, in whatever process they ask next.
 *
 * The log is also found by question, by person and by who asked, for those who may read in it.
 */
export class Migration20261127234000_who_counts_people_off_has_to_wait extends Migration {
  override up(): void {
    this.addSql(`create table privacy.pause (actor text primary key, until timestamptz not null)`);
    this.addSql(`alter table privacy.pause enable row level security`);
    this.addSql(`create policy pause_of_the_house on privacy.pause for select
      using ((select viewer.role()) = 'SYSTEM')`);
    this.addSql(`grant select on privacy.pause to public`);
    this.addSql(`create index usage_of_question on privacy.usage (request, subject, id)`);
    this.addSql(`create index usage_by_actor on privacy.usage (actor, id)`);
    this.addSql(`revoke execute on function privacy.keep(text, text, text, text, text, text[], text[], text[])
      from public`);
    this.keepOrWait();
  }

  /**
   * Keeps the records of one question, unless its asker has to wait: then it answers the seconds, below nought.
   *
   * Otherwise it answers for how many strangers was asked within the hour; from the hundred and first on one waits.
   */
  private keepOrWait(): void {
    this.addSql(`create function privacy.keep_or_wait(request text, question text, source text, receiver text,
      basis text, persons text[], topics text[], tried text[]) returns int language plpgsql security definer
      set search_path = privacy, pg_temp as $$
      #variable_conflict use_column
      declare
        wait int;
        tries int;
      begin
        select ceil(extract(epoch from until - clock_timestamp()))::int into wait from pause
          where actor = viewer.actor() and until > clock_timestamp();
        if wait > 0 then return -wait; end if;
        tries := privacy.keep(keep_or_wait.request, keep_or_wait.question, keep_or_wait.source,
          keep_or_wait.receiver, keep_or_wait.basis, persons, keep_or_wait.topics, tried);
        if tries > 100 then
          insert into pause (actor, until) values (viewer.actor(), clock_timestamp() + interval '10 minutes')
            on conflict (actor) do update set until = excluded.until;
        end if;
        return tries;
      end $$`);
  }
}

/**
 * A health fund that asks for its members by the list cannot know who of them went elsewhere: for each member of whom
 * it is told within the hour, two strangers are not counted. Whoever finds nobody is stopped as before.
 */
export class Migration20261128144933_a_list_of_members_may_hold_strangers extends Migration {
  override up(): void {
    this.addSql(`create index usage_of_members on privacy.usage (actor, at)
      where granted and role = 'HEALTH_FUND'`);
    this.addSql(`do $do$
      declare
        said text := pg_get_functiondef('privacy.keep_or_wait'::regproc);
        counted constant text := 'if tries > 100 then';
      begin
        if position(counted in said) = 0 then raise exception 'privacy.keep_or_wait is not as it was'; end if;
        execute replace(said, counted, $fair$if tries > 100 and viewer.role() = 'HEALTH_FUND' then
          select greatest(tries - 2 * count(distinct subject), 0) into tries from usage
            where actor = viewer.actor() and granted and role = 'HEALTH_FUND'
              and at > clock_timestamp() - interval '1 hour';
        end if;
        $fair$ || counted);
      end $do$`);
  }
}
