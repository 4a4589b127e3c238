import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";

/**
 * Keeps the terms within which somebody is served as they were told last; old news changes nothing.
 *
 * A term began when it was told of first, where later news does not say when. Without a file it is a person's: only a
 * person asks to be affiliated before there is one.
 */
export async function keepClocks({ db }: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const told = facts.map(({ subject, subjectVersion, day, content }) => ({ ...content, subject, subjectVersion, day }));
  await sql`
    insert into known_clock as known (subject, clock, subject_version, fund, contributor_id, served, started_on, due_on,
      waiting_since, met_on, dropped_on, basis)
    select distinct on (subject, clock) subject, clock, "subjectVersion", fund, "contributorId",
      case when "contributorId" like 'com\_%' then 'COMPANY' else 'PERSON' end,
      coalesce(min("startedOn") over of_clock, min(day) over of_clock), "dueOn", "waitingSince", "metOn", "droppedOn",
      basis
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as f (subject text, clock text, "subjectVersion" int,
      day date, fund text, "contributorId" text, "startedOn" date, "dueOn" date, "waitingSince" date, "metOn" date,
      "droppedOn" date, basis jsonb)
    window of_clock as (partition by subject, clock)
    order by subject, clock, "subjectVersion" desc
    on conflict (subject, clock) do update set subject_version = excluded.subject_version, fund = excluded.fund,
      contributor_id = excluded.contributor_id, served = excluded.served, due_on = excluded.due_on,
      started_on = least(known.started_on, excluded.started_on), waiting_since = excluded.waiting_since,
      met_on = excluded.met_on, dropped_on = excluded.dropped_on, basis = excluded.basis
    where known.subject_version < excluded.subject_version`.execute(db);
}
