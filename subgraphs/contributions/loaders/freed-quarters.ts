import { type Kysely, sql } from "kysely";
import { manyBy } from "../../shared/plumbing/loader.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import type { FreedQuarter } from "../rules/facilities/freed-quarter.ts";

/** A freed quarter of somebody, under its key. */
export type FreedRow = FreedQuarter & {
  readonly key: string;
  readonly contributorId: string;
  readonly quarter: Quarter;
  readonly origin: string;
};

/** What was freed of persons' quarters, by keys of person and quarter, and still is. */
export async function freedQuarters(db: Kysely<unknown>, keys: readonly string[]): Promise<FreedRow[]> {
  const [people, quarters] = [0, 1].map((part) => keys.map((key) => key.split(" ")[part]));
  const { rows } = await sql<FreedRow>`
    select k.person || ' ' || k.quarter as key, f.contributor_id as "contributorId", f.quarter, f.ground, f.covers,
      f.origin
    from unnest(${people}::text[], ${quarters}::text[]) as k (person, quarter)
    join freed_quarter f on f.contributor_id = k.person and f.quarter = k.quarter
    where f.ended_on is null order by f.ground, f.origin`.execute(db);
  return rows;
}

export const freedOfQuarter = (db: Kysely<unknown>) =>
  manyBy<string, FreedRow>(
    ({ key }) => key,
    (keys) => freedQuarters(db, keys),
  );
