import { sql } from "kysely";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { RecordKind } from "../../rules/privacy/retention.ts";
import { dueBefore, type Emptied, emptiedKinds } from "./apply-retention.ts";

/** How many things of a sort would be destroyed on a day, how many are held, and how many were destroyed. */
export interface RetentionCount {
  readonly kind: RecordKind;
  readonly due: number;
  readonly held: number;
  readonly bytes: number | null;
  readonly destroyed: number | null;
  readonly lastDestroyedOn: string | null;
}

type Counted = Omit<RetentionCount, "kind">;

/** Counts what the run of a day would destroy of the officer's fund, and destroys nothing. */
export async function previewRetention(context: AffiliatesContext, on: string): Promise<RetentionCount[]> {
  const counts: RetentionCount[] = [];
  for (const kind of emptiedKinds) counts.push({ kind, ...(await countThings(context, kind, on)) });
  counts.push({ kind: "FILE_EXPORT", ...(await countExports(context, on)) });
  counts.push({ kind: "USAGE_RECORD", ...(await countUsages(context, on)) });
  return counts;
}

const NONE: Counted = { due: 0, held: 0, bytes: null, destroyed: null, lastDestroyedOn: null };

async function countThings({ db, viewer }: AffiliatesContext, kind: Emptied, on: string): Promise<Counted> {
  const { rows } = await sql<Counted>`
    select count(*) filter (where not held)::int as due, count(*) filter (where held)::int as held,
      coalesce(sum(bytes) filter (where not held), 0)::int as bytes,
      (select count(*)::int from destruction where kind = ${kind}) as destroyed,
      (select max(destroyed_on) from destruction where kind = ${kind}) as "lastDestroyedOn"
    from things_due(${kind}, ${dueBefore(kind, on).before}, ${viewer.fund})`.execute(db);
  return rows[0] ?? NONE;
}

async function countExports({ db }: AffiliatesContext, on: string): Promise<Counted> {
  const { rows } = await sql<Counted>`
    select count(*) filter (where state = 'READY')::int as due, 0 as held, null as bytes,
      count(*) filter (where state = 'EXPIRED')::int as destroyed, null as "lastDestroyedOn"
    from file_export where ready_on < ${dueBefore("FILE_EXPORT", on).before}`.execute(db);
  return rows[0] ?? NONE;
}

async function countUsages({ db }: AffiliatesContext, on: string): Promise<Counted> {
  const { rows } = await sql<{ due: number }>`
    select count(*)::int as due from privacy.usage
    where at < ${dueBefore("USAGE_RECORD", on).before}::date`.execute(db);
  return { ...NONE, due: rows[0]?.due ?? 0 };
}
