import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** A provisional due that stands, with what it was reckoned from. */
export interface ClaimedQuarterRow {
  /** The person and the year, as `yearKey` has it. */
  readonly key: string;
  readonly id: string;
  readonly quarter: Quarter;
  readonly amount: Cents;
  readonly paid: Cents;
  readonly inputs: unknown;
}

/** The provisional dues of somebody's year that stand, the earliest quarter first. */
export const claimedQuartersOfYear = (db: Kysely<unknown>) =>
  manyBy<string, ClaimedQuarterRow>(
    ({ key }) => key,
    async (keys) => {
      const [people, years] = [0, 1].map((part) => keys.map((key) => key.split(" ")[part]));
      const { rows } = await sql<ClaimedQuarterRow>`
        select k.person || ' ' || k.year as key, s.id, s.quarter, s.amount, s.paid, d.inputs
        from unnest(${people}::text[], ${years}::text[]) as k (person, year)
        join due_standing s on s.contributor_id = k.person and s.quarter like k.year || 'Q%'
        join due d on d.id = s.id
        where s.nature = 'PROVISIONAL' and not s.cancelled order by s.quarter`.execute(db);
      return rows;
    },
  );
