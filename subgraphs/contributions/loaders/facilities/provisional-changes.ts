import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { changeStates } from "../../rules/facilities/provisional-change.ts";
import type { GrantedBase } from "../../rules/provisional-base.ts";

type Db = Kysely<unknown>;

/** A request for another provisional amount of a year. */
export interface ChangeRow {
  readonly id: string;
  readonly version: number;
  readonly contributorId: string;
  readonly fund: string;
  readonly year: number;
  readonly kind: "INCREASED" | "REDUCED";
  readonly income: Cents;
  readonly elements: string;
  readonly state: keyof typeof changeStates;
  readonly askedOn: Day;
  readonly decidedOn: Day | null;
  readonly reason: string | null;
}

/** Requests for which a condition holds, newest first. */
export async function changesWhere(db: Db, condition: RawBuilder<unknown>): Promise<ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    select p.id, p.version, p.contributor_id as "contributorId", p.fund, p.year, p.kind, p.income, p.elements, p.state,
      p.asked_on as "askedOn", p.decided_on as "decidedOn", p.reason
    from provisional_change p where ${condition} order by p.asked_on desc, p.id desc`.execute(db);
  return rows;
}

export const changeById = (db: Db) =>
  oneBy<string, ChangeRow>(
    ({ id }) => id,
    (ids) => changesWhere(db, sql`p.id = any (${ids})`),
  );

export const changesOfContributor = (db: Db) =>
  manyBy<string, ChangeRow>(
    ({ contributorId }) => contributorId,
    (ids) => changesWhere(db, sql`p.contributor_id = any (${ids})`),
  );

type GrantedRow = GrantedBase & { readonly key: string };

/** The key of somebody's year. */
export const yearKey = (contributorId: string, year: number): string => `${contributorId} ${year}`;

/** The base that was granted last for a person and a year. */
export const grantedBaseOfYear = (db: Db) =>
  oneBy<string, GrantedRow>(
    ({ key }) => key,
    async (keys) => {
      const [people, years] = [0, 1].map((part) => keys.map((key) => key.split(" ")[part]));
      const { rows } = await sql<GrantedRow>`
        select distinct on (k.person, k.year) k.person || ' ' || k.year as key, p.kind, p.income
        from unnest(${people}::text[], ${years}::int[]) as k (person, year)
        join provisional_change p on p.contributor_id = k.person and p.year = k.year and p.state = 'GRANTED'
        order by k.person, k.year, p.granted_as desc`.execute(db);
      return rows;
    },
  );
