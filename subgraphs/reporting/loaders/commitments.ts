import DataLoader from "dataloader";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Day } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import type { Served } from "../rules/commitments/promises.ts";
import type { CaseStanding, ClockCount } from "../rules/commitments/tally.ts";

type Db = Kysely<unknown>;

/** From a day to a day, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** A term of one matter, as it was told last. */
export interface KnownClockRow {
  readonly subject: string;
  readonly clock: string;
  readonly fund: string;
  readonly contributorId: string | null;
  readonly served: Served;
  readonly startedOn: Day;
  readonly dueOn: Day;
  readonly waitingSince: Day | null;
  readonly metOn: Day | null;
  /** Absent of a message to an institution: its register says it. */
  readonly basis: Source | null;
  readonly standing: CaseStanding;
}

/** What was counted in a span, of every fund that the viewer may have counted: one query for all funds and promises. */
export const clockCounts = (db: Db, today: Day) =>
  new DataLoader<Span, ClockCount[], string>(
    (spans) =>
      Promise.all(
        spans.map(async ({ from, to }) => {
          const { rows } = await sql<ClockCount>`select * from clock_counts(${from}, ${to}, ${today})`.execute(db);
          return rows;
        }),
      ),
    { cacheKeyFn: ({ from, to }) => `${from} ${to}` },
  );

/** How a term stands in a span, on a day. */
export const standingIn = ({ from, to }: Span, today: Day): RawBuilder<unknown> =>
  sql`standing_of(c, ${from}, ${to}, ${today})`;

/** Terms for which a condition holds, in an order, at most so many, with how they stand. */
export async function clocksWhere(
  db: Db,
  { standing, condition }: { readonly standing: RawBuilder<unknown>; readonly condition: RawBuilder<unknown> },
  order: RawBuilder<unknown>,
  limit: number,
): Promise<KnownClockRow[]> {
  const { rows } = await sql<KnownClockRow>`
    select c.subject, c.clock, c.fund, c.contributor_id as "contributorId", c.served, c.started_on as "startedOn",
      c.due_on as "dueOn", c.waiting_since as "waitingSince", c.met_on as "metOn", c.basis, ${standing} as standing
    from measured_clock c where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many terms there are for which a condition holds. */
export async function countClocks(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from measured_clock c where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}
