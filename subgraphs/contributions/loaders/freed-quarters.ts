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

/** What freed a quarter of somebody who may answer for another. */
export type ExemptedRow = FreedQuarter & { readonly key: string };

/**
 * What was freed of quarters of those who may answer for another: as one sees it, and of a file that is another fund's
 * whether an exemption freed it, which staff must know who would claim it.
 */
export const exemptedOfQuarter = (db: Kysely<unknown>) =>
  manyBy<string, ExemptedRow>(
    ({ key }) => key,
    async (keys) => {
      const [people, quarters] = [0, 1].map((part) => keys.map((key) => key.split(" ")[part]));
      const { rows } = await sql<ExemptedRow>`
        select person || ' ' || quarter as key, 'EXEMPTION' as ground, 'QUARTER' as covers
        from exempted_quarters(${people}::text[], ${quarters}::text[])`.execute(db);
      return [...(await freedQuarters(db, keys)), ...rows];
    },
  );
