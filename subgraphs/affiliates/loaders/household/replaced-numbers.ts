import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { DetailSource } from "../../rules/household/history.ts";

/** A number that somebody had, and when another took its place. */
export interface ReplacedNumberRow {
  readonly affiliateId: string;
  readonly ssin: string;
  readonly replacedOn: Day;
  readonly source: DetailSource;
}

async function replacedNumbers(db: Kysely<unknown>, ids: readonly string[]): Promise<ReplacedNumberRow[]> {
  const { rows } = await sql<ReplacedNumberRow>`
    select affiliate_id as "affiliateId", former_ssin as ssin, replaced_on as "replacedOn", source
    from replaced_number where affiliate_id = any (${ids}) order by affiliate_id, replaced_on, recorded_at`.execute(db);
  return rows;
}

/** Oldest first. */
export const replacedNumbersOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, ReplacedNumberRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => replacedNumbers(db, ids),
  );

/** The numbers of before, by person: nobody who had one number only. */
export async function formerNumbersOf(
  db: Kysely<unknown>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const { affiliateId, ssin } of await replacedNumbers(db, ids))
    found.set(affiliateId, [...(found.get(affiliateId) ?? []), ssin]);
  return found;
}

/** Every number that each of some persons has or had, as a table: `ssin`, and the person as `"ofId"`. */
export const numbersOf = (ids: readonly string[]) => sql`(
  select ssin, id as "ofId" from affiliate where id = any (${ids})
  union select former_ssin, affiliate_id from replaced_number where affiliate_id = any (${ids}))`;
