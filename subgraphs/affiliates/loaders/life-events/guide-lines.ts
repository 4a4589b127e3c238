import { type Kysely, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { Confidence } from "../../../shared/values/law.ts";
import type { Audience, GuideActor, GuideSection, GuideTerm } from "../../rules/life-events/guide.ts";
import type { LifeEvent } from "../../rules/life-events/life-event.ts";

/** A line of a guide as it is read. */
export interface GuideLineRow {
  readonly code: string;
  readonly section: GuideSection;
  readonly texts: Readonly<Record<Language, string>>;
  readonly basis: string;
  readonly confidence: Confidence;
  readonly actor: GuideActor | null;
  readonly term: GuideTerm | null;
  readonly audience: Audience;
  readonly automatic: boolean;
  readonly validFrom: Day;
}

/** The lines of a guide that are in force on a day, for a fund; for every fund where none is named. */
export async function guideLines(
  db: Kysely<unknown>,
  { event, fund, on }: { readonly event: LifeEvent; readonly fund: string | null; readonly on: Day },
): Promise<GuideLineRow[]> {
  const { rows } = await sql<GuideLineRow>`
    select code, section, texts, basis, confidence, actor, term, audience, automatic, valid_from as "validFrom"
    from guide_line
    where event = ${event} and valid_from <= ${on} and coalesce(valid_until, 'infinity') >= ${on}
      and (funds is null or ${fund}::text is null or ${fund}::text = any (funds))
    order by place, code`.execute(db);
  return rows;
}

/** A life event that somebody declared. */
export interface LifeEventRow {
  readonly id: string;
  readonly contributorId: string;
  readonly event: LifeEvent;
  readonly happensOn: Day;
  readonly declaredOn: Day;
  readonly requestId: string;
  readonly taskId: string;
}

const columns = sql`id, contributor_id as "contributorId", event, happens_on as "happensOn",
  declared_on as "declaredOn", request_id as "requestId", task_id as "taskId"`;

export const lifeEventById = (db: Kysely<unknown>) =>
  oneBy<string, LifeEventRow>(
    ({ id }) => id,
    async (ids) =>
      (await sql<LifeEventRow>`select ${columns} from life_event where id = any (${ids})`.execute(db)).rows,
  );

/** Newest first. */
export const lifeEventsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, LifeEventRow>(
    ({ contributorId }) => contributorId,
    async (ids) => {
      const { rows } = await sql<LifeEventRow>`
        select ${columns} from life_event where contributor_id = any (${ids})
        order by declared_on desc, id desc`.execute(db);
      return rows;
    },
  );

/** What was declared that a task follows from; nothing where it follows from something else. */
export async function eventOfTask(db: Kysely<unknown>, taskId: string): Promise<LifeEvent | null> {
  const { rows } = await sql<{ event: LifeEvent }>`select event from life_event where task_id = ${taskId}`.execute(db);
  return rows[0]?.event ?? null;
}
