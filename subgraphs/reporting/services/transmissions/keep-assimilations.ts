import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import type { Quarter } from "../../../shared/values/calendar.ts";
import { isAssimilating } from "../../rules/partners/assimilation.ts";

/** What the benefits tell: which quarters a claim frees, or frees no longer. */
export interface Freed {
  readonly ground: string;
  readonly quarters: readonly Quarter[];
  readonly origin: string;
  readonly freed: boolean;
}

/** Keeps which quarters count as insured without a contribution, as it was told last; old news changes nothing. */
export async function keepAssimilations({ db }: Pick<Context, "db">, facts: readonly HeardFact[]): Promise<void> {
  const rows = facts.flatMap(({ subject, subjectVersion, content }) => {
    const { ground, quarters, origin, freed } = content as Freed;
    if (!isAssimilating(ground)) return [];
    return quarters.map((quarter) => ({ subject, subjectVersion, quarter, ground, origin, freed }));
  });
  await sql`
    insert into known_assimilation (affiliate_id, quarter, ground, origin, subject_version, holds)
    select distinct on (subject, quarter, ground, origin) subject, quarter, ground, origin, "subjectVersion", freed
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f (subject text, "subjectVersion" int, quarter text,
      ground text, origin text, freed boolean)
    order by subject, quarter, ground, origin, "subjectVersion" desc
    on conflict (affiliate_id, quarter, ground, origin) do update set subject_version = excluded.subject_version,
      holds = excluded.holds
    where known_assimilation.subject_version < excluded.subject_version`.execute(db);
}
