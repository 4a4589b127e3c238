import { Migration } from "@mikro-orm/migrations";

const WALKERS = "('SYSTEM', 'DATA_PROTECTION_OFFICER')";

/** A function over the whole log, for those alone who may find out whether it still says what it said. */
const forWalkers = (signature: string, returns: string, query: string): string =>
  `create function privacy.${signature} returns ${returns} language plpgsql stable security definer
    set search_path = privacy, pg_temp as $$
    #variable_conflict use_column
    begin
      if coalesce(viewer.role(), '') not in ${WALKERS} then raise exception 'the log is not yours to walk'; end if;
      return query ${query};
    end $$`;

/**
 * The chain, a stretch at a time, for whoever checks it: each seal with the record that it names, field by field.
 *
 * What is sealed is put together again by the one who checks: a function here that says otherwise changes nothing.
 */
export class Migration20261127232500_the_chain_of_seals_can_be_walked extends Migration {
  override up(): void {
    this.addSql(
      forWalkers(
        "stretch(after bigint, most int)",
        `table (place text, usage_id text, hash text, fields text[])`,
        `select s.place::text, s.usage_id::text, encode(s.hash, 'hex'),
          case when u.id is null then null else array[u.id::text, u.request, u.question, u.source,
            (extract(epoch from u.at) * 1000000)::bigint::text, u.day::text, u.actor, u.role, u.receiver, u.purpose,
            u.basis, u.subject, array_to_string(u.topics, ' '), u.granted::text, u."of"::text] end
        from seal s left join usage u on u.id = s.usage_id where s.place > after order by s.place limit most`,
      ),
    );
    this.addSql(
      forWalkers(
        "seals_at(places bigint[])",
        "table (place text, hash text)",
        "select s.place::text, encode(s.hash, 'hex') from seal s where s.place = any (places)",
      ),
    );
    this.addSql(
      forWalkers(
        "loose_ends()",
        "table (waiting text, unknown text, incomplete text)",
        `select (select count(*)::text from unsealed),
          (select min(u.id)::text from usage u where not exists (select from seal s where s.usage_id = u.id)
            and not exists (select from unsealed n where n.usage_id = u.id)),
          (select min(q.first)::text from (select min(id) as first from usage group by question
            having count(*) <> max("of")) q)`,
      ),
    );
  }
}
