import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { addDays, type Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { periodToState } from "../../rules/statements/statement-policy.ts";
import { asRows } from "../book.ts";

interface Found {
  readonly number: bigint;
  readonly contributorId: string;
  readonly fund: string;
  readonly opening: Cents;
  readonly closing: Cents;
  readonly moved: boolean;
}

/**
 * Makes the next part of the statements that the policy asks for by the day, in order of account: one for each account
 * on which something moved in the quarter, or stands. The books count as they were known on the eve, so that whoever
 * reads the statement later reads the same. Answers whether more is left; whoever begins again goes on behind it.
 */
export async function makeStatements({ db, viewer }: Pick<RequestScope, "db" | "viewer">, atOnce: number) {
  const { startsOn, endsOn } = periodToState(viewer.day);
  await sql`insert into statement_round (ends_on) values (${endsOn}) on conflict do nothing`.execute(db);
  const { rows: rounds } = await sql<{ reached: bigint; done: boolean }>`
    select reached, done from statement_round where ends_on = ${endsOn} for update`.execute(db);
  const [round] = rounds;
  if (!round || round.done) return false;
  const knownOn: Day = addDays(viewer.day, -1);
  const { rows: found } = await sql<Found>`
    select a.number, a.contributor_id as "contributorId", a.fund,
      coalesce(m.opening, 0)::bigint as opening, coalesce(m.closing, 0)::bigint as closing,
      coalesce(m.moved, false) as moved
    from (select * from account where number > ${String(round.reached)}::bigint order by number limit ${atOnce}) a
    left join lateral (
      select sum(e.amount) filter (where e.effective_on < ${startsOn}) as opening, sum(e.amount) as closing,
        bool_or(e.effective_on >= ${startsOn}) as moved
      from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
      where e.account_number = a.number and e.effective_on <= ${endsOn} and t.posted_on <= ${knownOn}
    ) m on true order by a.number`.execute(db);
  const rows = found
    .filter(({ opening, closing, moved }) => moved || opening !== 0n || closing !== 0n)
    .map((one) => ({ ...one, id: newId("sta") }));
  await sql`
    insert into sent_statement (id, account_number, contributor_id, fund, starts_on, ends_on, known_on, made_on,
      opening, closing)
    select id, number, "contributorId", fund, ${startsOn}, ${endsOn}, ${knownOn}, ${viewer.day}, opening, closing
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as s (id text, number bigint, "contributorId" text, fund text,
      opening bigint, closing bigint) on conflict do nothing`.execute(db);
  const done = found.length < atOnce;
  await sql`
    update statement_round set reached = ${String(found.at(-1)?.number ?? round.reached)}::bigint,
      made = made + ${rows.length}, done = ${done} where ends_on = ${endsOn}`.execute(db);
  return !done;
}
